// SPDX-License-Identifier: MIT
#include "app/commandline/editionjson.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray toJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors)
        array << QJsonObject{{u"key"_s, textOrNull(author.key)}, {u"name"_s, textOrNull(author.name)}};
    return array;
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return array;
}

QString sourceName(Origin::Source source)
{
    switch (source) {
    case Origin::Source::Live:
        return u"live"_s;
    case Origin::Source::Cache:
        return u"cache"_s;
    case Origin::Source::Sample:
        return u"sample"_s;
    case Origin::Source::Offline:
        return u"offline"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const Edition &edition)
{
    return {{u"key"_s, textOrNull(edition.key)},
            {u"isbn_13"_s, QJsonArray::fromStringList(edition.isbn13)},
            {u"isbn_10"_s, QJsonArray::fromStringList(edition.isbn10)},
            {u"title"_s, textOrNull(edition.title)},
            {u"subtitle"_s, textOrNull(edition.subtitle)},
            {u"authors"_s, toJson(edition.authors)},
            {u"publishers"_s, QJsonArray::fromStringList(edition.publishers)},
            {u"publish_date"_s, textOrNull(edition.publishDate)},
            {u"pages"_s, edition.pages ? QJsonValue(*edition.pages) : QJsonValue()},
            {u"languages"_s, QJsonArray::fromStringList(edition.languages)},
            {u"subjects"_s, QJsonArray::fromStringList(edition.subjects)},
            {u"series"_s, QJsonArray::fromStringList(edition.series)},
            {u"physical_format"_s, textOrNull(edition.physicalFormat)},
            {u"covers"_s, toJson(edition.covers)},
            {u"description"_s, textOrNull(edition.description)},
            {u"work"_s,
             QJsonObject{{u"key"_s, textOrNull(edition.work.key)},
                         {u"title"_s, textOrNull(edition.work.title)}}}};
}

QJsonArray toJson(const QList<Edition> &editions)
{
    QJsonArray array;
    for (const Edition &edition : editions)
        array << toJson(edition);
    return array;
}

void addOrigin(QJsonObject &object, const std::optional<Origin> &origin)
{
    object[u"source"_s] = origin ? QJsonValue(sourceName(origin->source)) : QJsonValue();
    object[u"age_s"_s] = origin && origin->age ? QJsonValue(qint64(origin->age->count())) : QJsonValue();
    object[u"elapsed_ms"_s] = origin ? QJsonValue(double(origin->elapsed.count()) / 1000.0) : QJsonValue();
}

} // namespace alexandria
