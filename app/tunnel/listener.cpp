// SPDX-License-Identifier: MIT
#include "app/tunnel/listener.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QString>

#ifdef Q_OS_LINUX
#include <unistd.h>

#include <array>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

#ifdef Q_OS_LINUX

namespace {

/// The inodes of the sockets that a process holds.
QSet<QByteArray> socketsOf(qint64 pid)
{
    const QString folder = u"/proc/%1/fd"_s.arg(pid);
    QSet<QByteArray> inodes;
    // Links to sockets lead nowhere, which QDir would take for absence
    for (const QString &name :
         QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 64> target{};
        const auto length =
            ::readlink(QFile::encodeName(folder + u'/' + name).constData(), target.data(), target.size() - 1);
        const QByteArrayView link(target.data(), qMax<qsizetype>(0, length));
        if (link.startsWith("socket:["))
            inodes << link.sliced(8).chopped(1).toByteArray();
    }
    return inodes;
}

} // namespace

std::optional<quint16> listeningPortOf(qint64 pid)
{
    QFile table(u"/proc/net/tcp"_s);
    if (pid <= 0 || !table.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QSet<QByteArray> sockets = socketsOf(pid);
    if (sockets.isEmpty())
        return std::nullopt;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        constexpr int LocalAddress = 1;
        constexpr int State = 3;
        constexpr int Inode = 9;
        if (columns.size() > Inode && columns[State] == "0A" && columns[LocalAddress].startsWith("0100007F:")
            && sockets.contains(columns[Inode]))
            return columns[LocalAddress].mid(9).toUShort(nullptr, 16);
    }
    return std::nullopt;
}

bool isListener(qint64 pid, quint16 port)
{
    return listeningPortOf(pid) == port;
}

#else

std::optional<quint16> listeningPortOf(qint64)
{
    return std::nullopt;
}

bool isListener(qint64, quint16)
{
    return true;
}

#endif

} // namespace alexandria
