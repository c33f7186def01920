// SPDX-License-Identifier: MIT
#include "models/exporting/exportformat.h"

#include "models/exporting/bibtexwriter.h"
#include "models/exporting/csljsonwriter.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/jsonwriter.h"
#include "models/exporting/riswriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class ExportFormatText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

struct Trait
{
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
    bool isTable;
};

constexpr std::array Traits{
    Trait{ExportFormat::Spreadsheet, "spreadsheet"_L1, "csv"_L1, true},
    Trait{ExportFormat::PlainCsv, "csv"_L1, "csv"_L1, true},
    Trait{ExportFormat::TabSeparated, "tsv"_L1, "tsv"_L1, true},
    Trait{ExportFormat::Xlsx, "xlsx"_L1, "xlsx"_L1, true},
    Trait{ExportFormat::Json, "json"_L1, "json"_L1, false},
    Trait{ExportFormat::Bibtex, "bibtex"_L1, "bib"_L1, false},
    Trait{ExportFormat::Ris, "ris"_L1, "ris"_L1, false},
    Trait{ExportFormat::CslJson, "csl-json"_L1, "json"_L1, false},
};

const Trait &traitOf(ExportFormat format)
{
    return *std::find_if(Traits.begin(), Traits.end(),
                         [format](const Trait &trait) { return trait.format == format; });
}

CsvPreset presetOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::PlainCsv:
        return CsvPreset::Plain;
    case ExportFormat::TabSeparated:
        return CsvPreset::TabSeparated;
    default:
        return CsvPreset::Spreadsheet;
    }
}

} // namespace

QList<ExportFormat> allExportFormats()
{
    QList<ExportFormat> formats;
    for (const Trait &trait : Traits)
        formats << trait.format;
    return formats;
}

bool isTable(ExportFormat format)
{
    return traitOf(format).isTable;
}

QString fileSuffix(ExportFormat format)
{
    return traitOf(format).suffix;
}

QString machineName(ExportFormat format)
{
    return traitOf(format).name;
}

std::optional<ExportFormat> exportFormatNamed(const QString &machineName)
{
    for (const Trait &trait : Traits) {
        if (trait.name == machineName)
            return trait.format;
    }
    return std::nullopt;
}

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Spreadsheet:
        return ExportFormatText::tr("CSV for spreadsheets");
    case ExportFormat::PlainCsv:
        return ExportFormatText::tr("Plain CSV (RFC 4180)");
    case ExportFormat::TabSeparated:
        return ExportFormatText::tr("Tab-separated text");
    case ExportFormat::Xlsx:
        return ExportFormatText::tr("Excel workbook");
    case ExportFormat::Json:
        return ExportFormatText::tr("JSON");
    case ExportFormat::Bibtex:
        return ExportFormatText::tr("BibTeX");
    case ExportFormat::Ris:
        return ExportFormatText::tr("RIS");
    case ExportFormat::CslJson:
        return ExportFormatText::tr("CSL-JSON");
    }
    return {};
}

std::unique_ptr<RowWriter> makeWriter(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Spreadsheet:
    case ExportFormat::PlainCsv:
    case ExportFormat::TabSeparated:
        return std::make_unique<CsvWriter>(presetOf(options.format), options.columns, options.naming,
                                           options.locale);
    case ExportFormat::Xlsx:
        return nullptr;
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>();
    case ExportFormat::Bibtex:
        return std::make_unique<BibtexWriter>();
    case ExportFormat::Ris:
        return std::make_unique<RisWriter>();
    case ExportFormat::CslJson:
        return std::make_unique<CslJsonWriter>();
    }
    return nullptr;
}

} // namespace alexandria
