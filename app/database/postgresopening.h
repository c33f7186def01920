// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"
#include "app/database/postgressettings.h"

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)

struct pg_conn;

namespace alexandria {

/// Opens @p database by QPSQL and returns libpq's handle, non-blocking. Blocks until libpq's
/// connect_timeout (10 s unless the settings say otherwise) for each host, and for name resolution.
/// NotFound when the driver is missing, Denied or Unreachable when the server is.
[[nodiscard]] Result<pg_conn *> openPostgres(const PostgresSettings &settings, const QString &name,
                                             QSqlDatabase &database);

/// Asks in one round trip for what schemaFromRows() reads.
[[nodiscard]] Statement schemaStatement(const QStringList &tables);
[[nodiscard]] Schema schemaFromRows(const Rows &rows, pg_conn *connection);

} // namespace alexandria
