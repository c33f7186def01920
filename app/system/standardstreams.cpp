// SPDX-License-Identifier: MIT
#include "app/system/standardstreams.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace alexandria {

void occupyStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) == -1) // open() takes the lowest place that is free: this one
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

bool isErrorTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

int terminalWidth()
{
    winsize size{};
    const bool isTerminal = ::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return isTerminal ? size.ws_col : 0;
}

} // namespace alexandria
