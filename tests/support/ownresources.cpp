// SPDX-License-Identifier: MIT
#include "tests/support/ownresources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Links to sockets lead nowhere, which QDir would take for absence.
int entries(const QString &folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// The fourth field of stat, behind the name in brackets, which may hold anything.
qint64 parentOf(const QString &pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

int children()
{
    int count = 0;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.front().isDigit() && parentOf(name) == QCoreApplication::applicationPid())
            ++count;
    }
    return count;
}

} // namespace

OwnResources OwnResources::now()
{
    return {entries(u"/proc/self/fd"_s), entries(u"/proc/self/task"_s), alexandria::children()};
}

QString OwnResources::text() const
{
    return u"%1 descriptors, %2 threads, %3 children"_s.arg(descriptors).arg(threads).arg(children);
}

qint64 residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace alexandria
