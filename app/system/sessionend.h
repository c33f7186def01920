// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace alexandria {

/// Follows the session manager of the desktop: all is saved when it says so, as it does before the session
/// ends, and the program ends when it says so, though a window would ask first. One for the application, on
/// its thread.
///
/// Where there is no session manager, a session ends with SIGTERM: see Interruptions.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// @p save is called each time, and an end may still be called off afterwards; what it did not write when
    /// it returns may be lost. Needs a QGuiApplication.
    explicit SessionEnd(std::function<void()> save, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    const std::function<void()> m_save;
    bool m_isManaged = false; ///< by a manager that has spoken
};

} // namespace alexandria
