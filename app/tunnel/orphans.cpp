// SPDX-License-Identifier: MIT
#include "app/tunnel/orphans.h"

#include "app/tunnel/tunnelenvironment.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

#ifdef Q_OS_LINUX

namespace {

QByteArray contents(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program that started it, by the mark in its environment; 0 for a process that is no tunnel of ours.
/// Another user's environment cannot be read, so his are none either.
qint64 ownerOf(qint64 pid)
{
    const QByteArray mark = QByteArray(TunnelMark) + '=';
    if (!contents(pid, "cmdline").contains(QByteArray("access\0tcp\0", 11)))
        return 0;
    for (const QByteArray &variable : contents(pid, "environ").split('\0')) {
        if (variable.startsWith(mark))
            return variable.mid(mark.size()).toLongLong();
    }
    return 0;
}

/// The fourth field of stat, behind the name in brackets, which may hold anything.
qint64 parentOf(qint64 pid)
{
    const QByteArray stat = contents(pid, "stat");
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

QList<qint64> endOrphanedTunnels()
{
    QList<qint64> ended;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const qint64 pid = name.toLongLong();
        const qint64 owner = pid > 0 ? ownerOf(pid) : 0;
        if (owner > 0 && parentOf(pid) != owner && ::kill(pid_t(pid), SIGKILL) == 0)
            ended << pid;
    }
    return ended;
}

#else

QList<qint64> endOrphanedTunnels()
{
    return {};
}

#endif

} // namespace alexandria
