// SPDX-License-Identifier: MIT
#include "models/isbn/digitruns.h"

#include "models/isbn/isbnsyntax.h"

namespace alexandria {
namespace {

constexpr qsizetype ScannedLength = 12; // of the shortest barcode that a code letter may stand before

} // namespace

DigitRuns::DigitRuns(QStringView text)
    : m_folded(foldedText(text))
{ }

bool DigitRuns::isLastX(qsizetype index) const
{
    return at(index) == u'X' && !isWordCharacter(at(index + 1));
}

/// The first index from @p index on where something can be seen.
qsizetype DigitRuns::skipped(qsizetype index) const
{
    while (at(index) == Invisible)
        ++index;
    return index;
}

/// Reads the group at @p position, a digit or last X, and goes past it; nothing if it is part of a word.
std::optional<DigitGroup> DigitRuns::groupAt(qsizetype &position) const
{
    DigitGroup group{position, position, 0, Link::None};
    for (; isDigit(at(position)) || at(position) == Invisible; ++position) {
        if (isDigit(at(position))) {
            ++group.length;
            group.end = position + 1;
        }
    }
    if (isLastX(position)) {
        ++group.length;
        group.end = ++position;
    }
    if (isPartOfWord(group))
        return std::nullopt;
    return group;
}

/// Numbers in words, decimals, sums of money and international telephone numbers. Takes the modifier of a
/// symbology identifier ("]E0") off the group.
bool DigitRuns::isPartOfWord(DigitGroup &group) const
{
    const char16_t next = at(group.end);
    if (isWordCharacter(next) || next == u'@' || (next == u'.' && isDigit(at(group.end + 1))))
        return true;
    const char16_t previous = at(group.begin - 1);
    if (previous == u'+' || QChar(previous).category() == QChar::Symbol_Currency)
        return true;
    if (previous == u'.')
        return isDigit(at(group.begin - 2));
    if (!isWordCharacter(previous) || isDigit(previous))
        return false;
    if (at(group.begin - 2) == u']' && group.length > 1) {
        ++group.begin;
        --group.length;
        return false;
    }
    const bool isCodeLetter = !isWordCharacter(at(group.begin - 2)) && group.length >= ScannedLength;
    return !isCodeLetter && !(previous == u'N' && at(group.begin - 2) == u'B' && at(group.begin - 3) == u'S');
}

/// Goes from the end of a group to the start of the next one, if no more than one hyphen or space is between.
qsizetype DigitRuns::afterLink(qsizetype position, Link &link) const
{
    link = Link::None;
    const qsizetype separator = skipped(position);
    const qsizetype next = skipped(separator + 1);
    if (!isDigit(at(next)) && !isLastX(next))
        return position;
    if (at(separator) == u'-')
        link = Link::Hyphen;
    else if (at(separator) == u' ')
        link = Link::Space;
    return link == Link::None ? position : next;
}

bool DigitRuns::readNext(std::vector<DigitGroup> &run)
{
    run.clear();
    Link link = Link::None;
    while (m_position < m_folded.size()) {
        if (!isDigit(at(m_position)) && link == Link::None) {
            ++m_position;
            continue;
        }
        std::optional<DigitGroup> group = groupAt(m_position);
        if (group) {
            group->link = link;
            run.push_back(*group);
            m_position = afterLink(m_position, link);
        }
        if (!run.empty() && (!group || link == Link::None))
            return true;
    }
    return !run.empty();
}

} // namespace alexandria
