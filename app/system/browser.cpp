// SPDX-License-Identifier: MIT
#include "app/system/browser.h"

#include "app/system/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

#if defined(Q_OS_MACOS)
const QString Opener = u"open"_s;
#else
const QString Opener = u"xdg-open"_s;
#endif

QProcessEnvironment withoutSecrets()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name == "PGPASSWORD"_L1 || name.startsWith("TUNNEL_"_L1))
            environment.remove(name);
    }
    return environment;
}

} // namespace

bool openInBrowser(const QString &address)
{
    const QString program = QStandardPaths::findExecutable(Opener);
    if (program.isEmpty())
        return false;
    QProcess process;
    process.setProgram(program);
    process.setArguments({address});
    process.setProcessEnvironment(withoutSecrets());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

QString folderWithoutBrowser()
{
#ifdef Q_OS_LINUX
    const QDir folder(cacheFolder() + "/no-browser"_L1);
    const QString stub = folder.filePath(Opener);
    const QString nothing = QStandardPaths::findExecutable(u"true"_s);
    const bool isThere = folder.mkpath(u"."_s) && (QFile::exists(stub) || QFile::link(nothing, stub));
    return isThere && !nothing.isEmpty() ? folder.path() : QString();
#else
    return {};
#endif
}

} // namespace alexandria
