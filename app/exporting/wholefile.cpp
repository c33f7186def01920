// SPDX-License-Identifier: MIT
#include "app/exporting/wholefile.h"

#include "app/exporting/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr mode_t NewFile = 0666; // less what the person's umask takes

/// The file a link leads to, there or not; else the path itself.
QString resolved(const QString &path)
{
    constexpr int MostLinks = 40;
    QString target = path;
    for (int links = 0; links < MostLinks && QFileInfo(target).isSymLink(); ++links)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

/// What forbids a file at @p path, known before anything is written; 0 if nothing does.
int objection(const QByteArray &path)
{
    struct stat there = {};
    if (::stat(path.constData(), &there) != 0)
        return errno == ENOENT ? 0 : errno;
    if (S_ISDIR(there.st_mode))
        return EISDIR;
    constexpr mode_t Writable = S_IWUSR | S_IWGRP | S_IWOTH;
    if ((there.st_mode & Writable) == 0) // root may, but was asked not to
        return EACCES;
    return ::access(path.constData(), W_OK) == 0 ? 0 : errno;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto written = ::write(descriptor, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written > 0)
            at += written;
        else if (written == 0 || errno != EINTR)
            return false;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString &path)
{
    std::unique_ptr<WholeFile> file(new WholeFile(resolved(path)));
    int problem = objection(QFile::encodeName(file->m_target));
    if (problem == 0)
        problem = file->open();
    if (problem != 0)
        return Failure(storageError(problem, path));
    return file;
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

QString WholeFile::folder() const
{
    return QFileInfo(m_target).absolutePath();
}

int WholeFile::open()
{
#ifdef O_TMPFILE
    m_descriptor = ::open(QFile::encodeName(folder()).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, NewFile);
    const bool isUnknown = errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL;
    if (m_descriptor >= 0 || !isUnknown)
        return m_descriptor >= 0 ? 0 : errno;
#endif
    return openNamed();
}

/// A name of its own, short enough for every disk that could take the target's.
int WholeFile::openNamed()
{
    constexpr int MostTries = 100;
    for (int tries = 0; tries < MostTries; ++tries) {
        const QString number = QString::number(QRandomGenerator::global()->generate64(), 36);
        const QByteArray path = QFile::encodeName(folder() + u"/.alexandria-"_s + number);
        m_descriptor = ::open(path.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, NewFile);
        if (m_descriptor >= 0) {
            m_temporary = path;
            return 0;
        }
        if (errno != EEXIST)
            break;
    }
    return errno;
}

Result<> WholeFile::write(const QByteArray &bytes)
{
    errno = ENOSPC; // where a part only was written the system says nothing
    if (!writeAll(m_descriptor, bytes))
        return Failure(storageError(errno, m_target));
    return {};
}

Result<> WholeFile::commit()
{
    int problem = takeOver();
    if (problem == 0 && ::fsync(m_descriptor) != 0)
        problem = errno;
    if (problem == 0 && m_temporary.isEmpty())
        problem = name();
    if (problem == 0 && std::rename(m_temporary.constData(), QFile::encodeName(m_target).constData()) != 0)
        problem = errno;
    if (problem != 0)
        return Failure(storageError(problem, m_target));
    m_temporary.clear();
    const int directory = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) { // the new name, too, is to outlast a power cut
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}

/// The permissions, and where that is allowed the owner, of what is there.
int WholeFile::takeOver()
{
    struct stat before = {};
    if (::stat(QFile::encodeName(m_target).constData(), &before) != 0)
        return errno == ENOENT ? 0 : errno;
    [[maybe_unused]] const int owned = ::fchown(m_descriptor, before.st_uid, before.st_gid);
    constexpr mode_t Permissions = 07777;
    return ::fchmod(m_descriptor, before.st_mode & Permissions) == 0 ? 0 : errno;
}

/// Gives a file without one a name beside the target: only a rename replaces what is there.
int WholeFile::name()
{
    const QString number = QString::number(QRandomGenerator::global()->generate64(), 36);
    const QByteArray path = QFile::encodeName(folder() + u"/.alexandria-"_s + number);
    if (::linkat(AT_FDCWD, QFile::encodeName(this->path()).constData(), AT_FDCWD, path.constData(),
                 AT_SYMLINK_FOLLOW)
        != 0)
        return errno;
    m_temporary = path;
    return 0;
}

qint64 WholeFile::size() const
{
    struct stat now = {};
    return ::fstat(m_descriptor, &now) == 0 ? now.st_size : 0;
}

QString WholeFile::path() const
{
    return m_temporary.isEmpty() ? u"/proc/self/fd/%1"_s.arg(m_descriptor) : QFile::decodeName(m_temporary);
}

} // namespace alexandria
