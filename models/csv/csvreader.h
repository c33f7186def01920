// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace alexandria {

/// What stands between two separators: places in the text that was read.
struct CsvCell
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< after its last character: quotes and the blanks around them are part of it
    bool isQuoted = false; ///< in quotes that are closed; a quote anywhere else is a character as any

    friend bool operator==(const CsvCell &, const CsvCell &) = default;
};

/// One record: a line, or several when a cell in quotes has line ends in it.
struct CsvRecord
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< after its last cell
    qsizetype next = 0; ///< after its line end, where the next record begins
    std::vector<CsvCell> cells; ///< one at least; an empty line has one that is empty
    bool isCertain = false; ///< whatever is appended to the text, this record stays as it is

    [[nodiscard]] bool isBlank() const { return begin == end; }

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads any text as CSV (RFC 4180), well-formed or not, losing no character of it.
///
/// The records from begin to next make up the whole text; within one, the cells and a separator after each
/// but the last do. So whoever replaces a cell leaves all else as it was. Lines end with LF, CR or both, and
/// may have any number of cells.
/// A quote opens only at the start of a cell, after blanks at most, and closes only before a separator or a
/// line end, after blanks at most. Where that does not come before the next quote, or within 262,144
/// characters, the quote was none, and the cell ends at the next separator. Takes linear time; no copy is
/// made of the text, which has to outlive the reader.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator);

    /// Fills @p record with the next one; false, and it is left as it was, at the end.
    bool readNext(CsvRecord &record);

    /// What is written there.
    [[nodiscard]] QStringView slice(const CsvCell &cell) const
    {
        return m_text.sliced(cell.begin, cell.end - cell.begin);
    }
    /// What is meant by it: without its quotes, and those doubled in it single.
    [[nodiscard]] QString value(const CsvCell &cell) const;

private:
    CsvCell readCell();
    [[nodiscard]] qsizetype closingQuote(qsizetype opening);
    [[nodiscard]] qsizetype afterBlanks(qsizetype place);
    [[nodiscard]] bool isEndOfCell(qsizetype place);
    [[nodiscard]] qsizetype afterLineEnd(qsizetype place);
    [[nodiscard]] bool isEnd(qsizetype place);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_place = 0;
    bool m_hasMetEnd = false; ///< of the text, since the record began
};

/// A comma, a semicolon, a tab or a bar: whichever makes the most regular table of @p sample, the first lines
/// of a text, of which the last may be cut off. Nothing when none makes two columns of most lines.
[[nodiscard]] std::optional<QChar> separatorOf(QStringView sample);

} // namespace alexandria
