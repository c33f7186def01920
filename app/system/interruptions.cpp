// SPDX-License-Identifier: MIT
#include "app/system/interruptions.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace alexandria {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> ends{-1, -1}; // a signal handler reaches nothing but what is static

void passOn(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

} // namespace

Interruptions::Interruptions(std::function<void()> interrupted)
{
    if (::pipe(ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [interrupted = std::move(interrupted)] {
                         char byte = 0;
                         if (::read(ends[0], &byte, 1) == 1)
                             interrupted();
                     });
    std::signal(SIGINT, passOn);
    std::signal(SIGTERM, passOn);
}

Interruptions::~Interruptions()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (const int end : ends)
        ::close(end);
}

#else

Interruptions::Interruptions(std::function<void()> /*interrupted*/) { }
Interruptions::~Interruptions() = default;

#endif

} // namespace alexandria
