// SPDX-License-Identifier: MIT
#include "app/cache/compactstream.h"

namespace alexandria {

namespace {

constexpr int BitsPerByte = 7;
constexpr quint64 LowBits = 0x7F;
constexpr quint64 MoreFollows = 0x80;
constexpr int MostBits = 64;

} // namespace

void CompactWriter::number(quint64 value)
{
    for (; value > LowBits; value >>= BitsPerByte)
        m_bytes += char((value & LowBits) | MoreFollows);
    m_bytes += char(value);
}

void CompactWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    number(quint64(utf8.size()));
    m_bytes += utf8;
}

void CompactWriter::texts(const QStringList &values)
{
    number(quint64(values.size()));
    for (const QString &value : values)
        text(value);
}

void CompactWriter::numbers(const QList<int> &values)
{
    number(quint64(values.size()));
    for (const int value : values)
        number(quint32(value));
}

quint64 CompactReader::number()
{
    quint64 value = 0;
    for (int shift = 0; m_at < m_bytes.size() && shift < MostBits; shift += BitsPerByte) {
        const auto byte = quint64(quint8(m_bytes[m_at++]));
        value |= (byte & LowBits) << shift;
        if ((byte & MoreFollows) == 0)
            return value;
    }
    m_isGood = false;
    return 0;
}

qsizetype CompactReader::count()
{
    const quint64 value = number();
    if (value > quint64(m_bytes.size() - m_at)) {
        m_isGood = false;
        return 0;
    }
    return qsizetype(value);
}

QString CompactReader::text()
{
    const qsizetype size = count();
    const QString value = QString::fromUtf8(m_bytes.sliced(m_at, size));
    m_at += size;
    return value;
}

QStringList CompactReader::texts()
{
    QStringList values;
    for (qsizetype left = count(); left > 0 && m_isGood; --left)
        values << text();
    return values;
}

QList<int> CompactReader::numbers()
{
    QList<int> values;
    for (qsizetype left = count(); left > 0 && m_isGood; --left)
        values << int(quint32(number()));
    return values;
}

} // namespace alexandria
