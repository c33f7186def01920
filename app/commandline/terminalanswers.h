// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/output.h"
#include "app/connection/connectioncontrol.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace alexandria {

/// Answers for a person at a terminal what a connection asks: secrets, a sign-in. Where there is no terminal
/// the answer is that there is none.
class TerminalAnswers : public QObject
{
    Q_OBJECT

public:
    /// Borrows both for life.
    TerminalAnswers(ConnectionControl &control, const Output &output, QObject *parent = nullptr);

Q_SIGNALS:
    void interrupted(); ///< at a prompt

private:
    void onStateChanged();
    void askFor(const ConnectionState &state);
    [[nodiscard]] std::optional<Secret> ask(const QString &prompt);

    ConnectionControl &m_control;
    const Output &m_output;
    QString m_address; ///< of the sign-in that was printed
    QTimer m_patience; ///< with the keychain
};

} // namespace alexandria
