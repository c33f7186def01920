// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/output.h"
#include "app/connection/connectioncontrol.h"

#include <QObject>
#include <QTimer>

namespace alexandria {

/// Answers for a person at a terminal what a connection asks: secrets, a sign-in. Where there is no terminal
/// the answer is that there is none.
class TerminalAnswers : public QObject
{
    Q_OBJECT

public:
    /// Borrows both for life.
    TerminalAnswers(ConnectionControl &control, const Output &output, QObject *parent = nullptr);

private:
    void onStateChanged();
    void askFor(const ConnectionState &state);

    ConnectionControl &m_control;
    const Output &m_output;
    QString m_address; ///< of the sign-in that was printed
    QTimer m_patience; ///< with the keychain
};

} // namespace alexandria
