// SPDX-License-Identifier: MIT
#include "models/printing/printedbook.h"

#include "models/catalogue/editiontext.h"
#include "models/exporting/exportcells.h"

#include <QCoreApplication>

namespace alexandria {

namespace {

/// The context of this file's texts.
class PrintedBookText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::PrintedBook)
};

QString printedTitle(const ExportRow &row)
{
    const bool isFound = row.edition || (row.scan && row.scan->entry.edition);
    if (!isFound)
        return cellOf(row, ExportColumn::Status, {});
    const QString title = row.edition ? fullTitle(*row.edition) : cellOf(row, ExportColumn::Title, {});
    return title.isEmpty() ? PrintedBookText::tr("(no title)") : title;
}

QString firstIsbn(const Edition &edition)
{
    const QStringList &isbns = edition.isbn13.isEmpty() ? edition.isbn10 : edition.isbn13;
    return isbns.isEmpty() ? QString() : isbnText(isbns.first(), IsbnStyle::Hyphenated);
}

QString printedIsbn(const ExportRow &row)
{
    if (!row.scan)
        return row.edition ? firstIsbn(*row.edition) : QString();
    return row.scan->entry.isbn ? cellOf(row, ExportColumn::Isbn13, {}) : row.scan->entry.input;
}

} // namespace

PrintedBook PrintedBook::of(const ExportRow &row)
{
    PrintedBook book;
    book.title = plainLine(printedTitle(row));
    book.authors =
        plainLine(row.edition ? row.edition->authorNames() : cellOf(row, ExportColumn::Authors, {}));
    book.year = cellOf(row, ExportColumn::Year, {});
    book.isbn = plainLine(printedIsbn(row));
    if (row.scan)
        book.copies = row.scan->entry.count;
    return book;
}

} // namespace alexandria
