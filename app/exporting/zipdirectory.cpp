// SPDX-License-Identifier: MIT
#include "app/exporting/zipdirectory.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace alexandria {

namespace {

template <typename Number> qint64 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= bytes.size()
        ? qint64(qFromLittleEndian<Number>(bytes.constData() + at))
        : 0;
}

/// The central directory, found through the record at the archive's end.
QByteArray directoryOf(QFile &file)
{
    constexpr qint64 LongestEnd = 65'557; // with its comment
    enum { Size = 12, Place = 16 };

    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - LongestEnd)))
        return {};
    const QByteArray tail = file.readAll();
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || !file.seek(numberAt<quint32>(tail, end + Place)))
        return {};
    return file.read(numberAt<quint32>(tail, end + Size));
}

} // namespace

std::optional<qint64> unpackedSize(const QString &path, const QByteArray &name)
{
    enum { Unpacked = 24, NameLength = 28, ExtraLength = 30, CommentLength = 32, Name = 46 };

    QFile file(path);
    const QByteArray directory = directoryOf(file);
    for (qsizetype at = 0; directory.mid(at, 4) == "PK\x01\x02";) {
        const qint64 length = numberAt<quint16>(directory, at + NameLength);
        if (directory.mid(at + Name, length) == name)
            return numberAt<quint32>(directory, at + Unpacked);
        at += Name + length + numberAt<quint16>(directory, at + ExtraLength)
            + numberAt<quint16>(directory, at + CommentLength);
    }
    return std::nullopt;
}

} // namespace alexandria
