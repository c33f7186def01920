// SPDX-License-Identifier: MIT
#include "app/cache/storededition.h"

#include "app/cache/cachekey.h"
#include "app/cache/packing.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int NumberBits = 40; // as in take_edition_id.sql

} // namespace

QByteArray sealOfEdition(const QString &profile, qint64 id, const QString &key, qint64 stored,
                         const QByteArray &record)
{
    return sealOf(
        {profile.toUtf8(), QByteArray::number(id), key.toUtf8(), QByteArray::number(stored), record});
}

Result<QList<StoredEdition>> storedEditions(CacheSession &session, const QString &profile,
                                            const Result<CacheRows> &rows)
{
    enum { Id, Key, Stored, Used, Record, Seal };

    if (!rows)
        return Failure(rows.error());
    QList<StoredEdition> editions;
    editions.reserve(rows->size());
    for (const QVariantList &row : *rows) {
        StoredEdition stored;
        stored.id = row[Id].toLongLong();
        stored.stored = row[Stored].toLongLong();
        stored.used = row[Used].toLongLong();
        stored.record = row[Record].toByteArray();
        if (row[Seal].toByteArray()
            != sealOfEdition(profile, stored.id, row[Key].toString(), stored.stored, stored.record))
            return session.foundDamage(u"seal of edition %1"_s.arg(stored.id));
        auto edition = unpackedEdition(stored.record);
        if (!edition) // another form needs another layout, so no version of ours wrote this
            return session.foundDamage(u"record of edition %1"_s.arg(stored.id));
        stored.edition = std::move(*edition);
        editions << std::move(stored);
    }
    return editions;
}

QString idText(const QList<qint64> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts << QString::number(id);
    return u'[' + texts.join(u',') + u']';
}

QList<qint64> idsIn(const QString &text)
{
    QList<qint64> ids;
    for (const QStringView part : QStringView(text).mid(1).chopped(1).split(u',', Qt::SkipEmptyParts))
        ids << part.toLongLong();
    return ids;
}

Result<std::optional<qint64>> profileNumber(CacheSession &session, const QString &profile)
{
    const auto rows = session.run(u"select_profile"_s, {{u":id"_s, profile}});
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return rows->first().first().toLongLong();
}

std::pair<qint64, qint64> idRange(qint64 profileNumber)
{
    return {profileNumber << NumberBits, ((profileNumber + 1) << NumberBits) - 1};
}

} // namespace alexandria
