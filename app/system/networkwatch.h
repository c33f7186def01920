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
    using QObject::QObject;

    /// Watches from now on; a second call changes nothing. What the system has is found out from the event
    /// loop, and only where it is wanted: it must not delay a window, and brings four megabytes of libraries.
    void begin();

Q_SIGNALS:
    void wentAway();
    void cameBack();

private:
    void load();

    bool m_hasBegun = false;
};

} // namespace alexandria
