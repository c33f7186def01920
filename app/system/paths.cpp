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

/// Qt has a name for it only from 6.7 on. A relative path is none (XDG base directory specification).
QString stateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state"_L1)
        + "/alexandria-desktop"_L1;
}

} // namespace alexandria
