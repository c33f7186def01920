// SPDX-License-Identifier: MIT
#include "app/cache/cachesession.h"

#include "app/cache/cachelayout.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int MostFiles = 4; ///< that others may set aside while we open one

bool isDamage(const SqliteProblem &problem)
{
    return problem.isOfAnotherFile() || problem.code == SqliteProblem::Constraint
        || problem.code == SqliteProblem::Mismatch;
}

} // namespace

CacheSession::CacheSession(std::shared_ptr<const CacheFile> file, std::shared_ptr<CacheNotices> notices)
    : m_file(std::move(file))
    , m_notices(std::move(notices))
    , m_connection(u"cache"_s)
{ }

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
    // A file that was set aside just now is not made again under its old name.
    if (const auto opened = m_connection.open(path, SqliteConnection::Opening::Existing); !opened)
        return failure(opened.error());
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
    return rowsOf(m_connection.run(name, values));
}

Result<CacheRows> CacheSession::execute(const QString &sql)
{
    return rowsOf(m_connection.execute(sql));
}

Result<CacheRows> CacheSession::rowsOf(SqliteResult<CacheRows> rows)
{
    if (!rows)
        return failure(rows.error());
    return std::move(*rows);
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

Failure CacheSession::failure(const SqliteProblem &problem)
{
    if (isDamage(problem))
        return foundDamage(problem.detail);
    if (problem.isBusy())
        return Failure({Error::Kind::TimedOut, {}, problem.detail, {}});
    return Failure(
        {Error::Kind::Storage,
         QCoreApplication::translate("EditionCache", "%1 cannot be used: %2").arg(m_path, problem.text),
         problem.detail,
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
