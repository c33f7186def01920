// SPDX-License-Identifier: MIT
#include "models/exporting/editionjson.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

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

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

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

} // namespace alexandria
