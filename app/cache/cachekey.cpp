// SPDX-License-Identifier: MIT
#include "app/cache/cachekey.h"

#include "app/cache/compactstream.h"
#include "app/cache/packing.h"
#include "models/catalogue/folding.h"

#include <QCryptographicHash>

namespace alexandria {

namespace {

constexpr qsizetype KeySize = 16;
constexpr qsizetype SealSize = 8;

QByteArray keyOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(KeySize);
}

} // namespace

QByteArray queryKey(const SearchQuery &query)
{
    CompactWriter writer;
    writer.text(query.kindName());
    writer.text(query.isbn ? query.isbn->toIsbn13() : QString());
    writer.text(normalized(query.title));
    writer.text(normalized(query.author));
    writer.text(query.key);
    return keyOf(writer.bytes());
}

QByteArray tokenKey(const PageToken &token)
{
    PageToken place = token;
    place.generation = 0;
    return place.isStart() ? QByteArray("") : keyOf(packed(place));
}

QByteArray sealOf(std::initializer_list<QByteArray> parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QByteArray &part : parts) {
        CompactWriter length;
        length.number(quint64(part.size()));
        hash.addData(length.bytes());
        hash.addData(part);
    }
    return hash.result().first(SealSize);
}

} // namespace alexandria
