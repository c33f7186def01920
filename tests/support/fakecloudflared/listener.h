// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"
#include "tests/support/fakecloudflared/commandline.h"
#include "tests/support/fakecloudflared/log.h"

namespace alexandria {

/// The listener of `access tcp --url`: a thread for each connection, accepted before the edge is asked.
class Listener
{
public:
    /// All outlive it.
    Listener(const CommandLine &options, const EdgeAddress &edge, Log &log)
        : m_options(options)
        , m_edge(edge)
        , m_log(log)
    { }

    /// Blocks; returns only when it cannot go on, with the line the program ends with.
    [[nodiscard]] QString run(const CloudflaredBehaviour &behaviour);

private:
    [[nodiscard]] Result<QString> address() const;
    [[nodiscard]] QString accept(int socket);
    void flood(const CloudflaredBehaviour::Flood &flood);
    [[nodiscard]] QString fail(const QString &message);

    const CommandLine &m_options;
    const EdgeAddress &m_edge;
    Log &m_log;
};

} // namespace alexandria
