// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace alexandria {

/// Whether the desktop wants less to move, as GNOME's and KDE's settings say through the portal; Qt 6.4 does
/// not ask. Without a bus, without a portal, and where this was built without Qt's D-Bus, nothing is wished.
class MotionWish : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks once, and waits for it on no thread of the window's.
    void ask();

Q_SIGNALS:
    void stillnessWanted();
};

} // namespace alexandria
