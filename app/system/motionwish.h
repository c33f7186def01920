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

    /// Asks, and asks again whenever a setting changes; waits for it on no thread of the window's.
    void follow();

Q_SIGNALS:
    /// What the desktop says now, which may be what it said before.
    void answered(bool wantsStillness);

private:
    // Qt's D-Bus calls it by its name.
    Q_SLOT void ask();

    int m_questions = 0; ///< only the newest one's answer counts
};

} // namespace alexandria
