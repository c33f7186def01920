// SPDX-License-Identifier: MIT
#include "app/exporting/folderlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alexandria {

int lockFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat there = {};
    if (descriptor >= 0 && ::fstat(descriptor, &there) == 0 && there.st_uid == ::geteuid()
        && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

void unlockFolder(int lock)
{
    ::close(lock);
}

} // namespace alexandria
