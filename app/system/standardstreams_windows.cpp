// SPDX-License-Identifier: MIT
#include "app/system/standardstreams.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace alexandria {

void occupyStandardStreams()
{
    ::_setmode(::_fileno(stdout), _O_BINARY);
}

bool isErrorTerminal()
{
    DWORD mode = 0; // a console has one, a file or a pipe has none
    return ::GetConsoleMode(::GetStdHandle(STD_ERROR_HANDLE), &mode) != 0;
}

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO console{};
    const bool isConsole = ::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &console) != 0;
    return isConsole ? console.srWindow.Right - console.srWindow.Left + 1 : 0;
}

} // namespace alexandria
