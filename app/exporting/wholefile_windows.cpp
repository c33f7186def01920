// SPDX-License-Identifier: MIT
// Windows has no files without names, nor owners and modes to take over: one with a name, moved at the end.
#include "app/exporting/wholefile.h"

#include "app/exporting/storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <io.h>
#include <sys/stat.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return {path.toStdU16String()};
}

/// What forbids a file at @p path, known before anything is written; 0 if nothing does.
int objection(const QString &path)
{
    const QFileInfo there(path);
    if (there.isDir())
        return EISDIR;
    return there.exists() && !there.isWritable() ? EACCES : 0;
}

/// Replaces what is there.
int moveOver(const QString &from, const QString &to)
{
    std::error_code refusal;
    std::filesystem::rename(nativePath(from), nativePath(to), refusal);
    const std::error_condition reason = refusal.default_error_condition();
    return !refusal || reason.category() == std::generic_category() ? reason.value() : EIO;
}

} // namespace

Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString &path)
{
    const QFileInfo place(path);
    std::unique_ptr<WholeFile> file(new WholeFile(place.isSymbolicLink() ? place.symLinkTarget() : path));
    int problem = objection(file->m_target);
    if (problem == 0)
        problem = file->open();
    if (problem != 0)
        return Failure(storageError(problem, path));
    return file;
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0)
        ::_close(m_descriptor); // before it can be removed
    if (!m_temporary.isEmpty())
        ::_wunlink(nativePath(path()).c_str());
}

QString WholeFile::folder() const
{
    return QFileInfo(m_target).absolutePath();
}

int WholeFile::open()
{
    const QString number = QString::number(QRandomGenerator::global()->generate64(), 36);
    const QString path = folder() + u"/.alexandria-"_s + number;
    m_descriptor = ::_wopen(nativePath(path).c_str(), _O_CREAT | _O_EXCL | _O_RDWR | _O_BINARY | _O_NOINHERIT,
                            _S_IREAD | _S_IWRITE);
    if (m_descriptor < 0)
        return errno;
    m_temporary = path.toUtf8();
    return 0;
}

Result<> WholeFile::write(const QByteArray &bytes)
{
    constexpr qsizetype MostAtOnce = 1 << 30; // it takes an int
    for (qsizetype at = 0; at < bytes.size();) {
        errno = ENOSPC; // where a part only was written the system says nothing
        const int written =
            ::_write(m_descriptor, bytes.constData() + at, unsigned(std::min(MostAtOnce, bytes.size() - at)));
        if (written <= 0)
            return Failure(storageError(errno, m_target));
        at += written;
    }
    return {};
}

/// A file that is open cannot be moved.
Result<> WholeFile::commit()
{
    int problem = ::_commit(m_descriptor) == 0 ? 0 : errno;
    if (::_close(std::exchange(m_descriptor, -1)) != 0 && problem == 0)
        problem = errno;
    if (problem == 0)
        problem = moveOver(path(), m_target);
    if (problem != 0)
        return Failure(storageError(problem, m_target));
    m_temporary.clear();
    return {};
}

qint64 WholeFile::size() const
{
    const qint64 size = m_descriptor < 0 ? -1 : ::_filelengthi64(m_descriptor);
    return std::max<qint64>(0, size);
}

QString WholeFile::path() const
{
    return QString::fromUtf8(m_temporary);
}

} // namespace alexandria
