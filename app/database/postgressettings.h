// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/core/error.h"

#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace alexandria {

/// Where a PostgreSQL is and how to enter it: libpq's own keywords, unharmed.
struct PostgresSettings
{
    QList<std::pair<QString, QString>> keywords; ///< "host" → "db.example.org", …; never empty values
    Secret password; ///< not among the keywords; empty: libpq looks for one by itself
    QString name; ///< what a person calls the server; empty: its address is all
    std::chrono::milliseconds requestTimeout{15'000}; ///< how long a server may say nothing to a statement

    /// Reads what libpq reads: a `postgresql://` URI or `host=… dbname=…`. Malformed else; the message
    /// never repeats the text, which may hold a password. So is a URI whose password has an @ or a / that is
    /// not escaped: libpq would take a part of it for the server's name and say it aloud.
    [[nodiscard]] static Result<PostgresSettings> fromConnectionString(const QString &text);

    /// Gives statements so long, and a connection no longer than it would have got anyway.
    void setTimeout(std::chrono::seconds timeout);

    [[nodiscard]] QString value(const QString &keyword) const;
    void setValue(const QString &keyword, const QString &value);
    void setDefault(const QString &keyword, const QString &value);

    /// The name, or "user@host:port/database", for a person; no secret.
    [[nodiscard]] QString displayName() const;

    /// False when the server is on this machine or nothing but TLS will do, by these settings and libpq's
    /// environment variables. Only the connection itself knows the rest.
    [[nodiscard]] bool mayBeUnprotected() const;

    friend bool operator==(const PostgresSettings &, const PostgresSettings &) = default;

private:
    [[nodiscard]] QString address() const;
};

/// Whether a host of libpq's, a name or an address, is reached without leaving this machine: loopback, or the
/// folder or name of a Unix socket.
[[nodiscard]] bool isThisMachine(const QString &host);

} // namespace alexandria
