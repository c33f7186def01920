// SPDX-License-Identifier: MIT
#include "app/filling/fillplan.h"

#include "app/filling/columnmeaning.h"
#include "models/csv/csvreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class FillPlanText
{
    Q_DECLARE_TR_FUNCTIONS(FillPlan)
};

Failure withoutPlan(const QString &sentence)
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.message = sentence;
    return Failure(error);
}

Failure noColumn(const QString &name, const FillTable &table)
{
    if (table.names.isEmpty())
        return withoutPlan(FillPlanText::tr("The table has no column \"%1\": it has no names of columns, and "
                                            "%n of them.",
                                            nullptr, int(table.width))
                               .arg(name));
    return withoutPlan(
        FillPlanText::tr("The table has no column \"%1\"; it has %2.").arg(name, table.names.join(", "_L1)));
}

template <typename Predicate>
std::optional<std::size_t> firstColumn(const QStringList &names, Predicate isWanted)
{
    const auto found = std::find_if(names.begin(), names.end(), isWanted);
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

/// One column, whatever it is called.
std::optional<IsbnColumns> isbnsIn(std::size_t column, std::size_t width)
{
    QStringList names;
    for (std::size_t i = 0; i < width; ++i)
        names += i == column ? u"ISBN"_s : QString();
    return IsbnColumns::fromHeader(names);
}

/// Decides what is looked up.
Result<> addKeys(FillPlan &plan, const FillTable &table, const FillChoice &choice)
{
    const auto isbn = choice.isbnColumn.isEmpty() ? std::nullopt : table.find(choice.isbnColumn);
    if (!choice.isbnColumn.isEmpty() && !isbn)
        return noColumn(choice.isbnColumn, table);
    plan.isbns = isbn ? isbnsIn(*isbn, table.width) : IsbnColumns::fromHeader(table.names);
    plan.titleColumn = choice.titleColumn.isEmpty() ? std::nullopt : table.find(choice.titleColumn);
    if (!choice.titleColumn.isEmpty() && !plan.titleColumn)
        return noColumn(choice.titleColumn, table);
    if (!plan.isbns && !plan.titleColumn)
        plan.titleColumn = firstColumn(table.names, &isOfTitles);
    if (plan.titleColumn)
        plan.authorColumn = firstColumn(table.names, &isOfAuthors);
    if (!plan.isbns && !plan.titleColumn && !table.names.isEmpty())
        return withoutPlan(
            FillPlanText::tr("The table has no column of ISBNs or titles that is called so: say "
                             "which it is. It has %1.")
                .arg(table.names.join(", "_L1)));
    return {};
}

/// Whether the values of a column are codes of languages, by its first records: "eng", or "en-US" as
/// Goodreads has.
bool holdsCodes(const FillTable &table, std::size_t column)
{
    constexpr int MostRecords = 1'000;
    static const QRegularExpression code(u"^[a-z]{2,3}(-[A-Za-z]{2,4})?$"_s);
    CsvReader reader(QStringView(table.text).sliced(table.dataBegin), table.separator);
    CsvRecord record;
    bool hasCodes = false;
    for (int count = 0; count < MostRecords && reader.readNext(record); ++count) {
        const QString value =
            column < record.cells.size() ? reader.value(record.cells[column]).trimmed() : QString();
        if (!value.isEmpty() && !code.match(value).hasMatch())
            return false;
        hasCodes = hasCodes || !value.isEmpty();
    }
    return hasCodes;
}

void addColumn(FillPlan &plan, const FillTable &table, ExportColumn column, std::size_t place,
               const QString &name)
{
    if (std::find(plan.csv.columns.begin(), plan.csv.columns.end(), place) != plan.csv.columns.end())
        return;
    plan.csv.columns.push_back(place);
    const bool isMachines = name == machineName(column)
        || (column == ExportColumn::Languages && place < table.width && holdsCodes(table, place));
    plan.columns += {column, name, isMachines ? ColumnNaming::Machine : ColumnNaming::Translated};
}

/// An ISBN is never made of a title, which many editions have, nor in another style of itself.
void addWhatIsCalledSo(FillPlan &plan, const FillTable &table)
{
    const bool fillsIsbns = !plan.titleColumn && !plan.csv.overwrites;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        const auto column = meaningOf(table.names[i], table.names);
        if (column && (fillsIsbns || !isIsbn(*column)))
            addColumn(plan, table, *column, std::size_t(i), table.names[i]);
    }
}

void addWish(FillPlan &plan, const FillTable &table, const FillWish &wish)
{
    const auto isMeant = [&](const QString &name) { return meaningOf(name, table.names) == wish.column; };
    const QString name = wish.name.isEmpty() ? machineName(wish.column) : wish.name;
    auto place = table.find(name);
    if (wish.name.isEmpty() && !place)
        place = firstColumn(table.names, isMeant);
    if (place)
        return addColumn(plan, table, wish.column, *place, table.names.value(qsizetype(*place)));
    const bool isThere = std::any_of(plan.columns.cbegin(), plan.columns.cend(),
                                     [&name](const FillColumn &column) { return column.name == name; });
    if (isThere)
        return;
    const auto made = std::count_if(plan.csv.columns.begin(), plan.csv.columns.end(),
                                    [&table](std::size_t column) { return column >= table.width; });
    addColumn(plan, table, wish.column, table.width + std::size_t(made), name);
}

} // namespace

Result<FillPlan> FillPlan::forTable(const FillTable &table, const FillChoice &choice)
{
    FillPlan plan;
    plan.csv.separator = table.separator;
    plan.csv.width = table.width;
    plan.csv.overwrites = choice.overwrites;
    plan.csv.guardsFormulas = true; // the public writes the catalogue, and a table is opened in a spreadsheet
    if (const auto keys = addKeys(plan, table, choice); !keys)
        return Failure(keys.error());
    for (const FillWish &wish : choice.wishes)
        addWish(plan, table, wish);
    if (choice.wishes.isEmpty())
        addWhatIsCalledSo(plan, table);
    if (plan.columns.isEmpty())
        return withoutPlan(FillPlanText::tr("No column of the table says by its name what it is to be filled "
                                            "with: say which to fill."));
    return plan;
}

} // namespace alexandria
