// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"
#include "tests/support/fakecloudflared/commandline.h"
#include "tests/support/fakecloudflared/log.h"

namespace alexandria {

/// A client's connection from being accepted to its end; serve() runs on a thread of its own.
class Connection
{
public:
    /// The references outlive it; the socket is its own from here on.
    Connection(int socket, int number, CloudflaredBehaviour behaviour, const CommandLine &options,
               const EdgeAddress &edge, Log &log);

    void serve();

private:
    void record(const QString &outcome, qint64 up = 0, qint64 down = 0) const;
    void logRequest(const QString &name, const QString &userToken) const;
    /// A socket that leads behind the edge, or the text that the log says.
    [[nodiscard]] Result<int> dial();
    [[nodiscard]] QString refusalText() const;
    [[nodiscard]] int statusOfEdge() const;
    void forward(int target);
    [[noreturn]] void hang() const;

    const int m_socket;
    const int m_number;
    const CloudflaredBehaviour m_behaviour;
    const CommandLine &m_options;
    const EdgeAddress &m_edge;
    Log &m_log;
};

} // namespace alexandria
