// SPDX-License-Identifier: MIT
#include "tests/support/pgconnection.h"

namespace alexandria {

namespace {

using ResultHandle = std::unique_ptr<PGresult, void (*)(PGresult *)>;

QList<QStringList> rowsOf(const PGresult *result)
{
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column)
            values.append(PQgetisnull(result, row, column)
                              ? QString()
                              : QString::fromUtf8(PQgetvalue(result, row, column)));
        rows.append(values);
    }
    return rows;
}

} // namespace

Result<PgConnection> PgConnection::open(const QString &uri)
{
    PgConnection connection(PQconnectdb(uri.toUtf8().constData()));
    if (PQstatus(connection.m_connection.get()) != CONNECTION_OK)
        return connection.failure(nullptr);
    PQsetNoticeProcessor(
        connection.m_connection.get(), [](void *, const char *) {}, nullptr);
    return connection;
}

Failure PgConnection::failure(const PGresult *result) const
{
    const bool alive = PQstatus(m_connection.get()) == CONNECTION_OK;
    return Failure(Error{alive ? Error::Kind::Storage : Error::Kind::Unreachable,
                         QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed(),
                         QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                         {}});
}

Result<QList<QStringList>> PgConnection::exec(const QString &statements)
{
    const ResultHandle result(PQexec(m_connection.get(), statements.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return failure(result.get());
    return rowsOf(result.get());
}

Result<> PgConnection::send(const QString &statements)
{
    if (!PQsendQuery(m_connection.get(), statements.toUtf8().constData()))
        return failure(nullptr);
    return {};
}

bool PgConnection::hasAnswer()
{
    return PQconsumeInput(m_connection.get()) == 0 || !PQisBusy(m_connection.get());
}

Result<> PgConnection::beginCopy(const QString &statement)
{
    const ResultHandle result(PQexec(m_connection.get(), statement.toUtf8().constData()), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        return failure(result.get());
    return {};
}

Result<> PgConnection::copyRows(std::string_view rows)
{
    if (PQputCopyData(m_connection.get(), rows.data(), static_cast<int>(rows.size())) != 1)
        return failure(nullptr);
    return {};
}

Result<> PgConnection::endCopy()
{
    if (PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return failure(nullptr);
    const ResultHandle result(PQgetResult(m_connection.get()), &PQclear);
    const ResultHandle end(PQgetResult(m_connection.get()), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return failure(result.get());
    return {};
}

} // namespace alexandria
