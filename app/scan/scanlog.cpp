// SPDX-License-Identifier: MIT
#include "app/scan/scanlog.h"

#include <QFile>
#include <QtEndian>

#include <utility>

namespace alexandria {

namespace {

constexpr qsizetype HeaderSize = 32;
constexpr qsizetype HeaderSizeSummed = 24;
constexpr qsizetype FrameHeaderSize = 24;
constexpr qsizetype FrameHeaderSizeSummed = 8;
constexpr qsizetype SaltsSize = 8;
constexpr quint32 Magic = 0x377F0682; ///< the lowest bit: checksums over big-endian words
constexpr quint32 SmallestPage = 512;
constexpr quint32 LargestPage = 65'536;

quint32 numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.sliced(place).data());
}

using Sum = std::pair<quint32, quint32>;

Sum sumAt(QByteArrayView bytes, qsizetype place)
{
    return {numberAt(bytes, place), numberAt(bytes, place + qsizetype(sizeof(quint32)))};
}

/// SQLite's checksum, carried on from @p sum. The size is a multiple of eight.
Sum summed(Sum sum, QByteArrayView bytes, bool isBigEndian)
{
    constexpr qsizetype Word = sizeof(quint32);
    for (qsizetype at = 0; at < bytes.size(); at += 2 * Word) {
        const char *words = bytes.sliced(at).data();
        sum.first +=
            sum.second + (isBigEndian ? qFromBigEndian<quint32>(words) : qFromLittleEndian<quint32>(words));
        sum.second += sum.first
            + (isBigEndian ? qFromBigEndian<quint32>(words + Word)
                           : qFromLittleEndian<quint32>(words + Word));
    }
    return sum;
}

} // namespace

bool hasLostCommits(const QString &path)
{
    enum { MagicAt = 0, PageSizeAt = 8, SaltsAt = 16, SumAt = 24 }; // of the header
    enum { CommitAt = 4, FrameSaltsAt = 8, FrameSumAt = 16 };

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() <= HeaderSize)
        return false;
    const QByteArray header = file.read(HeaderSize);
    const bool isBigEndian = numberAt(header, MagicAt) == Magic + 1;
    Sum sum = summed({}, QByteArrayView(header).first(HeaderSizeSummed), isBigEndian);
    const quint32 pageSize = numberAt(header, PageSizeAt);
    if (sum != sumAt(header, SumAt) || pageSize < SmallestPage || pageSize > LargestPage)
        return true;
    const QByteArray salts = header.sliced(SaltsAt, SaltsSize);
    bool isWrong = false;
    for (;;) {
        const QByteArray bytes = file.read(FrameHeaderSize + qsizetype(pageSize));
        if (bytes.size() < FrameHeaderSize + qsizetype(pageSize))
            return false;
        const QByteArrayView frame(bytes);
        if (frame.sliced(FrameSaltsAt, SaltsSize) != salts) { // of an earlier log, or hurt
            isWrong = true;
            continue;
        }
        if (isWrong)
            return true;
        sum = summed(sum, frame.first(FrameHeaderSizeSummed), isBigEndian);
        sum = summed(sum, frame.sliced(FrameHeaderSize), isBigEndian);
        isWrong = sum != sumAt(frame, FrameSumAt);
        if (isWrong && numberAt(frame, CommitAt) != 0)
            return true;
    }
}

} // namespace alexandria
