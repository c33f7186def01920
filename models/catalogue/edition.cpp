// SPDX-License-Identifier: MIT
#include "models/catalogue/edition.h"

#include "models/catalogue/editiontext.h"
#include "models/catalogue/openlibraryjson.h"
#include "models/isbn/isbntext.h"

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

/// The key of the row, else of its JSON.
QString keyOf(const QByteArray &key, const QJsonObject &json)
{
    const QString given = plainLine(QString::fromUtf8(key));
    return given.isEmpty() ? keyFrom(json) : given;
}

/// Old records keep "The " or "L'" apart from the title; some have it in both.
QString withPrefix(const QString &prefix, const QString &title)
{
    if (prefix.isEmpty() || title.isEmpty())
        return title;
    const bool isJoined = u"'\u2019-"_s.contains(prefix.back());
    const QString start = isJoined ? prefix : prefix + u' ';
    return title.startsWith(start, Qt::CaseInsensitive) ? title : start + title;
}

Work workFrom(const EditionRecord &record, const QJsonObject &json, const QJsonObject &edition)
{
    Work work;
    work.key = keyOf(record.workKey, json);
    if (work.key.isEmpty())
        work.key = keyFrom(edition.value("works"_L1));
    work.title = lineFrom(json.value("title"_L1));
    work.description = paragraphsFrom(json.value("description"_L1));
    work.subjects = subjectsFrom(json);
    work.covers = coverIdsFrom(json.value("covers"_L1));
    return work;
}

QList<Author> firstAuthorsIn(const EditionRecord &record, const QJsonObject &work, const QJsonObject &edition)
{
    QList<Author> authors = authorsFrom(jsonFromUtf8(record.authorsJson));
    if (authors.isEmpty())
        authors = authorsFrom(work.value("authors"_L1));
    return authors.isEmpty() ? authorsFrom(edition.value("authors"_L1)) : authors;
}

/// The ISBN that @p line is, else those that stand in it.
QList<Isbn> isbnsOf(const QString &line)
{
    if (const auto isbn = Isbn::fromText(line))
        return {*isbn};
    QList<Isbn> isbns;
    const QList<IsbnInText> found = isbnsInText(line);
    for (const IsbnInText &place : found) {
        if (place.isbn)
            isbns.append(*place.isbn);
    }
    return isbns;
}

/// Takes the ISBNs of each field in both forms, whichever form it was meant for: people mix them up.
void collectIsbns(const QJsonObject &json, Edition &edition)
{
    QList<Isbn> isbns;
    for (const QLatin1StringView field : {"isbn_13"_L1, "isbn_10"_L1, "isbn"_L1}) {
        const QStringList lines = linesFrom(json.value(field));
        for (const QString &line : lines)
            isbns += isbnsOf(line);
    }
    for (const Isbn &isbn : std::as_const(isbns)) {
        const QString isbn13 = isbn.toIsbn13();
        if (edition.isbn13.contains(isbn13))
            continue;
        edition.isbn13.append(isbn13);
        if (const std::optional<QString> isbn10 = isbn.toIsbn10())
            edition.isbn10.append(*isbn10);
    }
}

/// Fills in what the edition lacks and its work has.
void completeFromWork(Edition &edition)
{
    if (edition.title.isEmpty())
        edition.title = edition.work.title;
    if (edition.description.isEmpty())
        edition.description = edition.work.description;
    if (edition.covers.isEmpty())
        edition.covers = edition.work.covers;
    appendDistinct(edition.subjects, edition.work.subjects);
}

} // namespace

std::optional<int> Edition::publishYear() const
{
    return yearIn(publishDate);
}

QString Edition::authorNames() const
{
    QStringList names;
    for (const Author &author : authors) {
        if (!author.name.isEmpty())
            names.append(author.name);
    }
    return names.isEmpty() ? byStatement : names.join(", "_L1);
}

Edition editionFromRecord(const EditionRecord &record)
{
    const QJsonObject json = jsonFromUtf8(record.editionJson).toObject();
    const QJsonObject work = jsonFromUtf8(record.workJson).toObject();

    Edition edition;
    edition.key = keyOf(record.key, json);
    edition.title = withPrefix(lineFrom(json.value("title_prefix"_L1)), lineFrom(json.value("title"_L1)));
    edition.subtitle = lineFrom(json.value("subtitle"_L1));
    edition.authors = firstAuthorsIn(record, work, json);
    edition.byStatement = lineFrom(json.value("by_statement"_L1));
    edition.publishers = linesFrom(json.value("publishers"_L1));
    edition.publishDate = lineFrom(json.value("publish_date"_L1));
    edition.pages = pageCountFrom(json.value("number_of_pages"_L1));
    if (!edition.pages)
        edition.pages = pageCountFrom(json.value("pagination"_L1));
    edition.languages = languageCodesFrom(json.value("languages"_L1));
    collectIsbns(json, edition);
    edition.subjects = subjectsFrom(json);
    edition.series = linesFrom(json.value("series"_L1));
    edition.physicalFormat = lineFrom(json.value("physical_format"_L1));
    edition.covers = coverIdsFrom(json.value("covers"_L1));
    edition.description = paragraphsFrom(json.value("description"_L1));
    edition.work = workFrom(record, work, json);
    completeFromWork(edition);
    return edition;
}

} // namespace alexandria
