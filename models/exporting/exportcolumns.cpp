// SPDX-License-Identifier: MIT
#include "models/exporting/exportcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

struct NamedColumn
{
    ExportColumn column;
    std::u16string_view machineName;
    const char *name; ///< in English, to be translated
    bool isOfScans = false;
};

/// In the order of ExportColumn.
constexpr std::array Columns{
    NamedColumn{ExportColumn::Position, u"position", QT_TRANSLATE_NOOP("ExportColumns", "Number"), true},
    NamedColumn{ExportColumn::Isbn13, u"isbn_13", QT_TRANSLATE_NOOP("ExportColumns", "ISBN-13")},
    NamedColumn{ExportColumn::Isbn10, u"isbn_10", QT_TRANSLATE_NOOP("ExportColumns", "ISBN-10")},
    NamedColumn{ExportColumn::Title, u"title", QT_TRANSLATE_NOOP("ExportColumns", "Title")},
    NamedColumn{ExportColumn::Subtitle, u"subtitle", QT_TRANSLATE_NOOP("ExportColumns", "Subtitle")},
    NamedColumn{ExportColumn::Authors, u"authors", QT_TRANSLATE_NOOP("ExportColumns", "Authors")},
    NamedColumn{ExportColumn::ByStatement, u"by_statement",
                QT_TRANSLATE_NOOP("ExportColumns", "By statement")},
    NamedColumn{ExportColumn::Publishers, u"publishers", QT_TRANSLATE_NOOP("ExportColumns", "Publishers")},
    NamedColumn{ExportColumn::PublishDate, u"publish_date",
                QT_TRANSLATE_NOOP("ExportColumns", "Publish date")},
    NamedColumn{ExportColumn::Year, u"year", QT_TRANSLATE_NOOP("ExportColumns", "Year")},
    NamedColumn{ExportColumn::Pages, u"pages", QT_TRANSLATE_NOOP("ExportColumns", "Pages")},
    NamedColumn{ExportColumn::Languages, u"languages", QT_TRANSLATE_NOOP("ExportColumns", "Languages")},
    NamedColumn{ExportColumn::Series, u"series", QT_TRANSLATE_NOOP("ExportColumns", "Series")},
    NamedColumn{ExportColumn::Format, u"physical_format", QT_TRANSLATE_NOOP("ExportColumns", "Format")},
    NamedColumn{ExportColumn::Subjects, u"subjects", QT_TRANSLATE_NOOP("ExportColumns", "Subjects")},
    NamedColumn{ExportColumn::Description, u"description", QT_TRANSLATE_NOOP("ExportColumns", "Description")},
    NamedColumn{ExportColumn::Count, u"count", QT_TRANSLATE_NOOP("ExportColumns", "Copies"), true},
    NamedColumn{ExportColumn::Note, u"note", QT_TRANSLATE_NOOP("ExportColumns", "Note"), true},
    NamedColumn{ExportColumn::Status, u"status", QT_TRANSLATE_NOOP("ExportColumns", "Status"), true},
    NamedColumn{ExportColumn::Input, u"input", QT_TRANSLATE_NOOP("ExportColumns", "Scanned as"), true},
    NamedColumn{ExportColumn::EditionKey, u"edition_key", QT_TRANSLATE_NOOP("ExportColumns", "Edition key")},
    NamedColumn{ExportColumn::WorkKey, u"work_key", QT_TRANSLATE_NOOP("ExportColumns", "Work key")},
    NamedColumn{ExportColumn::WorkTitle, u"work_title",
                QT_TRANSLATE_NOOP("ExportColumns", "Title of the work")},
    NamedColumn{ExportColumn::Link, u"link", QT_TRANSLATE_NOOP("ExportColumns", "Open Library link")},
    NamedColumn{ExportColumn::CoverLink, u"cover_link", QT_TRANSLATE_NOOP("ExportColumns", "Cover link")},
};

const NamedColumn &named(ExportColumn column)
{
    const NamedColumn &found = Columns[std::size_t(column)];
    Q_ASSERT(found.column == column);
    return found;
}

std::optional<ExportColumn> columnWithMachineName(const QString &name)
{
    const auto *const found =
        std::find_if(Columns.begin(), Columns.end(),
                     [&name](const NamedColumn &column) { return name == QStringView(column.machineName); });
    return found == Columns.end() ? std::nullopt : std::optional(found->column);
}

} // namespace

QList<ExportColumn> allColumns()
{
    QList<ExportColumn> columns;
    for (const NamedColumn &column : Columns)
        columns += column.column;
    return columns;
}

QList<ExportColumn> columnsOfSearches()
{
    QList<ExportColumn> columns = allColumns();
    columns.removeIf(isOfScans);
    return columns;
}

QList<ExportColumn> usualColumnsOfSearches()
{
    return {ExportColumn::Isbn13,     ExportColumn::Title,     ExportColumn::Subtitle,
            ExportColumn::Authors,    ExportColumn::Year,      ExportColumn::Pages,
            ExportColumn::Publishers, ExportColumn::Languages, ExportColumn::Link};
}

QList<ExportColumn> usualColumnsOfScans()
{
    return {ExportColumn::Position,   ExportColumn::Isbn13, ExportColumn::Title, ExportColumn::Authors,
            ExportColumn::Publishers, ExportColumn::Year,   ExportColumn::Count, ExportColumn::Note,
            ExportColumn::Status,     ExportColumn::Input};
}

QString machineName(ExportColumn column)
{
    return QStringView(named(column).machineName).toString();
}

QString columnName(ExportColumn column, ColumnNaming naming)
{
    return naming == ColumnNaming::Machine ? machineName(column)
                                           : QCoreApplication::translate("ExportColumns", named(column).name);
}

QStringList columnNames(const QList<ExportColumn> &columns, ColumnNaming naming)
{
    QStringList names;
    for (const ExportColumn column : columns)
        names += columnName(column, naming);
    return names;
}

std::optional<ExportColumn> columnNamed(const QString &name)
{
    const QString wanted = name.simplified().toCaseFolded();
    for (const NamedColumn &column : Columns) {
        const QString translated = columnName(column.column, ColumnNaming::Translated);
        if (wanted == translated.toCaseFolded() || wanted == QStringView(column.machineName))
            return column.column;
    }
    return std::nullopt;
}

bool isNumber(ExportColumn column)
{
    return column == ExportColumn::Position || column == ExportColumn::Count || column == ExportColumn::Year
        || column == ExportColumn::Pages;
}

bool isOfScans(ExportColumn column)
{
    return named(column).isOfScans;
}

bool isIsbn(ExportColumn column)
{
    return column == ExportColumn::Isbn13 || column == ExportColumn::Isbn10;
}

QStringList toNames(const QList<ExportColumn> &columns)
{
    return columnNames(columns, ColumnNaming::Machine);
}

QList<ExportColumn> columnsFromNames(const QStringList &names)
{
    QList<ExportColumn> columns;
    for (const QString &name : names) {
        const std::optional<ExportColumn> column = columnWithMachineName(name);
        if (column && !columns.contains(*column))
            columns += *column;
    }
    return columns;
}

} // namespace alexandria
