// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace alexandria {

/// How a table is written as text. Lines end with CRLF (RFC 4180).
struct CsvFormat
{
    QChar separator = u',';
    bool hasByteOrderMark = false;
    bool guardsFormulas = false; ///< see guarded()
    bool isForSpreadsheets = false; ///< which may split at another separator than ours: all are quoted
    bool isOneLine = false; ///< tabs and line breaks become spaces, so that no cell has to be quoted for them

    /// For who opens it with a double click: a separator as the spreadsheet expects it in @p locale, `;`
    /// where the decimal point is a comma.
    [[nodiscard]] static CsvFormat spreadsheet(const QLocale &locale);
    /// RFC 4180: values as they are.
    [[nodiscard]] static CsvFormat plain();
    /// One line a row whatever is in it. A cell is quoted only when it begins with a quote: what reads quotes
    /// would take that for one of its own and go on to the next, lines later.
    [[nodiscard]] static CsvFormat tabSeparated();

    /// @p value as it stands between two separators: in quotes if it has a separator, a quote, CR, LF or
    /// blanks at its edges.
    [[nodiscard]] QString cell(const QString &value) const;
    /// With its line end. The first cell is quoted when it begins with ID: Excel takes a file that does for
    /// SYLK and refuses it.
    [[nodiscard]] QString record(const QStringList &values) const;

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// "a \"b\"" with its quotes, those in it doubled.
[[nodiscard]] QString csvQuoted(const QString &value);

/// @p value with an apostrophe before a leading `=`, `+`, `-`, `@`, tab or CR, by which spreadsheets know a
/// formula (OWASP, CSV injection). For what the public wrote, not for numbers of ours.
[[nodiscard]] QString guarded(const QString &value);

} // namespace alexandria
