// SPDX-License-Identifier: MIT
#include "app/exporting/folderlock.h"

#include <QDir>

#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace alexandria {

/// A file beside it that nobody else can open, and that is gone when it is closed: by whom, or by whose end,
/// does not matter. The folder of temporary files is the person's own.
int lockFolder(const QString &path)
{
    int lock = -1;
    ::_wsopen_s(&lock, (QDir::toNativeSeparators(path) + ".lock"_L1).toStdWString().c_str(),
                _O_CREAT | _O_RDWR | _O_TEMPORARY | _O_NOINHERIT, _SH_DENYRW, _S_IREAD | _S_IWRITE);
    return lock;
}

void unlockFolder(int lock)
{
    ::_close(lock);
}

} // namespace alexandria
