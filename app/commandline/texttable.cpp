// SPDX-License-Identifier: MIT
#include "app/commandline/texttable.h"

#include "app/commandline/printable.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Gap = 2;
constexpr int NarrowestColumn = 8;

/// East Asian Wide and Fullwidth (Unicode Standard Annex 11), in blocks.
bool isWide(uint character)
{
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF)
        || (character >= 0x20000 && character <= 0x3FFFD);
}

int widthOf(uint character)
{
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return isWide(character) ? 2 : 1;
}

QString fitted(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text + QString(width - displayWidth(text), u' ');
    QString kept;
    int used = 0;
    for (const uint character : text.toUcs4()) {
        if (used + widthOf(character) > width - 1)
            break;
        used += widthOf(character);
        kept += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return kept + u'…' + QString(std::max(0, width - used - 1), u' ');
}

} // namespace

int displayWidth(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::accumulate(characters.cbegin(), characters.cend(), 0,
                           [](int sum, uint character) { return sum + widthOf(character); });
}

TextTable::TextTable(QStringList header, int width)
    : m_header(std::move(header))
    , m_width(width)
{
    for (const QString &title : std::as_const(m_header))
        m_widest << displayWidth(title);
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells) {
        row << printable(cell);
        int &widest = m_widest[row.size() - 1];
        widest = std::max(widest, displayWidth(row.last()));
    }
    m_lines << Line{row, true};
}

void TextTable::addLine(const QString &line)
{
    m_lines << Line{{line}, false};
}

QList<int> TextTable::columnWidths() const
{
    QList<int> widths = m_widest;
    const auto total = [&widths] {
        return std::accumulate(widths.cbegin(), widths.cend(), int(Gap * (widths.size() - 1)));
    };
    while (m_width > 0 && total() > m_width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= NarrowestColumn)
            break;
        --*widest;
    }
    return widths;
}

QString TextTable::takeText()
{
    const QList<int> widths = columnWidths();
    QString text;
    const auto append = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += fitted(row[column], widths[column]) + QString(Gap, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.isRow) {
            text += line.cells.first() + u'\n';
            continue;
        }
        if (!std::exchange(m_hasHeader, true))
            append(m_header);
        append(line.cells);
    }
    m_lines.clear();
    return text;
}

} // namespace alexandria
