// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace alexandria {

/// What stands between a group of digits and the one before it.
enum class Link { None, Hyphen, Space };

/// Digits with nothing visible between them; the last may be an X.
struct DigitGroup
{
    qsizetype begin = 0; ///< place in the text
    qsizetype end = 0; ///< after the last digit
    qsizetype length = 0; ///< digits and a last X, without what is invisible
    Link link = Link::None;
};

/// The numbers of a text, as runs of groups with nothing but one hyphen or space between them.
///
/// Left out are numbers in words, decimals, sums of money and international telephone numbers.
class DigitRuns
{
public:
    explicit DigitRuns(QStringView text);

    /// Fills @p run with the next one; false, and it is empty, at the end.
    bool readNext(std::vector<DigitGroup> &run);

    /// The folded() character at any index; '\n' before and after the text.
    [[nodiscard]] char16_t at(qsizetype index) const
    {
        return index >= 0 && index < m_folded.size() ? m_folded.at(index).unicode() : u'\n';
    }

private:
    [[nodiscard]] bool isLastX(qsizetype index) const;
    [[nodiscard]] qsizetype skipped(qsizetype index) const;
    [[nodiscard]] std::optional<DigitGroup> groupAt(qsizetype &position) const;
    [[nodiscard]] bool isPartOfWord(DigitGroup &group) const;
    [[nodiscard]] qsizetype afterLink(qsizetype position, Link &link) const;

    QString m_folded; ///< the whole text
    qsizetype m_position = 0;
};

} // namespace alexandria
