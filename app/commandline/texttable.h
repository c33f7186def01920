// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace alexandria {

/// Lines of aligned columns for a terminal. Chinese, Japanese and Korean characters count two.
class TextTable
{
public:
    /// @p width: what a line may take; columns are cut with an ellipsis to fit. 0: as long as they are.
    TextTable(QStringList header, int width);

    void addRow(const QStringList &cells);
    /// A line that is no row and is not cut.
    void addLine(const QString &line);
    [[nodiscard]] QString toString() const;

private:
    [[nodiscard]] QList<int> columnWidths() const;

    QStringList m_header;
    int m_width;
    QList<QStringList> m_rows; ///< a line is a row of one cell
};

/// The columns of a terminal @p text takes.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace alexandria
