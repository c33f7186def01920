// SPDX-License-Identifier: MIT
#include "models/catalogue/edition.h"

#include "models/catalogue/editiontext.h"
#include "models/catalogue/openlibraryjson.h"
#include "models/isbn/isbntext.h"

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

/// Of one record, whose parts are used together. Kept from one to the next: memory for each costs a seventh
/// of reading it.
struct RecordReaders
{
    JsonReader edition;
    JsonReader work;
    JsonReader authors;
};

/// The key of the row, else of its JSON.
QString keyOf(const QByteArray &key, const JsonMembers &json)
{
    QString given = plainLineOfUtf8(key);
    if (!given.isEmpty())
        return given;
    const JsonValue own = json.value("key");
    return own && own->is_string() ? keyFrom(own) : QString();
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

Work workFrom(const EditionRecord &record, const JsonMembers &json, const JsonMembers &edition)
{
    Work work;
    work.key = keyOf(record.workKey, json);
    if (work.key.isEmpty())
        work.key = keyFrom(edition.value("works"));
    work.title = lineFrom(json.value("title"));
    work.description = paragraphsFrom(json.value("description"));
    work.subjects = subjectsFrom(json);
    work.covers = coverIdsFrom(json.value("covers"));
    return work;
}

QList<Author> firstAuthorsIn(const JsonValue &given, const JsonMembers &work, const JsonMembers &edition)
{
    QList<Author> authors = authorsFrom(given);
    if (authors.isEmpty())
        authors = authorsFrom(work.value("authors"));
    return authors.isEmpty() ? authorsFrom(edition.value("authors")) : authors;
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
void collectIsbns(const JsonMembers &json, Edition &edition)
{
    QList<Isbn> isbns;
    for (const std::string_view field : {"isbn_13", "isbn_10", "isbn"}) {
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
    if (edition.subjects.isEmpty())
        edition.subjects = edition.work.subjects;
    else
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
    thread_local RecordReaders readers;
    const JsonMembers json(readers.edition.read(record.editionJson));
    const JsonMembers work(readers.work.read(record.workJson));

    Edition edition;
    edition.key = keyOf(record.key, json);
    edition.title = withPrefix(lineFrom(json.value("title_prefix")), lineFrom(json.value("title")));
    edition.subtitle = lineFrom(json.value("subtitle"));
    edition.authors = firstAuthorsIn(readers.authors.read(record.authorsJson), work, json);
    edition.byStatement = lineFrom(json.value("by_statement"));
    edition.publishers = linesFrom(json.value("publishers"));
    edition.publishDate = lineFrom(json.value("publish_date"));
    edition.pages = pageCountFrom(json.value("number_of_pages"));
    if (!edition.pages)
        edition.pages = pageCountFrom(json.value("pagination"));
    edition.languages = languageCodesFrom(json.value("languages"));
    collectIsbns(json, edition);
    edition.subjects = subjectsFrom(json);
    edition.series = linesFrom(json.value("series"));
    edition.physicalFormat = lineFrom(json.value("physical_format"));
    edition.covers = coverIdsFrom(json.value("covers"));
    edition.description = paragraphsFrom(json.value("description"));
    edition.work = workFrom(record, work, json);
    completeFromWork(edition);
    return edition;
}

} // namespace alexandria
