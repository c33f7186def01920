// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace alexandria {

/// The files of a sign-in in ~/.cloudflared, as the real program names and writes them (0600).
class TokenStore
{
public:
    TokenStore(const QString &home, const QString &host, const CloudflaredBehaviour::SignIn &signIn);

    /// Makes the folder; nothing when it is there, else Go's words:
    /// `open /dev/null/.cloudflared: not a directory`.
    [[nodiscard]] std::optional<QString> prepare() const;

    /// The token if it has not expired and is for this application; takes a stale one away.
    [[nodiscard]] QByteArray token() const;
    void removeToken() const;
    /// A new one, beside that of the team; returns it.
    QByteArray writeToken() const;
    void writeAddress(const QString &address) const;
    [[nodiscard]] QString address() const;
    void writeKeys() const;

    /// Nothing when the lock is ours now, else the process that has it.
    [[nodiscard]] std::optional<qint64> lock() const;

private:
    [[nodiscard]] QString appPath(const QString &suffix) const;
    [[nodiscard]] QString teamPath(const QString &suffix) const;

    QString m_folder;
    QString m_host;
    CloudflaredBehaviour::SignIn m_signIn;
};

} // namespace alexandria
