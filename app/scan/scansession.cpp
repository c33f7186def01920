// SPDX-License-Identifier: MIT
#include "app/scan/scansession.h"

#include "app/scan/scanlayout.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int MostOpenings = 3; ///< to open a file that turns out to be damaged

QStringList scanPragmas()
{
    return {
        u"PRAGMA synchronous = FULL"_s, // what was answered outlives a power cut
        u"PRAGMA temp_store = MEMORY"_s,          u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA cache_size = -16384"_s, // KiB; the indexes of a hundred thousand entries
        u"PRAGMA journal_size_limit = 4194304"_s, // bytes of log that stay
        u"PRAGMA secure_delete = FAST"_s,
    };
}

} // namespace

ScanSession::ScanSession(std::shared_ptr<ScanFile> file, std::shared_ptr<ScanNotices> notices,
                         std::unique_ptr<ScanFileUse> use)
    : m_file(std::move(file))
    , m_notices(std::move(notices))
    , m_use(std::move(use))
    , m_connection(u"scans"_s)
{ }

Result<std::unique_ptr<DatabaseSession>> ScanSession::open(const std::shared_ptr<ScanFile> &file,
                                                           const std::shared_ptr<ScanNotices> &notices)
{
    for (int tries = 1;; ++tries) {
        auto use = file->use();
        if (!use)
            return Failure(use.error());
        std::unique_ptr<ScanSession> session(new ScanSession(file, notices, std::move(*use)));
        auto ready = session->prepareFile();
        if (ready)
            ready = session->connectToFile();
        if (ready)
            return session;
        if (!session->m_isDamaged || tries >= MostOpenings)
            return Failure(ready.error());
    }
}

Result<> ScanSession::prepareFile()
{
    if (!m_use->isAlone()) {
        if (!m_file->isDamaged())
            return {};
        return Failure({Error::Kind::Storage,
                        tr("The scan lists are damaged. Close every other window of Alexandria, so that they "
                           "can be mended."),
                        m_file->path(),
                        {}});
    }
    if (m_file->isMissing())
        return m_file->replace([](const QString &path) { return makeScanFile(path); });
    if (m_file->isDamaged() || m_file->version() < 1)
        return mend();
    if (m_file->version() > ScanFile::LayoutVersion)
        return isNewer();
    m_hasDamagedLog = m_file->hasDamagedLog();
    if (m_hasDamagedLog) {
        const auto copy = m_file->copyDamaged();
        if (!copy)
            return Failure(copy.error());
        notice(tr("What was scanned last may be missing: the disk did not give back what was written. A copy "
                  "of the damaged file is %1.")
                   .arg(QDir::toNativeSeparators(*copy)));
    }
    return {};
}

/// Puts a new file in the place of a damaged one, with what can be read of it.
Result<> ScanSession::mend()
{
    const auto kept = m_file->keepDamaged();
    if (!kept)
        return Failure(kept.error());
    int entries = 0;
    const auto replaced = m_file->replace(
        [&kept, &entries](const QString &path) { return makeScanFile(path, *kept, &entries); });
    if (!replaced)
        return replaced;
    m_file->setDamaged(false);
    const QString path = QDir::toNativeSeparators(*kept);
    notice(
        entries > 0
            ? tr("The scan lists were damaged. What could be read is here, %n entries; the damaged file is "
                 "now %1.",
                 nullptr, entries)
                  .arg(path)
            : tr("The scan lists were damaged and could not be read; the damaged file is now %1.").arg(path));
    return {};
}

Result<> ScanSession::connectToFile()
{
    m_identity = m_file->identity();
    const auto opened = m_connection.open(m_file->path(), SqliteConnection::Opening::Existing);
    if (!opened)
        return failure(opened.error());
    const auto version = m_connection.execute(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    const int number = version->value(0).value(0).toInt();
    if (number > ScanFile::LayoutVersion)
        return isNewer();
    if (number < 1)
        return foundDamage(u"user_version"_s);
    QStringList pragmas = scanPragmas();
    if (m_hasDamagedLog)
        pragmas << u"PRAGMA wal_checkpoint(TRUNCATE)"_s; // found once, it is found no more
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto set = m_connection.execute(pragma); !set)
            return failure(set.error());
    }
    m_use->share();
    return {};
}

bool ScanSession::isUsable() const
{
    return !m_isDamaged && m_identity && m_file->identity() == m_identity;
}

Result<SqliteRows> ScanSession::run(const QString &name, std::initializer_list<SqliteValue> values)
{
    auto rows = m_connection.run(name, values);
    if (!rows)
        return failure(rows.error());
    return std::move(*rows);
}

Result<> ScanSession::forEach(const QString &name, std::initializer_list<SqliteValue> values,
                              const SqliteConnection::UseRow &use)
{
    if (const auto done = m_connection.forEach(name, values, use); !done)
        return failure(done.error());
    return {};
}

Result<> ScanSession::inTransaction(const std::function<Result<>()> &body)
{
    if (const auto begun = m_connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    if (const auto done = body(); !done) {
        m_connection.execute(u"ROLLBACK"_s); // SQLite has done so by itself when the disk is full
        return done;
    }
    const auto committed = m_connection.execute(u"COMMIT"_s);
    if (committed)
        return {};
    m_connection.execute(u"ROLLBACK"_s);
    return failure(committed.error());
}

Result<> ScanSession::inSnapshot(const std::function<Result<>()> &body)
{
    if (const auto begun = m_connection.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    const auto done = body();
    m_connection.execute(u"ROLLBACK"_s);
    return done;
}

Result<Rows> ScanSession::select(const Statement &statement)
{
    const auto found = m_connection.execute(statement.sql());
    if (!found)
        return failure(found.error());
    Rows rows;
    for (const QVariantList &values : *found) {
        Row row;
        for (const QVariant &value : values)
            row << value.toByteArray();
        rows << row;
    }
    return rows;
}

Failure ScanSession::failure(const SqliteProblem &problem)
{
    if (problem.isOfAnotherFile())
        return foundDamage(problem.detail);
    Error error{Error::Kind::Storage, {}, problem.detail, {}};
    const QString path = QDir::toNativeSeparators(m_file->path());
    if (problem.isBusy()) {
        error.kind = Error::Kind::TimedOut;
        error.message = tr("Another window of Alexandria has been writing for too long. Try again.");
    } else if (problem.code == SqliteProblem::Full) {
        error.message = tr("The disk is full, so nothing more of the scan lists can be kept. Make room where "
                           "%1 is.")
                            .arg(path);
    } else if (problem.code == SqliteProblem::ReadOnly || problem.code == SqliteProblem::CannotOpen) {
        error.message = tr("Scan lists cannot be kept, since %1 cannot be written to. See who may write "
                           "there.")
                            .arg(path);
    } else {
        error.message = tr("Scan lists cannot be kept in %1: %2").arg(path, problem.text);
    }
    return Failure(error);
}

Failure ScanSession::foundDamage(const QString &what)
{
    m_isDamaged = true;
    m_file->setDamaged(true);
    return Failure({Error::Kind::Storage, tr("The scan lists are damaged."), what, {}});
}

Failure ScanSession::isNewer()
{
    const QString sentence = tr("The scan lists were written by a newer version of Alexandria, and are left "
                                "alone. Install that version to use them.");
    notice(sentence);
    return Failure({Error::Kind::Storage, sentence, m_file->path(), {}});
}

} // namespace alexandria
