// SPDX-License-Identifier: MIT
#include "models/exporting/exportcells.h"

#include "models/catalogue/coveraddress.h"
#include "models/catalogue/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto Joint = "; "_L1;

/// The context of this file's texts.
class StatusText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::StatusText)
};

QString statusText(ScanEntry::State state)
{
    switch (state) {
    case ScanEntry::State::Open:
        return StatusText::tr("Not looked up yet");
    case ScanEntry::State::Found:
        return StatusText::tr("Found");
    case ScanEntry::State::Several:
        return StatusText::tr("Several editions");
    case ScanEntry::State::NotFound:
        return StatusText::tr("Not found");
    case ScanEntry::State::NotAnIsbn:
        return StatusText::tr("Not an ISBN");
    }
    Q_UNREACHABLE();
}

QString languagesText(const QStringList &codes, ColumnNaming naming)
{
    if (naming == ColumnNaming::Machine)
        return codes.join(Joint);
    QStringList names;
    for (const QString &code : codes)
        names += languageName(code);
    return names.join(Joint);
}

/// The same as Edition::authorNames(), but with a joint that no name has in it.
QString authorsText(const Edition &edition)
{
    QStringList names;
    for (const Author &author : edition.authors) {
        if (!author.name.isEmpty())
            names += author.name;
    }
    return names.isEmpty() ? edition.byStatement : names.join(Joint);
}

QString coverLink(const Edition &edition)
{
    const std::optional<QUrl> address = CoverAddress::ofOpenLibrary().of(edition);
    return address ? address->toString(QUrl::FullyEncoded) : QString();
}

QString scanCell(const ExportRow::Scan &scan, ExportColumn column, const CellStyle &style)
{
    switch (column) {
    case ExportColumn::Position:
        return QString::number(scan.position);
    case ExportColumn::Count:
        return QString::number(scan.entry.count);
    case ExportColumn::Note:
        return scan.entry.note;
    case ExportColumn::Status:
        return style.naming == ColumnNaming::Machine ? statusName(scan.entry.state)
                                                     : statusText(scan.entry.state);
    case ExportColumn::Input:
        return scan.entry.input;
    case ExportColumn::Isbn13:
        return scan.entry.isbn ? isbnText(scan.entry.isbn->toIsbn13(), style.isbns) : QString();
    case ExportColumn::Isbn10:
        return scan.entry.isbn ? isbnText(scan.entry.isbn->toIsbn10().value_or(QString()), style.isbns)
                               : QString();
    default:
        return {};
    }
}

QString shownCell(const ScannedEdition &edition, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Title:
        return edition.title;
    case ExportColumn::Authors:
        return edition.authors;
    case ExportColumn::Year:
        return numberText(edition.year);
    case ExportColumn::EditionKey:
        return identifierOf(edition.key);
    case ExportColumn::Link:
        return openLibraryLink(edition.key);
    default:
        return {};
    }
}

/// Where more about it is.
QString referenceCell(const Edition &edition, ExportColumn column)
{
    switch (column) {
    case ExportColumn::EditionKey:
        return identifierOf(edition.key);
    case ExportColumn::WorkKey:
        return identifierOf(edition.work.key);
    case ExportColumn::WorkTitle:
        return edition.work.title;
    case ExportColumn::Link:
        return openLibraryLink(edition.key);
    case ExportColumn::CoverLink:
        return coverLink(edition);
    default:
        return {};
    }
}

QString editionCell(const Edition &edition, ExportColumn column, const CellStyle &style)
{
    switch (column) {
    case ExportColumn::Isbn13:
        return isbnTexts(edition.isbn13, style.isbns).join(Joint);
    case ExportColumn::Isbn10:
        return isbnTexts(edition.isbn10, style.isbns).join(Joint);
    case ExportColumn::Title:
        return edition.title;
    case ExportColumn::Subtitle:
        return edition.subtitle;
    case ExportColumn::Authors:
        return authorsText(edition);
    case ExportColumn::ByStatement:
        return edition.byStatement;
    case ExportColumn::Publishers:
        return edition.publishers.join(Joint);
    case ExportColumn::PublishDate:
        return edition.publishDate;
    case ExportColumn::Year:
        return numberText(edition.publishYear());
    case ExportColumn::Pages:
        return numberText(edition.pages);
    case ExportColumn::Languages:
        return languagesText(edition.languages, style.naming);
    case ExportColumn::Series:
        return edition.series.join(Joint);
    case ExportColumn::Format:
        return edition.physicalFormat;
    case ExportColumn::Subjects:
        return edition.subjects.join(Joint);
    case ExportColumn::Description:
        return edition.description;
    default:
        return referenceCell(edition, column);
    }
}

} // namespace

QString cellOf(const ExportRow &row, ExportColumn column, const CellStyle &style)
{
    if (row.scan && (isOfScans(column) || isIsbn(column)))
        return scanCell(*row.scan, column, style);
    if (row.edition)
        return editionCell(*row.edition, column, style);
    if (row.scan && row.scan->entry.edition)
        return shownCell(*row.scan->entry.edition, column);
    return {};
}

QStringList cellsOf(const ExportRow &row, const QList<ExportColumn> &columns, const CellStyle &style)
{
    QStringList cells;
    for (const ExportColumn column : columns)
        cells += cellOf(row, column, style);
    return cells;
}

QString statusName(ScanEntry::State state)
{
    switch (state) {
    case ScanEntry::State::Open:
        return u"open"_s;
    case ScanEntry::State::Found:
        return u"found"_s;
    case ScanEntry::State::Several:
        return u"several"_s;
    case ScanEntry::State::NotFound:
        return u"not-found"_s;
    case ScanEntry::State::NotAnIsbn:
        return u"invalid"_s;
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
