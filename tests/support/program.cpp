// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Patience = 60'000;

/// As at home: without the variables by which libpq could find a server of this machine.
QProcessEnvironment plainEnvironment(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("PG"_L1) || name.startsWith("QT_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, folder);
    for (const QString &kind : {u"CACHE"_s, u"CONFIG"_s, u"DATA"_s, u"STATE"_s})
        environment.insert("XDG_"_L1 + kind + "_HOME"_L1, folder + "/xdg-"_L1 + kind.toLower());
    return environment;
}

} // namespace

Program::Program(QString executable)
    : m_executable(std::move(executable))
    , m_environment(plainEnvironment(m_folder.path()))
{ }

void Program::setVariable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

QString Program::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
    return isWritten ? file.fileName() : QString();
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Finished Program::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Finished Program::shell(const QString &script, const QStringList &arguments) const
{
    const auto process = make(u"/bin/sh"_s, QStringList{u"-c"_s, script, m_executable} + arguments);
    process->closeWriteChannel();
    return finish(*process);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    return make(m_executable, arguments);
}

Finished Program::finish(QProcess &process)
{
    const bool hasEnded = process.waitForFinished(Patience) || process.state() == QProcess::NotRunning;
    if (!hasEnded) {
        process.kill();
        process.waitForFinished(Patience);
    }
    const bool isGood = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {isGood ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

std::unique_ptr<QProcess> Program::make(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    process->waitForStarted(Patience);
    return process;
}

} // namespace alexandria
