// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

namespace alexandria {

/// The public name of a tunnel, as `cloudflared access tcp --hostname` takes it: always valid.
class TunnelHostname
{
public:
    /// Reads "db.example.org", "db.example.org:8443", a pasted "https://db.example.org/"; an international
    /// name becomes its ASCII form (IDNA). Malformed, with a sentence, for anything else: cloudflared itself
    /// takes "tcp://x" for a host named tcp, and ends with exit code 0 when it understands nothing.
    [[nodiscard]] static Result<TunnelHostname> fromText(const QString &text);

    [[nodiscard]] const QString &host() const { return m_host; } ///< ASCII
    [[nodiscard]] quint16 port() const { return m_port; } ///< 443 unless given
    /// "db.example.org" or "db.example.org:8443": what the child is given.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const TunnelHostname &, const TunnelHostname &) = default;

private:
    TunnelHostname(QString host, quint16 port)
        : m_host(std::move(host))
        , m_port(port)
    { }

    QString m_host;
    quint16 m_port;
};

} // namespace alexandria
