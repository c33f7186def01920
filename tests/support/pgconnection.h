// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <libpq-fe.h>

#include <memory>
#include <string_view>

namespace alexandria {

/// A plain libpq connection: sends exactly what it is told, so its round trips can be counted.
///
/// Blocks; for one thread at a time. Errors: Unreachable when there is no connection (any more), else
/// Storage; `detail` is the SQLSTATE, if any.
class PgConnection
{
public:
    [[nodiscard]] static Result<PgConnection> open(const QString &uri);

    /// One simple-protocol message; rows of its last statement, NULL as null string.
    [[nodiscard]] Result<QList<QStringList>> exec(const QString &statements);
    /// Sends without waiting for the answer.
    [[nodiscard]] Result<> send(const QString &statements);
    /// Whether something the server said is waiting; reads what there is, never waits.
    [[nodiscard]] bool hasAnswer();

    /// COPY … FROM STDIN: begin, rows as often as wanted, end.
    [[nodiscard]] Result<> beginCopy(const QString &statement);
    [[nodiscard]] Result<> copyRows(std::string_view rows);
    [[nodiscard]] Result<> endCopy();

private:
    explicit PgConnection(PGconn *connection)
        : m_connection(connection, &PQfinish)
    { }

    [[nodiscard]] Failure failure(const PGresult *result) const;

    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

} // namespace alexandria
