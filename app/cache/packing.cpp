// SPDX-License-Identifier: MIT
#include "app/cache/packing.h"

#include "app/cache/compactstream.h"

#include <algorithm>

namespace alexandria {

namespace {

constexpr quint64 Version = 1;

/// What is not written because it can be made of the rest.
enum Repeated : quint64 {
    WorkTitle = 1, ///< is that of the edition
    WorkDescription = 2,
    WorkCovers = 4,
    Isbn10s = 8, ///< are those of isbn13 that have one
};

QStringList isbn10sOf(const QStringList &isbn13s)
{
    QStringList isbn10s;
    for (const QString &text : isbn13s) {
        const auto isbn = Isbn::fromDigits(text.toStdString());
        const auto isbn10 = isbn ? isbn->toIsbn10() : std::nullopt;
        if (isbn10)
            isbn10s << *isbn10;
    }
    return isbn10s;
}

quint64 repeatedIn(const Edition &edition)
{
    quint64 repeated = 0;
    if (edition.work.title == edition.title)
        repeated |= WorkTitle;
    if (edition.work.description == edition.description)
        repeated |= WorkDescription;
    if (edition.work.covers == edition.covers)
        repeated |= WorkCovers;
    if (edition.isbn10 == isbn10sOf(edition.isbn13))
        repeated |= Isbn10s;
    return repeated;
}

/// Those that are among @p known as their place there counted from 1, the others as 0 and the text.
void writeAmong(const QStringList &known, const QStringList &values, CompactWriter &writer)
{
    writer.number(quint64(values.size()));
    for (const QString &value : values) {
        const auto place = quint64(known.indexOf(value) + 1);
        writer.number(place);
        if (place == 0)
            writer.text(value);
    }
}

QStringList readAmong(const QStringList &known, CompactReader &reader)
{
    QStringList values;
    for (qsizetype left = reader.count(); left > 0; --left) {
        const quint64 place = reader.number();
        values << (place == 0 ? reader.text() : known.value(qsizetype(place) - 1));
    }
    return values;
}

void writeWork(const Edition &edition, quint64 repeated, CompactWriter &writer)
{
    const Work &work = edition.work;
    writer.text(work.key);
    if (!(repeated & WorkTitle))
        writer.text(work.title);
    if (!(repeated & WorkDescription))
        writer.text(work.description);
    if (!(repeated & WorkCovers))
        writer.numbers(work.covers);
    writeAmong(edition.subjects, work.subjects, writer);
}

Work readWork(const Edition &edition, quint64 repeated, CompactReader &reader)
{
    Work work;
    work.key = reader.text();
    work.title = repeated & WorkTitle ? edition.title : reader.text();
    work.description = repeated & WorkDescription ? edition.description : reader.text();
    work.covers = repeated & WorkCovers ? edition.covers : reader.numbers();
    work.subjects = readAmong(edition.subjects, reader);
    return work;
}

QList<Author> readAuthors(CompactReader &reader)
{
    QList<Author> authors;
    for (qsizetype left = reader.count(); left > 0; --left) {
        const QString key = reader.text();
        authors << Author{key, reader.text()};
    }
    return authors;
}

} // namespace

QByteArray packed(const Edition &edition)
{
    const quint64 repeated = repeatedIn(edition);
    CompactWriter writer;
    writer.number(Version);
    writer.number(repeated);
    writer.text(edition.key);
    writer.text(edition.title);
    writer.text(edition.subtitle);
    writer.number(quint64(edition.authors.size()));
    for (const Author &author : edition.authors) {
        writer.text(author.key);
        writer.text(author.name);
    }
    writer.text(edition.byStatement);
    writer.texts(edition.publishers);
    writer.text(edition.publishDate);
    writer.number(edition.pages ? quint64(*edition.pages) + 1 : 0);
    writer.texts(edition.languages);
    writer.texts(edition.isbn13);
    if (!(repeated & Isbn10s))
        writer.texts(edition.isbn10);
    writer.texts(edition.subjects);
    writer.texts(edition.series);
    writer.text(edition.physicalFormat);
    writer.numbers(edition.covers);
    writer.text(edition.description);
    writeWork(edition, repeated, writer);
    return writer.bytes();
}

std::optional<Edition> unpackedEdition(QByteArrayView bytes)
{
    CompactReader reader(bytes);
    if (reader.number() != Version)
        return std::nullopt;
    const quint64 repeated = reader.number();
    Edition edition;
    edition.key = reader.text();
    edition.title = reader.text();
    edition.subtitle = reader.text();
    edition.authors = readAuthors(reader);
    edition.byStatement = reader.text();
    edition.publishers = reader.texts();
    edition.publishDate = reader.text();
    if (const quint64 pages = reader.number(); pages > 0)
        edition.pages = int(pages - 1);
    edition.languages = reader.texts();
    edition.isbn13 = reader.texts();
    edition.isbn10 = repeated & Isbn10s ? isbn10sOf(edition.isbn13) : reader.texts();
    edition.subjects = reader.texts();
    edition.series = reader.texts();
    edition.physicalFormat = reader.text();
    edition.covers = reader.numbers();
    edition.description = reader.text();
    edition.work = readWork(edition, repeated, reader);
    return reader.isWhole() ? std::optional(edition) : std::nullopt;
}

QByteArray packed(const PageToken &token)
{
    CompactWriter writer;
    writer.number(Version);
    writer.number(quint64(token.window));
    writer.texts(token.remaining);
    writer.texts(token.shown);
    writer.texts(token.authors);
    writer.number(quint64(token.author));
    writer.text(token.afterWork);
    writer.number(token.hasMoreWindows);
    writer.number(token.isApproximate);
    writer.number(quint64(token.generation));
    return writer.bytes();
}

std::optional<PageToken> unpackedToken(QByteArrayView bytes)
{
    CompactReader reader(bytes);
    if (reader.number() != Version)
        return std::nullopt;
    PageToken token;
    token.window = int(reader.number());
    token.remaining = reader.texts();
    token.shown = reader.texts();
    token.authors = reader.texts();
    token.author = int(reader.number());
    token.afterWork = reader.text();
    token.hasMoreWindows = reader.number() != 0;
    token.isApproximate = reader.number() != 0;
    token.generation = qint64(reader.number());
    return reader.isWhole() ? std::optional(token) : std::nullopt;
}

bool isWhole(const Edition &edition)
{
    const bool hasNames = std::none_of(edition.authors.cbegin(), edition.authors.cend(),
                                       [](const Author &author) { return author.name.isEmpty(); });
    const bool hasWork = edition.work.key.isEmpty() || !edition.work.title.isEmpty();
    return !edition.key.isEmpty() && !edition.title.isEmpty() && hasNames && hasWork;
}

} // namespace alexandria
