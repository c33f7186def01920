// SPDX-License-Identifier: MIT
#include "app/database/sqlitesession.h"

#include "app/database/connectionname.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Error storageError(const QSqlError &error)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("SqliteSession", "A file of this program cannot be read: %1")
                .arg(error.databaseText()),
            error.nativeErrorCode(),
            {}};
}

QByteArray textOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    const QByteArray text = value.toString().toUtf8();
    return text.isNull() ? QByteArray("") : text;
}

} // namespace

Result<std::unique_ptr<SqliteSession>> SqliteSession::open(const QString &path, Access access)
{
    const QString name = uniqueConnectionName();
    std::unique_ptr<SqliteSession> session(new SqliteSession(name));
    QSqlDatabase &database = session->m_database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!database.isValid())
        return Failure({Error::Kind::NotFound,
                        QCoreApplication::translate("SqliteSession",
                                                    "Qt's SQLite driver is missing. Install the package "
                                                    "libqt6sql6-sqlite."),
                        u"QSQLITE"_s, u"apt-get install libqt6sql6-sqlite"_s});
    database.setDatabaseName(path);
    if (access == Access::ReadOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return Failure(storageError(database.lastError()));

    const auto version = session->select(Statement(u"SELECT sqlite_version()"_s));
    if (!version)
        return Failure(version.error());
    session->m_schema.server = u"SQLite "_s + QString::fromUtf8(version->first().first());
    session->m_schema.tables = database.tables();
    return session;
}

SqliteSession::~SqliteSession()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<Rows> SqliteSession::select(const Statement &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement.sql()))
        return Failure(storageError(query.lastError()));
    for (const auto &[name, value] : statement.parameters())
        query.bindValue(u':' + name, value.isNull() ? QVariant() : QVariant(QString::fromUtf8(value)));
    if (!query.exec())
        return Failure(storageError(query.lastError()));
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row(columns);
        for (int column = 0; column < columns; ++column)
            row[column] = textOf(query.value(column));
        rows << std::move(row);
    }
    return rows;
}

} // namespace alexandria
