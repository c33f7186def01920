// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/tunneloptions.h"

#include <QStringList>

namespace alexandria {

/// The last lines cloudflared wrote, fit to be shown and copied: redacted().
class TunnelLog
{
public:
    explicit TunnelLog(QList<Secret> secrets)
        : m_secrets(std::move(secrets))
    { }

    /// From now on @p secrets are left out too.
    void hide(const QList<Secret> &secrets) { m_secrets << secrets; }
    void add(const QString &line);
    [[nodiscard]] const QStringList &lines() const { return m_lines; } ///< 200 at most, oldest first

private:
    QList<Secret> m_secrets; ///< in memory for as long as a child may still write them
    QStringList m_lines;
};

} // namespace alexandria
