// SPDX-License-Identifier: MIT
#include "app/cache/cachefile.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto CacheLockPatience = 5s;
constexpr unsigned long LockInterval = 2; // milliseconds; QLockFile's own waits begin with a hundred
constexpr auto WriteAheadLog = "-wal"_L1;
constexpr auto LogIndex = "-shm"_L1;
constexpr auto Suffix = ".sqlite"_L1;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString prefix()
{
    return u"answers-%1-"_s.arg(CacheFile::LayoutVersion);
}

Failure storageFailure(const QString &path)
{
    return Failure({Error::Kind::Storage,
                    QCoreApplication::translate("EditionCache", "%1 cannot be written to.").arg(path),
                    path,
                    {}});
}

/// A lock is held for some ten milliseconds.
bool lockSoon(QLockFile &lock)
{
    const QDeadlineTimer end(CacheLockPatience);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || end.hasExpired())
            return false;
        QThread::msleep(LockInterval);
    }
    return true;
}

void removeWithLog(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + WriteAheadLog);
    QFile::remove(path + LogIndex);
}

/// "answers-3-…": 3; 0 when it is no such name.
int layoutOf(const QString &name)
{
    return name.section(u'-', 1, 1).toInt();
}

/// What older layouts, makings that were killed, and files set aside while in use have left.
void removeRemains(const QDir &folder)
{
    for (const QString &name : folder.entryList({u"new-*"_s, u"answers-*"_s}, QDir::Files)) {
        const QString path = folder.filePath(name);
        const bool isOfLog = name.endsWith(WriteAheadLog) || name.endsWith(LogIndex);
        const bool isAlone = isOfLog && !QFile::exists(path.chopped(WriteAheadLog.size()));
        if (name.startsWith("new-"_L1) || isAlone || layoutOf(name) < CacheFile::LayoutVersion)
            QFile::remove(path);
    }
}

} // namespace

QString CacheFile::current() const
{
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({prefix() + u'*' + Suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

Result<QString> CacheFile::ensure(const Make &make) const
{
    if (const QString path = current(); !path.isEmpty())
        return path;
    if (!QFile::exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return storageFailure(m_folder);
        QFile::setPermissions(m_folder, OwnerOnly | QFile::ExeOwner);
    }
    QLockFile lock(QDir(m_folder).filePath(u"answers.lock"_s));
    if (!lockSoon(lock))
        return storageFailure(m_folder);
    if (const QString path = current(); !path.isEmpty())
        return path;
    return makeNext(make);
}

Result<QString> CacheFile::makeNext(const Make &make) const
{
    const QDir folder(m_folder);
    removeRemains(folder);
    const QString unfinished = folder.filePath(u"new-%1.sqlite"_s.arg(QCoreApplication::applicationPid()));
    const auto made = make(unfinished);
    qint64 number = QDateTime::currentMSecsSinceEpoch();
    QString path;
    do { // one that was set aside this very millisecond may be in use still
        path = folder.filePath(prefix() + QString::number(number++) + Suffix);
    } while (QFile::exists(path) || QFile::exists(path + WriteAheadLog));
    if (made && QFile::setPermissions(unfinished, OwnerOnly) && QFile::rename(unfinished, path))
        return path;
    removeWithLog(unfinished);
    return made ? storageFailure(path) : Failure(made.error());
}

Result<std::optional<QString>> CacheFile::setAside(const QString &path) const
{
    const QDir folder(m_folder);
    QLockFile lock(folder.filePath(u"answers.lock"_s));
    if (!lockSoon(lock))
        return storageFailure(m_folder);
    if (!QFile::exists(path))
        return std::nullopt;
    for (const QString &name : folder.entryList({u"damaged-*"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
    const QString aside =
        folder.filePath("damaged-"_L1 + QDate::currentDate().toString(Qt::ISODate) + Suffix);
    if (!QFile::rename(path, aside) && !QFile::remove(path))
        return storageFailure(path);
    QFile::rename(path + WriteAheadLog, aside + WriteAheadLog);
    QFile::remove(path + LogIndex);
    return aside;
}

Result<> CacheFile::removeAll() const
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return {};
    QLockFile lock(folder.filePath(u"answers.lock"_s));
    if (!lockSoon(lock))
        return storageFailure(m_folder);
    bool isRemoved = true;
    for (const QString &name :
         folder.entryList({u"answers-*.sqlite*"_s, u"damaged-*"_s, u"new-*"_s}, QDir::Files))
        isRemoved = QFile::remove(folder.filePath(name)) && isRemoved;
    if (!isRemoved)
        return storageFailure(m_folder);
    return {};
}

qint64 CacheFile::sizeOf(const QString &path)
{
    return QFileInfo(path).size() + logSizeOf(path);
}

qint64 CacheFile::logSizeOf(const QString &path)
{
    return QFileInfo(path + WriteAheadLog).size();
}

std::optional<CacheFile::Identity> CacheFile::identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Identity(found.st_dev, found.st_ino);
#else
    return QFile::exists(path) ? std::optional(Identity()) : std::nullopt;
#endif
}

} // namespace alexandria
