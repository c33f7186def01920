// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QSocketNotifier)

namespace alexandria {

/// While it lives, SIGINT and SIGTERM call a function from the event loop instead of ending the process, and
/// a pipe that nobody reads any more is an error of write().
/// One at a time; does nothing where there are no signals.
class Interruptions
{
public:
    explicit Interruptions(std::function<void()> interrupted);
    ~Interruptions();
    Q_DISABLE_COPY_MOVE(Interruptions)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace alexandria
