// SPDX-License-Identifier: MIT
#include "app/cache/cachesession.h"

#include "app/cache/cachelayout.h"
#include "app/database/connectionname.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// SQLite's result codes, their lowest byte (sqlite.org/rescode.html).
enum Code {
    NoSuchThing = 1, ///< SQLITE_ERROR: our own statement does not fit the tables
    Busy = 5,
    Locked = 6,
    Corrupt = 11,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26
};

constexpr int PrimaryCode = 0xFF;
constexpr int MostFiles = 4; ///< that others may set aside while we open one

bool isDamage(int code, bool isOurStatement)
{
    return code == Corrupt || code == NotADatabase || code == Constraint || code == Mismatch
        || (code == NoSuchThing && isOurStatement);
}

} // namespace

CacheSession::CacheSession(std::shared_ptr<const CacheFile> file, std::shared_ptr<CacheNotices> notices)
    : m_file(std::move(file))
    , m_notices(std::move(notices))
    , m_name(uniqueConnectionName())
{ }

CacheSession::~CacheSession()
{
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<DatabaseSession>> CacheSession::open(const std::shared_ptr<const CacheFile> &file,
                                                            const std::shared_ptr<CacheNotices> &notices)
{
    for (int tries = 1;; ++tries) {
        const auto path = file->ensure(makeCacheFile);
        if (!path)
            return Failure(path.error());
        std::unique_ptr<CacheSession> session(new CacheSession(file, notices));
        const auto connected = session->connectTo(*path);
        if (connected)
            return session;
        const bool isGone = session->m_isDamaged || !QFile::exists(*path);
        if (!isGone || tries >= MostFiles)
            return Failure(connected.error());
    }
}

Result<> CacheSession::connectTo(const QString &path)
{
    m_path = path;
    m_identity = CacheFile::identityOf(path);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    // A file that was set aside just now is not made again under its old name.
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + "?mode=rw"_L1);
    if (!m_database.open())
        return failure(m_database.lastError(), true);
    const auto version = execute(u"PRAGMA user_version"_s);
    if (!version)
        return Failure(version.error());
    if (version->value(0).value(0).toInt() != CacheFile::LayoutVersion)
        return foundDamage(u"user_version"_s);
    for (const QString &pragma : sessionPragmas()) {
        if (const auto set = execute(pragma); !set)
            return Failure(set.error());
    }
    return {};
}

bool CacheSession::isUsable() const
{
    return !m_isDamaged && m_identity && CacheFile::identityOf(m_path) == m_identity;
}

Result<CacheRows> CacheSession::run(const QString &name, std::initializer_list<CacheValue> values)
{
    auto found = m_statements.find(name);
    if (found == m_statements.end()) {
        QSqlQuery prepared(m_database);
        prepared.setForwardOnly(true);
        if (!prepared.prepare(Statement::fromResource("cache/"_L1 + name).sql()))
            return failure(prepared.lastError(), true);
        found = m_statements.emplace(name, std::move(prepared)).first;
    }
    QSqlQuery &query = found->second;
    for (const CacheValue &value : values)
        query.bindValue(value.name, value.value);
    if (!query.exec())
        return failure(query.lastError(), false);
    return rowsOf(query);
}

Result<CacheRows> CacheSession::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError(), false);
    return rowsOf(query);
}

/// Ends the statement: one that stays active keeps the write-ahead log from being put back.
Result<CacheRows> CacheSession::rowsOf(QSqlQuery &query)
{
    CacheRows rows;
    const int columns = query.isSelect() ? query.record().count() : 0;
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        rows << std::move(row);
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(error, false);
    return rows;
}

Result<Rows> CacheSession::select(const Statement &statement)
{
    const auto found = execute(statement.sql());
    if (!found)
        return Failure(found.error());
    Rows rows;
    for (const QVariantList &values : *found) {
        Row row;
        for (const QVariant &value : values)
            row << value.toByteArray();
        rows << row;
    }
    return rows;
}

Failure CacheSession::failure(const QSqlError &error, bool isOurStatement)
{
    const int code = error.nativeErrorCode().toInt() & PrimaryCode;
    const QString detail = error.nativeErrorCode() + u' ' + error.databaseText();
    if (isDamage(code, isOurStatement))
        return foundDamage(detail);
    if (code == Busy || code == Locked)
        return Failure({Error::Kind::TimedOut, {}, detail, {}});
    return Failure({Error::Kind::Storage,
                    QCoreApplication::translate("EditionCache", "%1 cannot be used: %2")
                        .arg(m_path, error.databaseText()),
                    detail,
                    {}});
}

Failure CacheSession::foundDamage(const QString &what)
{
    if (!m_isDamaged) {
        m_isDamaged = true;
        const auto aside = m_file->setAside(m_path);
        if (aside && *aside)
            Q_EMIT m_notices->damaged(**aside);
    }
    return Failure({Error::Kind::Storage,
                    QCoreApplication::translate("EditionCache", "%1 is damaged.").arg(m_path),
                    what,
                    {}});
}

CacheTransaction::CacheTransaction(CacheSession &session)
    : m_session(session)
    , m_begun(session.execute(u"BEGIN IMMEDIATE"_s))
    , m_isOpen(m_begun.has_value())
{ }

CacheTransaction::~CacheTransaction()
{
    if (m_isOpen)
        m_session.execute(u"ROLLBACK"_s);
}

Result<> CacheTransaction::commit()
{
    if (const auto committed = m_session.execute(u"COMMIT"_s); !committed)
        return Failure(committed.error());
    m_isOpen = false;
    return {};
}

} // namespace alexandria
