// SPDX-License-Identifier: MIT
#include "app/catalogue/samplecatalogue.h"

#include "app/catalogue/samplebuilder.h"
#include "app/catalogue/samplestatements.h"
#include "app/database/sqlitesession.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr int LayoutVersion = 2;
constexpr auto LockPatience = 10'000;

/// Another text, or another layout, is another file.
QString fileNameFor(const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(text);
    hash.addData(QByteArray::number(LayoutVersion));
    return u"sample-%1.sqlite"_s.arg(QLatin1StringView(hash.result().toHex().first(12)));
}

bool isWhole(const QString &path)
{
    const auto session = SqliteSession::open(path, SqliteSession::Access::ReadOnly);
    if (!session)
        return false;
    const auto checked = (*session)->select(Statement(u"PRAGMA quick_check"_s));
    return checked && !checked->isEmpty() && checked->first().first() == "ok"
        && (*session)->schema().hasTable(u"editions"_s);
}

bool buildFile(const QString &path, const QByteArray &text)
{
    const QString unfinished = path + ".new"_L1;
    QFile::remove(unfinished);
    bool isBuilt = false;
    {
        const auto session = SqliteSession::open(unfinished, SqliteSession::Access::ReadWrite);
        isBuilt = session && buildSample((*session)->database(), text);
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    if (isBuilt) {
        QFile::remove(path);
        isBuilt = QFile::rename(unfinished, path);
    }
    if (!isBuilt) // the disk is full, say: what there is of it helps nobody
        QFile::remove(unfinished);
    return isBuilt;
}

/// What other versions made, and what one that was killed left.
void removeOlder(const QDir &folder, const QString &current)
{
    for (const QString &name : folder.entryList({u"sample-*.sqlite*"_s}, QDir::Files)) {
        if (name != current)
            QFile::remove(folder.filePath(name));
    }
}

/// The path of a whole file with the sample in it; empty when there can be none.
QString sampleFile(const QString &cacheFolder, const QByteArray &text)
{
    const QDir folder(cacheFolder);
    const QString name = fileNameFor(text);
    const QString path = folder.filePath(name);
    if (!QDir().mkpath(cacheFolder))
        return {};
    QLockFile lock(folder.filePath(u"sample.lock"_s)); // window and command line may start at once
    if (!lock.tryLock(LockPatience))
        return {};
    if (QFile::exists(path) && isWhole(path))
        return path;
    if (!buildFile(path, text))
        return {};
    removeOlder(folder, name);
    return path;
}

Result<std::unique_ptr<DatabaseSession>> openSample(const QString &cacheFolder)
{
    const QByteArray text = sampleText();
    const QString path = sampleFile(cacheFolder, text);
    if (!path.isEmpty())
        return SqliteSession::open(path, SqliteSession::Access::ReadOnly);
    auto session = SqliteSession::open(u":memory:"_s, SqliteSession::Access::ReadWrite);
    if (!session)
        return session;
    if (const auto built = buildSample((*session)->database(), text); !built)
        return Failure(built.error());
    return session;
}

} // namespace

std::unique_ptr<Catalogue> openSampleCatalogue(const QString &cacheFolder)
{
    const Catalogue::Description description{
        QCoreApplication::translate("SampleCatalogue", "Sample catalogue"), Origin::Source::Sample};
    return std::make_unique<Catalogue>(
        description, std::make_unique<SampleStatements>(),
        [cacheFolder](Opening &) { return openSample(cacheFolder); }, LinkPolicy::forFile());
}

} // namespace alexandria
