// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/tunneloptions.h"

#include <QStringList>

namespace alexandria {

/// The last lines cloudflared wrote, fit to be shown and copied: no secret of ours, no token of a sign-in.
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
    /// @p text without what nobody else may read.
    [[nodiscard]] QString redacted(QString text) const;

private:
    QList<Secret> m_secrets;
    QStringList m_lines;
};

} // namespace alexandria
