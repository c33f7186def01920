// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace alexandria {

/// A CSV with what is needed to show any row of it without reading those before.
struct CsvSheet
{
    QString text;
    QChar separator = u',';
    QStringList names; ///< of the columns; empty when there is no header
    qint64 firstRecord = 0; ///< of those that are rows, counted from 0 among all of the text
    std::vector<qsizetype> rows; ///< where each that is shown begins, and at last where the last one ends
    qint64 total = 0; ///< rows there are, shown or not
    std::size_t width = 0; ///< columns of the header; of the longest record when there is none
    std::size_t columns = 0; ///< of the longest record that is shown, or of the header if that is longer
};

/// Finds the rows of @p text from @p dataBegin on, of which @p most are to be shown. Takes linear time.
[[nodiscard]] CsvSheet sheetOf(const QString &text, QChar separator, qsizetype dataBegin, qint64 most);

} // namespace alexandria
