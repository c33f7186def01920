// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;

namespace alexandria {

class TextLabel;

/// How the connection stands, and the tunnel's last lines, to be read and copied for help. Has no secret in
/// it. Deletes itself when closed.
class ConnectionDetails : public QDialog
{
    Q_OBJECT

public:
    ConnectionDetails(ConnectionControl &control, QWidget *parent = nullptr);

private:
    void showState();
    void showLog();
    void copyAll();

    ConnectionControl &m_control;
    TextLabel *m_state;
    QPlainTextEdit *m_log;
    QTimer m_pause; ///< a flood of lines is shown a few times a second
};

} // namespace alexandria
