// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace alexandria {

/// Says when the machine is in a network again, or in another one, where the system tells (NetworkManager, or
/// the kernel through GLib).
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// Begins to watch when the event loop runs: finding out what the system has must not delay a window.
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();

private:
    void begin();
};

} // namespace alexandria
