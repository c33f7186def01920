// SPDX-License-Identifier: MIT
#include "app/commandline/editionrow.h"

#include "models/exporting/exportcells.h"
#include "models/isbn/isbn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class EditionRowText
{
    Q_DECLARE_TR_FUNCTIONS(EditionRow)
};

} // namespace

QStringList editionHeader()
{
    return {EditionRowText::tr("ISBN"), EditionRowText::tr("Title"),     EditionRowText::tr("Authors"),
            EditionRowText::tr("Year"), EditionRowText::tr("Publisher"), EditionRowText::tr("Language")};
}

QStringList editionCells(const Edition &edition)
{
    QString isbn;
    if (!edition.isbn13.isEmpty()) {
        const auto valid = Isbn::fromText(edition.isbn13.first());
        isbn = valid ? valid->hyphenated13() : edition.isbn13.first();
    }
    const QString title =
        edition.subtitle.isEmpty() ? edition.title : edition.title + ": "_L1 + edition.subtitle;
    const QString year = edition.publishYear() ? QString::number(*edition.publishYear()) : QString();
    return {isbn,
            title,
            edition.authorNames(),
            year,
            edition.publishers.join("; "_L1),
            edition.languages.join(", "_L1)};
}

QStringList chosenHeader(const QList<ExportColumn> &columns)
{
    return columnNames(columns, ColumnNaming::Translated);
}

QStringList chosenCells(const ExportRow &row, const QList<ExportColumn> &columns)
{
    return cellsOf(row, columns, {IsbnStyle::Hyphenated, ColumnNaming::Translated});
}

} // namespace alexandria
