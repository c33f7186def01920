// SPDX-License-Identifier: MIT
#include "models/csv/csvformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr QStringView SpreadsheetSeparators = u",;\t";

bool breaksLine(QChar character)
{
    return (character >= u'\n' && character <= u'\r') || character == u'\u0085' || character == u'\u2028'
        || character == u'\u2029';
}

/// A tab, a line break and the pair CR LF are a space each.
QString onOneLine(const QString &value)
{
    QString line = value;
    line.replace("\r\n"_L1, " "_L1);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c == u'\t' || breaksLine(c); }, u' ');
    return line;
}

bool needsQuotes(const CsvFormat &format, const QString &text)
{
    if (format.isOneLine || text.isEmpty())
        return text.startsWith(u'"');
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.begin(), text.end(), [&format](QChar character) {
        return character == format.separator || character == u'"' || character == u'\r' || character == u'\n'
            || (format.isForSpreadsheets && SpreadsheetSeparators.contains(character));
    });
}

} // namespace

CsvFormat CsvFormat::spreadsheet(const QLocale &locale)
{
    CsvFormat format;
    format.separator = locale.decimalPoint() == ","_L1 ? u';' : u',';
    format.hasByteOrderMark = true; // without it Excel takes UTF-8 for Windows-1252
    format.guardsFormulas = true;
    format.isForSpreadsheets = true;
    return format;
}

CsvFormat CsvFormat::plain()
{
    return {};
}

CsvFormat CsvFormat::tabSeparated()
{
    CsvFormat format;
    format.separator = u'\t';
    format.isOneLine = true;
    return format;
}

QString CsvFormat::cell(const QString &value) const
{
    const QString text = isOneLine ? onOneLine(value) : value;
    return needsQuotes(*this, text) ? csvQuoted(text) : text;
}

QString CsvFormat::record(const QStringList &values) const
{
    QString record;
    for (const QString &value : values) {
        const bool isFirst = &value == &values.front();
        const QString text = cell(value);
        if (!isFirst)
            record += separator;
        // a line with nothing in it would be no record at all
        const bool isForced = isFirst && (text.startsWith("ID"_L1) || (text.isEmpty() && values.size() == 1));
        record += isForced ? csvQuoted(text) : text;
    }
    return record + "\r\n"_L1;
}

QString csvQuoted(const QString &value)
{
    QString quoted = value;
    return u'"' + quoted.replace(R"(")"_L1, R"("")"_L1) + u'"';
}

QString guarded(const QString &value)
{
    const bool isFormula = !value.isEmpty() && u"=+-@\t\r"_s.contains(value.front());
    return isFormula ? u'\'' + value : value;
}

} // namespace alexandria
