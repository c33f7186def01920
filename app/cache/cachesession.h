// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachefile.h"
#include "app/database/databasesession.h"
#include "app/database/sqliteconnection.h"

#include <QObject>

#include <initializer_list>
#include <memory>

namespace alexandria {

/// Carries what a cache's threads find out to whoever shows it. Emitted from those threads.
class CacheNotices : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void damaged(const QString &aside); ///< the file was set aside under that name
};

using CacheValue = SqliteValue;
using CacheRows = SqliteRows;

/// One connection to the cache's file. Made, used and destroyed on one thread.
///
/// Not usable any more when the file turns out to be damaged, which is then set aside, or when its path names
/// another file or none: somebody else set it aside or cleared the cache. Whoever has it then opens another.
class CacheSession final : public DatabaseSession
{
public:
    /// Opens the file of @p file, made first where there is none. Storage when there can be none.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseSession>>
    open(const std::shared_ptr<const CacheFile> &file, const std::shared_ptr<CacheNotices> &notices);
    /// Runs `:/sql/cache/<name>.sql`, prepared once, to its end.
    /// Storage: the disk, or the file is damaged; TimedOut: another process writes for too long.
    [[nodiscard]] Result<CacheRows> run(const QString &name, std::initializer_list<CacheValue> values = {});
    /// Runs one statement of few words: a PRAGMA, BEGIN, COMMIT.
    Result<CacheRows> execute(const QString &sql);
    [[nodiscard]] Result<Rows> select(const Statement &statement) override;

    /// To be called when something in the file cannot be: sets it aside and says so. The error to end the job
    /// with.
    [[nodiscard]] Failure foundDamage(const QString &what);
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] bool isUsable() const override;
    [[nodiscard]] const Schema &schema() const override { return m_schema; }

private:
    CacheSession(std::shared_ptr<const CacheFile> file, std::shared_ptr<CacheNotices> notices);

    [[nodiscard]] Result<> connectTo(const QString &path);
    [[nodiscard]] Result<CacheRows> rowsOf(SqliteResult<CacheRows> rows);
    [[nodiscard]] Failure failure(const SqliteProblem &problem);

    std::shared_ptr<const CacheFile> m_file;
    std::shared_ptr<CacheNotices> m_notices;
    QString m_path;
    std::optional<CacheFile::Identity> m_identity;
    SqliteConnection m_connection;
    Schema m_schema;
    bool m_isDamaged = false;
};

/// Writes belong together: those since its making are undone unless commit() says that they are complete.
class CacheTransaction
{
public:
    /// Waits for other writers as long as the session does.
    explicit CacheTransaction(CacheSession &session);
    ~CacheTransaction();
    Q_DISABLE_COPY_MOVE(CacheTransaction)

    /// Why it could not be begun; to be asked first.
    [[nodiscard]] const Result<CacheRows> &begun() const { return m_begun; }
    [[nodiscard]] Result<> commit();

private:
    CacheSession &m_session;
    Result<CacheRows> m_begun;
    bool m_isOpen;
};

} // namespace alexandria
