// SPDX-License-Identifier: MIT
#include "app/system/interruptions.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace alexandria {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> ends{-1, -1}; // a signal handler reaches nothing but what is static

void passOn(int /*signal*/)
{
    const int before = errno; // what was interrupted may look at it
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

Interruptions::Interruptions(std::function<void()> interrupted)
{
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [interrupted = std::move(interrupted)] {
                         char byte = 0;
                         if (::read(ends[0], &byte, 1) == 1)
                             interrupted();
                     });
    std::signal(SIGINT, passOn);
    std::signal(SIGTERM, passOn);
    std::signal(SIGPIPE, SIG_IGN);
}

Interruptions::~Interruptions()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    m_notifier.reset();
    for (const int end : ends)
        ::close(end);
}

#else

Interruptions::Interruptions(std::function<void()> /*interrupted*/) { }
Interruptions::~Interruptions() = default;

#endif

} // namespace alexandria
