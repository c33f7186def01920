// SPDX-License-Identifier: MIT
#include "app/diagnostics/logfile.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int LogLockTries = 100;
constexpr int RotationTries = 5; ///< it can wait for the next line
constexpr unsigned long LogLockInterval = 1; // milliseconds

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

/// On a folder, among processes. Not held where another is stopped in the middle, or the disk has no locks.
class FolderLock
{
public:
    FolderLock(int folder, int kind, int mostTries)
        : m_folder(folder)
    {
        for (int tries = 0; tries < mostTries && !m_isHeld; ++tries) {
            m_isHeld = ::flock(m_folder, kind | LOCK_NB) == 0;
            if (m_isHeld || errno != EWOULDBLOCK)
                return;
            QThread::msleep(LogLockInterval);
        }
    }
    ~FolderLock()
    {
        if (m_isHeld)
            ::flock(m_folder, LOCK_UN);
    }
    Q_DISABLE_COPY_MOVE(FolderLock)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_folder;
    bool m_isHeld = false;
};

} // namespace

LogFile::LogFile(QString folder, LogLimits limits)
    : m_folderPath(std::move(folder))
    , m_limits(limits)
{ }

LogFile::~LogFile()
{
    closeDescriptor(m_file);
    closeDescriptor(m_folder);
}

Result<> LogFile::append(const QByteArray &line)
{
    if (const auto opened = openFolder(); !opened)
        return opened;
    if (isFullWith(line.size()))
        rotate(line.size());
    const FolderLock lock(m_folder, LOCK_SH, LogLockTries);
    if (const auto opened = openNewest(); !opened)
        return opened;
    return write(line);
}

/// Again where somebody removed it meanwhile.
Result<> LogFile::openFolder()
{
    struct stat state = {};
    if (m_folder >= 0 && ::fstat(m_folder, &state) == 0 && state.st_nlink > 0)
        return {};
    closeDescriptor(m_file);
    closeDescriptor(m_folder);
    const QByteArray path = QFile::encodeName(m_folderPath);
    if (!QFile::exists(m_folderPath) && QDir().mkpath(m_folderPath))
        ::chmod(path.constData(), S_IRWXU);
    m_folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0)
        return failure(systemWords(errno));
    return {};
}

Result<> LogFile::openNewest()
{
    if (m_file >= 0 && !isMoved())
        return {};
    closeDescriptor(m_file);
    // To read its end; without waiting for a reader, should it be a pipe
    m_file = ::openat(m_folder, nameOf(0).constData(),
                      O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return failure(systemWords(errno));
    ::fchmod(m_file, S_IRUSR | S_IWUSR);
    endTornLine();
    return {};
}

/// Whether another process has renamed or removed the file that is open here.
bool LogFile::isMoved() const
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(m_file, &ours) != 0 || ::fstatat(m_folder, nameOf(0).constData(), &there, 0) != 0
        || ours.st_ino != there.st_ino || ours.st_dev != there.st_dev;
}

/// A disk was full in the middle of the last line: what follows is one of its own.
void LogFile::endTornLine()
{
    struct stat state = {};
    char last = '\n';
    if (::fstat(m_file, &state) == 0 && state.st_size > 0 && ::pread(m_file, &last, 1, state.st_size - 1) == 1
        && last != '\n')
        (void)write("\n");
}

Result<> LogFile::write(const QByteArray &bytes)
{
    ssize_t written = -1;
    do
        written = ::write(m_file, bytes.constData(), size_t(bytes.size()));
    while (written < 0 && errno == EINTR);
    if (written == bytes.size())
        return {};
    return failure(systemWords(written < 0 ? errno : ENOSPC));
}

bool LogFile::isFullWith(qint64 more) const
{
    struct stat state = {};
    return ::fstatat(m_folder, nameOf(0).constData(), &state, 0) == 0 && state.st_size > 0
        && state.st_size + more > m_limits.fileSize;
}

/// Without the lock the file grows on, and it is tried again with the next line.
void LogFile::rotate(qint64 more)
{
    const FolderLock lock(m_folder, LOCK_EX, RotationTries);
    if (!lock.isHeld() || !isFullWith(more)) // another process was faster
        return;
    for (int number = m_limits.files - 1; number > 0; --number)
        ::renameat(m_folder, nameOf(number - 1).constData(), m_folder, nameOf(number).constData());
    if (m_limits.files < 2)
        ::unlinkat(m_folder, nameOf(0).constData(), 0);
}

} // namespace alexandria
