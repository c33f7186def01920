// SPDX-License-Identifier: MIT
#include "app/system/terminalprompt.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace alexandria {

namespace {

Failure noSecret()
{
    return Failure({Error::Kind::NotFound,
                    QCoreApplication::translate("TerminalPrompt", "No secret was given on standard input."),
                    {},
                    {}});
}

#ifdef Q_OS_UNIX

constexpr std::size_t LongestSecret = 4096;

void ignoreSignal(int) { } // unlike SIG_IGN it interrupts read()

/// The terminal without echo, and with signals that end a read instead of the program, for as long as it
/// lives: whatever happens, the person gets the echo back.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
        struct sigaction action = {};
        action.sa_handler = ignoreSignal;
        for (std::size_t i = 0; i < Signals.size(); ++i)
            ::sigaction(Signals[i], &action, &m_actions[i]);
    }
    ~SilentTerminal()
    {
        ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < Signals.size(); ++i)
            ::sigaction(Signals[i], &m_actions[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    static constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP, SIGTSTP};

    int m_terminal;
    termios m_before{};
    std::array<struct sigaction, Signals.size()> m_actions{};
};

void overwrite(std::array<char, LongestSecret> &bytes)
{
    volatile char *place = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        place[i] = 0;
}

/// One byte after the other: what follows the line is for somebody else.
Result<Secret> readLine(int file)
{
    std::array<char, LongestSecret> line{};
    std::size_t length = 0;
    while (length < line.size()) {
        char byte = 0;
        const auto got = ::read(file, &byte, 1);
        if (got < 0) {
            overwrite(line);
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        }
        if (got == 0 || byte == '\n')
            break;
        line[length++] = byte;
    }
    if (length > 0 && line[length - 1] == '\r')
        --length;
    const Secret secret = Secret::fromUtf8(QByteArrayView(line.data(), qsizetype(length)));
    overwrite(line);
    if (secret.isEmpty())
        return noSecret();
    return secret;
}

#endif

} // namespace

bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) != 0;
#else
    return false;
#endif
}

Result<Secret> askForSecret(const QString &prompt)
{
#ifdef Q_OS_UNIX
    if (!hasTerminal())
        return readLine(STDIN_FILENO);
    const SilentTerminal silence(STDIN_FILENO);
    std::fputs(qPrintable(prompt), stderr);
    auto secret = readLine(STDIN_FILENO);
    std::fputs("\n", stderr);
    return secret;
#else
    Q_UNUSED(prompt)
    return noSecret();
#endif
}

} // namespace alexandria
