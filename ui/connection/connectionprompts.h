// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"
#include "ui/search/noticeboard.h"

#include <QPointer>
#include <QTimer>

namespace alexandria {

class SecretPrompt;

/// Brings before a person what the connection needs of him, or what is wrong with it: secrets in a dialog
/// of the window, all else above the results.
class ConnectionPrompts : public QObject
{
    Q_OBJECT

public:
    /// Borrows all for life; dialogs are the window's.
    ConnectionPrompts(ConnectionControl &control, NoticeBoard &notices, QWidget &window);
    /// Takes down what it shows.
    ~ConnectionPrompts() override;

    /// The action of the notice was chosen.
    void act();

private:
    void update();
    void show(const Notice &notice);
    void helpWithCloudflared();
    void ask(SecretKind kind, const QString &reason);
    void closePrompt();

    ConnectionControl &m_control;
    NoticeBoard &m_notices;
    QWidget &m_window;
    QPointer<SecretPrompt> m_prompt;
    QTimer m_patience; ///< with what is mostly over before anybody has read about it
};

} // namespace alexandria
