// SPDX-License-Identifier: MIT
#include "app/scan/scanfile.h"

#include "app/scan/scanlog.h"

#include <QDate>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto UsePatience = 5s; ///< who is alone makes or mends the file, which takes less
constexpr unsigned long UseRetryInterval = 2; // milliseconds
constexpr auto LogSuffix = "-wal"_L1;
constexpr auto IndexSuffix = "-shm"_L1;
constexpr auto OwnerAlone = QFile::ReadOwner | QFile::WriteOwner;

std::filesystem::path pathOf(const QString &path)
{
    return {path.toStdU16String()};
}

/// A second name for the same file, or a copy where a file has but one.
bool giveName(const QString &path, const QString &name)
{
    std::error_code refusal;
    std::filesystem::create_hard_link(pathOf(path), pathOf(name), refusal);
    return !refusal || QFile::copy(path, name);
}

#ifdef Q_OS_UNIX
/// False when another has it in a way that does not go with this one.
bool tryLock(int descriptor, int kind)
{
    return ::flock(descriptor, kind | LOCK_NB) == 0 || errno != EWOULDBLOCK; // a disk without locks: alone
}

bool shareSoon(int descriptor)
{
    const QDeadlineTimer end(UsePatience);
    while (!tryLock(descriptor, LOCK_SH)) {
        if (end.hasExpired())
            return false;
        QThread::msleep(UseRetryInterval);
    }
    return true;
}
#endif

} // namespace

ScanFileUse::~ScanFileUse()
{
#ifdef Q_OS_UNIX
    ::close(m_descriptor);
#endif
}

void ScanFileUse::share()
{
#ifdef Q_OS_UNIX
    if (std::exchange(m_isAlone, false))
        ::flock(m_descriptor, LOCK_SH);
#endif
}

QString ScanFile::path() const
{
    return beside(u"scans.sqlite"_s);
}

QString ScanFile::beside(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

Failure ScanFile::failure(const QString &path) const
{
    return Failure(
        {Error::Kind::Storage,
         tr("Scan lists cannot be kept, since %1 cannot be written to. See who may write there, and "
            "whether the disk is full.")
             .arg(QDir::toNativeSeparators(path)),
         path,
         {}});
}

Result<std::unique_ptr<ScanFileUse>> ScanFile::use() const
{
    if (!QFile::exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return failure(m_folder);
        QFile::setPermissions(m_folder, OwnerAlone | QFile::ExeOwner);
    }
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(beside(u"scans.lock"_s)).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(m_folder);
    const bool isAlone = tryLock(descriptor, LOCK_EX);
    auto use = std::make_unique<ScanFileUse>(descriptor, isAlone);
    if (!isAlone && !shareSoon(descriptor))
        return failure(path());
    return use;
#else
    return std::make_unique<ScanFileUse>(-1, true);
#endif
}

bool ScanFile::isMissing() const
{
    return QFileInfo(path()).size() == 0;
}

int ScanFile::version() const
{
    constexpr qint64 UserVersionAt = 60; // sqlite.org/fileformat2.html, 1.3
    constexpr qint64 DatabaseHeaderSize = 100;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(DatabaseHeaderSize);
    if (header.size() < DatabaseHeaderSize || !header.startsWith("SQLite format 3"))
        return 0;
    return qFromBigEndian<qint32>(header.constData() + UserVersionAt);
}

bool ScanFile::hasDamagedLog() const
{
    return hasLostCommits(path() + LogSuffix);
}

QString ScanFile::damagedName() const
{
    const QString date = QDate::currentDate().toString(Qt::ISODate);
    QString name = beside(u"scans-damaged-%1.sqlite"_s.arg(date));
    for (int number = 2; QFile::exists(name) || QFile::exists(name + LogSuffix); ++number)
        name = beside(u"scans-damaged-%1-%2.sqlite"_s.arg(date).arg(number));
    return name;
}

Result<QString> ScanFile::keepDamaged()
{
    if (m_kept.isEmpty()) {
        const QString name = damagedName();
        if (!giveName(path(), name))
            return failure(name);
        m_kept = name;
    }
    if (QFile::exists(path() + LogSuffix) && !QFile::rename(path() + LogSuffix, m_kept + LogSuffix))
        return failure(m_kept);
    return m_kept;
}

Result<QString> ScanFile::copyDamaged() const
{
    const QString name = damagedName();
    if (!QFile::copy(path() + LogSuffix, name + LogSuffix) || !QFile::copy(path(), name))
        return failure(name);
    return name;
}

Result<> ScanFile::replace(const std::function<Result<>(const QString &)> &make)
{
    const QString unfinished = beside(u"scans-new.sqlite"_s);
    for (const auto &suffix : {QString(), QString(LogSuffix), QString(IndexSuffix)})
        QFile::remove(unfinished + suffix);
    QFile file(unfinished);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerAlone))
        return failure(unfinished);
    file.close();
    if (const auto made = make(unfinished); !made)
        return made;
    // A log without its file would be taken for that of the new one.
    QFile::remove(path() + LogSuffix);
    QFile::remove(path() + IndexSuffix);
    std::error_code refusal;
    std::filesystem::rename(pathOf(unfinished), pathOf(path()), refusal);
    if (refusal)
        return failure(path());
    m_kept.clear();
    return {};
}

std::optional<ScanFile::Identity> ScanFile::identity() const
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path()).constData(), &found) != 0)
        return std::nullopt;
    return Identity(found.st_dev, found.st_ino);
#else
    return QFile::exists(path()) ? std::optional(Identity()) : std::nullopt;
#endif
}

} // namespace alexandria
