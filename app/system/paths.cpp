// SPDX-License-Identifier: MIT
#include "app/system/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString ownFolder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location) + "/alexandria-desktop"_L1;
    if (!QFile::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

QString cacheFolder()
{
    return ownFolder(QStandardPaths::GenericCacheLocation);
}

QString dataFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation);
}

QString configFolder()
{
    return ownFolder(QStandardPaths::GenericConfigLocation);
}

} // namespace alexandria
