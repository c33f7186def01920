// SPDX-License-Identifier: MIT
#include "models/exporting/csljsonwriter.h"

#include "models/exporting/citedbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

void add(QJsonObject &item, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        item[name] = text;
}

QJsonObject toJson(const PersonName &name)
{
    if (name.isLiteral())
        return {{u"literal"_s, name.family}};
    QJsonObject object{{u"family"_s, name.family}, {u"given"_s, name.given}};
    add(object, u"suffix"_s, name.suffix);
    return object;
}

QJsonArray toJson(const QList<PersonName> &authors)
{
    QJsonArray array;
    for (const PersonName &author : authors)
        array += toJson(author);
    return array;
}

/// {"date-parts":[[1990]]}
QJsonObject issued(int year)
{
    QJsonArray date;
    date.append(year);
    QJsonArray dates;
    dates.append(date);
    return {{u"date-parts"_s, dates}};
}

QJsonObject itemOf(const CitedBook &book, const QString &key)
{
    QJsonObject item{{u"id"_s, key}, {u"type"_s, u"book"_s}};
    if (!book.authors.isEmpty())
        item[u"author"_s] = toJson(book.authors);
    add(item, u"title"_s, book.title);
    add(item, u"collection-title"_s, book.series);
    add(item, u"publisher"_s, book.publisher);
    if (book.year)
        item[u"issued"_s] = issued(*book.year);
    if (book.pages)
        item[u"number-of-pages"_s] = *book.pages;
    add(item, u"ISBN"_s, book.isbns.join(u' '));
    if (!book.languages.isEmpty())
        item[u"language"_s] = book.languages.first().tag; // it takes one
    add(item, u"note"_s, book.note);
    add(item, u"URL"_s, book.link);
    return item;
}

} // namespace

QByteArray CslJsonWriter::begin()
{
    m_hasItems = false;
    return "[";
}

QByteArray CslJsonWriter::end()
{
    return "\n]\n";
}

QByteArray CslJsonWriter::citation(const Edition &edition)
{
    const QJsonObject item = itemOf(CitedBook::of(edition), m_keys.next(edition));
    return (std::exchange(m_hasItems, true) ? ",\n" : "\n")
        + QJsonDocument(item).toJson(QJsonDocument::Compact);
}

} // namespace alexandria
