// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace alexandria {

/// Lines of aligned columns for a terminal. Chinese, Japanese and Korean characters count two.
///
/// A long table is taken piece by piece, so that it never stands in memory as a whole.
class TextTable
{
public:
    /// @p width: what a line may take; columns are cut with an ellipsis to fit. 0: as long as they are.
    TextTable(QStringList header, int width);

    void addRow(const QStringList &cells);
    /// A line that is no row and is not cut.
    void addLine(const QString &line);
    /// The text of what was added since the last call. The header stands above the first row there ever was;
    /// columns get wider from piece to piece, never narrower.
    [[nodiscard]] QString takeText();

private:
    struct Line
    {
        QStringList cells; ///< of a row; else one that is the whole line
        bool isRow = true;
    };

    [[nodiscard]] QList<int> columnWidths() const;

    QStringList m_header;
    int m_width;
    QList<int> m_widest; ///< of each column so far, uncut
    bool m_hasHeader = false; ///< it was taken
    QList<Line> m_lines; ///< not yet taken
};

/// The columns of a terminal @p text takes.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace alexandria
