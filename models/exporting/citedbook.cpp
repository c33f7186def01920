// SPDX-License-Identifier: MIT
#include "models/exporting/citedbook.h"

#include "models/catalogue/editiontext.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QStringList plainLines(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        if (const QString line = plainLine(text); !line.isEmpty())
            lines += line;
    }
    return lines;
}

QStringList authorNames(const Edition &edition)
{
    QStringList names;
    for (const Author &author : edition.authors)
        names += author.name;
    return plainLines(names);
}

/// With a full stop, unless it ends a sentence already.
QString sentence(const QString &text)
{
    return text.isEmpty() || u".?!"_s.contains(text.back()) ? text : text + u'.';
}

} // namespace

CitedBook CitedBook::of(const Edition &edition)
{
    CitedBook book;
    for (const QString &name : authorNames(edition))
        book.authors += PersonName::fromText(name);
    if (book.authors.isEmpty())
        book.note = plainLine(edition.byStatement);
    book.title = plainLine(fullTitle(edition));
    book.publisher = plainLines(edition.publishers).join("; "_L1);
    book.year = edition.publishYear();
    book.pages = edition.pages;
    book.series = plainLines(edition.series).join("; "_L1);
    book.isbns = isbnTexts(edition.isbn13, IsbnStyle::Hyphenated);
    for (const QString &code : plainLines(edition.languages))
        book.languages += citedLanguage(code);
    book.link = openLibraryLink(edition.key);
    return book;
}

QString plainCitation(const Edition &edition)
{
    const CitedBook book = CitedBook::of(edition);
    QStringList heading = authorNames(edition);
    if (heading.isEmpty() && !book.note.isEmpty())
        heading = QStringList{book.note};
    QString start = heading.join(", "_L1);
    if (!start.isEmpty() && !book.title.isEmpty())
        start += ": "_L1;
    QStringList imprint = plainLines({book.publisher});
    if (book.year)
        imprint += QString::number(*book.year);
    const QString isbns = book.isbns.isEmpty() ? QString() : "ISBN "_L1 + book.isbns.join(", "_L1);
    QStringList sentences{sentence(start + book.title), sentence(imprint.join(", "_L1)), sentence(isbns)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace alexandria
