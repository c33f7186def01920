// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace alexandria {

/// A display of its own without a screen, and folders of its own for the programs on it.
class VirtualDisplay
{
public:
    VirtualDisplay() = default;
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    /// False when there is no Xvfb, or it does not come up.
    [[nodiscard]] bool start();
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    /// For programs that are to be seen there.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// What a program prints, waited for in the event loop; nothing when it fails.
    /// Within @p patience, in milliseconds.
    [[nodiscard]] std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                                     const QByteArray &input = {},
                                                     int patience = 60'000) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace alexandria
