// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace alexandria {

/// What a run of the program left behind.
struct Finished
{
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;
};

/// The real executable as a person has it at a shell, with XDG folders of its own that go with this object.
///
/// Everything blocks; a run that takes a minute is ended and counts as failed.
class Program
{
public:
    explicit Program(QString executable);

    /// For every run from now on; an empty @p value takes the variable away.
    void setVariable(const QString &name, const QString &value);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file in the folder of this object; its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &contents) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    [[nodiscard]] Finished run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs a shell script in which "$0" is the executable and $1… are @p arguments.
    [[nodiscard]] Finished shell(const QString &script, const QStringList &arguments = {}) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Finished finish(QProcess &process);

private:
    [[nodiscard]] std::unique_ptr<QProcess> make(const QString &program, const QStringList &arguments) const;

    QString m_executable;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace alexandria
