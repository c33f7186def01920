// SPDX-License-Identifier: MIT
#include "app/exporting/draggedfiles.h"

#include "app/exporting/folderlock.h"
#include "app/exporting/storageerror.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString DragPrefix = u"alexandria-drag-"_s;

void removeLeftOver(const QString &parent)
{
    for (const QString &name : QDir(parent).entryList({DragPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString path = parent + u'/' + name;
        const int lock = lockFolder(path);
        if (lock < 0)
            continue;
        QDir(path).removeRecursively();
        unlockFolder(lock);
    }
}

} // namespace

DraggedFiles::DraggedFiles(QString folder)
    : m_parent(std::move(folder))
{
    QThreadPool::globalInstance()->start([parent = m_parent] { removeLeftOver(parent); });
}

DraggedFiles::~DraggedFiles()
{
    if (m_lock < 0)
        return;
    QDir(m_folder).removeRecursively();
    unlockFolder(m_lock);
}

/// Another program that begins just now may take a folder for left over before it has its lock.
bool DraggedFiles::makeFolder()
{
    constexpr int MostTries = 10;
    for (int tries = 0; tries < MostTries && m_lock < 0; ++tries) {
        QTemporaryDir made(m_parent + u'/' + DragPrefix + u"XXXXXX"_s); // 0700
        made.setAutoRemove(false);
        if (!made.isValid())
            return false;
        m_folder = made.path();
        m_lock = lockFolder(m_folder);
        if (m_lock >= 0 && !QFile::exists(m_folder))
            unlockFolder(std::exchange(m_lock, -1));
    }
    return m_lock >= 0;
}

Result<QString> DraggedFiles::write(const QString &name, const QByteArray &bytes)
{
    errno = EIO;
    const QString wanted = (m_folder.isEmpty() ? m_parent : m_folder) + u'/' + name;
    if (m_lock < 0 && !makeFolder())
        return Failure(storageError(errno, wanted));
    QTemporaryDir place(m_folder + "/XXXXXX"_L1);
    place.setAutoRemove(false);
    if (!place.isValid())
        return Failure(storageError(errno, wanted));
    QFile file(place.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size()
        || !file.flush()) {
        const int problem = errno;
        file.remove();
        return Failure(storageError(problem, wanted));
    }
    return file.fileName();
}

} // namespace alexandria
