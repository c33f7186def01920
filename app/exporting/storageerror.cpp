// SPDX-License-Identifier: MIT
#include "app/exporting/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString sentence(int number, const QString &path)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("StorageError", text); };
    const QString name = QFileInfo(path).fileName();
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT // not on Windows
    case EDQUOT:
#endif
        return words(QT_TRANSLATE_NOOP("StorageError",
                                       "There is no room for %1 in %2. Free some, or choose another disk."))
            .arg(name, folder);
    case EROFS:
        return words(QT_TRANSLATE_NOOP("StorageError",
                                       "%2 can only be read, so %1 was not written. Choose another folder."))
            .arg(name, folder);
    case EACCES:
    case EPERM:
        return words(QT_TRANSLATE_NOOP("StorageError",
                                       "You may not write %1 in %2. Choose another name or folder."))
            .arg(name, folder);
    case ENOENT:
    case ENOTDIR:
        return words(QT_TRANSLATE_NOOP("StorageError", "The folder %2 is not there, so %1 was not written."))
            .arg(name, folder);
    case ENAMETOOLONG:
        return words(QT_TRANSLATE_NOOP("StorageError",
                                       "The name %1 is too long for its disk. Choose a shorter one."))
            .arg(name);
    case EISDIR:
        return words(QT_TRANSLATE_NOOP("StorageError", "%1 is a folder. Choose another name.")).arg(name);
    case EFBIG:
        return words(
                   QT_TRANSLATE_NOOP("StorageError", "%1 grew too large for its disk. Choose another disk."))
            .arg(name);
    case EIO:
        return words(QT_TRANSLATE_NOOP("StorageError", "The disk failed while %1 was written in %2."))
            .arg(name, folder);
    default:
        return words(QT_TRANSLATE_NOOP("StorageError", "%1 could not be written in %2: %3"))
            .arg(name, folder, QString::fromLocal8Bit(std::strerror(number)));
    }
}

} // namespace

Error storageError(int number, const QString &path)
{
    return {Error::Kind::Storage,
            sentence(number, path),
            path + u": "_s + QString::fromLocal8Bit(std::strerror(number)),
            {}};
}

} // namespace alexandria
