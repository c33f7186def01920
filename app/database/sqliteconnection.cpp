// SPDX-License-Identifier: MIT
#include "app/database/sqliteconnection.h"

#include "app/database/connectionname.h"
#include "app/database/statement.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

tl::unexpected<SqliteProblem> refusal(const QSqlError &error, bool isOfPreparing)
{
    constexpr int PrimaryCode = 0xFF;
    return tl::unexpected(SqliteProblem{error.nativeErrorCode().toInt() & PrimaryCode, isOfPreparing,
                                        error.databaseText(),
                                        error.nativeErrorCode() + u' ' + error.databaseText()});
}

} // namespace

QVariantList valuesOf(const QSqlQuery &query)
{
    const int columns = query.record().count();
    QVariantList values;
    values.reserve(columns);
    for (int column = 0; column < columns; ++column)
        values << query.value(column);
    return values;
}

SqliteConnection::SqliteConnection(QString folder)
    : m_folder(std::move(folder))
    , m_name(uniqueConnectionName())
{ }

SqliteConnection::~SqliteConnection()
{
    close();
}

SqliteResult<void> SqliteConnection::open(const QString &path, Opening opening)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    const QLatin1StringView mode = opening == Opening::Existing ? "?mode=rw"_L1 : "?mode=rwc"_L1;
    m_database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + mode);
    if (!m_database.open())
        return refusal(m_database.lastError(), true);
    return {};
}

void SqliteConnection::close()
{
    m_statements.clear();
    if (!std::exchange(m_database, {}).isValid())
        return;
    QSqlDatabase::removeDatabase(m_name);
}

SqliteResult<SqliteRows> SqliteConnection::run(const QString &name, std::initializer_list<SqliteValue> values)
{
    SqliteRows rows;
    const auto done = forEach(name, values, [&rows](const QSqlQuery &query) { rows << valuesOf(query); });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

SqliteResult<void> SqliteConnection::forEach(const QString &name, std::initializer_list<SqliteValue> values,
                                             const UseRow &use)
{
    auto found = m_statements.find(name);
    if (found == m_statements.end()) {
        QSqlQuery prepared(m_database);
        prepared.setForwardOnly(true);
        if (!prepared.prepare(Statement::fromResource(m_folder + u'/' + name).sql()))
            return refusal(prepared.lastError(), true);
        found = m_statements.emplace(name, std::move(prepared)).first;
    }
    QSqlQuery &query = found->second;
    for (const SqliteValue &value : values)
        query.bindValue(value.name, value.value);
    if (!query.exec())
        return refusal(query.lastError(), false);
    return useRows(query, use);
}

SqliteResult<SqliteRows> SqliteConnection::execute(const QString &sql, const QVariantList &values)
{
    SqliteRows rows;
    const auto done =
        executeForEach(sql, values, [&rows](const QSqlQuery &query) { rows << valuesOf(query); });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

SqliteResult<void> SqliteConnection::executeForEach(const QString &sql, const QVariantList &values,
                                                    const UseRow &use)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return refusal(query.lastError(), false);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return refusal(query.lastError(), false);
    return useRows(query, use);
}

/// Ends the statement: one that stays active keeps the write-ahead log from being put back.
SqliteResult<void> SqliteConnection::useRows(QSqlQuery &query, const UseRow &use)
{
    while (query.isSelect() && query.next())
        use(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return refusal(error, false);
    return {};
}

} // namespace alexandria
