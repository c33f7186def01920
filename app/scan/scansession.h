// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"
#include "app/database/sqliteconnection.h"
#include "app/scan/scanfile.h"

#include <QObject>

#include <functional>
#include <initializer_list>
#include <memory>

namespace alexandria {

/// Carries what the thread of the scan lists finds out to whoever shows it. Emitted from that thread.
class ScanNotices : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void found(const QString &sentence);
};

/// One connection to the file of the scan lists. Made, used and destroyed on one thread.
///
/// Opening it makes the file, and mends one that was found to be damaged. Not usable any more when it finds
/// damage, or when its path names another file or none; whoever has it then opens another.
class ScanSession final : public DatabaseSession
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanSession)

public:
    /// Storage when there can be no file, or it is of a newer version and left alone.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseSession>>
    open(const std::shared_ptr<ScanFile> &file, const std::shared_ptr<ScanNotices> &notices);

    /// Runs `:/sql/scans/<name>.sql`. Storage: the disk, or the file is damaged; TimedOut: another program
    /// writes for too long.
    Result<SqliteRows> run(const QString &name, std::initializer_list<SqliteValue> values = {});
    [[nodiscard]] Result<> forEach(const QString &name, std::initializer_list<SqliteValue> values,
                                   const SqliteConnection::UseRow &use);
    /// Runs @p body; all that it wrote is on the disk then, or, when anything failed, nothing.
    [[nodiscard]] Result<> inTransaction(const std::function<Result<>()> &body);
    /// Runs @p body, which only reads: what others write meanwhile is not seen.
    [[nodiscard]] Result<> inSnapshot(const std::function<Result<>()> &body);
    void notice(const QString &sentence) { Q_EMIT m_notices->found(sentence); }

    [[nodiscard]] Result<Rows> select(const Statement &statement) override;
    [[nodiscard]] bool isUsable() const override;
    [[nodiscard]] const Schema &schema() const override { return m_schema; }

private:
    ScanSession(std::shared_ptr<ScanFile> file, std::shared_ptr<ScanNotices> notices,
                std::unique_ptr<ScanFileUse> use);

    [[nodiscard]] Result<> prepareFile();
    [[nodiscard]] Result<> mend();
    [[nodiscard]] Result<> connectToFile();
    [[nodiscard]] Failure failure(const SqliteProblem &problem);
    [[nodiscard]] Failure foundDamage(const QString &what);
    [[nodiscard]] Failure isNewer();

    std::shared_ptr<ScanFile> m_file;
    std::shared_ptr<ScanNotices> m_notices;
    std::unique_ptr<ScanFileUse> m_use; ///< let go of after the connection
    SqliteConnection m_connection;
    std::optional<ScanFile::Identity> m_identity;
    Schema m_schema;
    bool m_isDamaged = false;
    bool m_hasDamagedLog = false;
};

} // namespace alexandria
