// SPDX-License-Identifier: MIT
#include "models/isbn/isbntext.h"

#include "models/isbn/digitruns.h"
#include "models/isbn/isbnranges.h"
#include "models/isbn/isbnsyntax.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace alexandria {
namespace {

constexpr qsizetype LongestNumber = Isbn13Length + LongAddOnLength;
constexpr qsizetype ShortestLabelled = 7; // what has fewer after "ISBN" is a volume or a year

using Kind = IsbnProblem::Kind;
using Reading = tl::expected<Isbn, IsbnProblem>;

struct Match
{
    qsizetype groups = 0;
    Reading isbn;
};

/// Looks for the groups of digits of a text that make an ISBN together.
class Finder
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
        , m_runs(text)
    { }

    QList<IsbnInText> find();

private:
    [[nodiscard]] char16_t at(qsizetype index) const { return m_runs.at(index); }
    void takeRun(QList<IsbnInText> &found);

    [[nodiscard]] std::optional<Match> matchAt(qsizetype index) const;
    [[nodiscard]] std::optional<Match> thirteenAt(qsizetype index) const;
    [[nodiscard]] std::optional<Match> tenAt(qsizetype index) const;
    [[nodiscard]] std::optional<Match> labelledAt(qsizetype index) const;
    [[nodiscard]] std::optional<Match> productAt(qsizetype index) const;

    [[nodiscard]] qsizetype groupsOf(qsizetype index, qsizetype length) const;
    [[nodiscard]] std::string characters(qsizetype index, qsizetype groups) const;
    [[nodiscard]] const DigitGroup &group(qsizetype index) const { return m_run[static_cast<size_t>(index)]; }
    [[nodiscard]] qsizetype runSize() const { return static_cast<qsizetype>(m_run.size()); }
    [[nodiscard]] bool isLinked(qsizetype index, qsizetype groups, Link link) const;
    [[nodiscard]] bool isCutOut(qsizetype index, qsizetype groups) const;
    [[nodiscard]] bool isFormedAsThirteen(qsizetype index, qsizetype groups) const;
    [[nodiscard]] bool isHyphenatedByRanges(qsizetype index, std::string_view ten) const;
    [[nodiscard]] bool isLabelled(qsizetype index) const;
    [[nodiscard]] bool isCell(qsizetype index, qsizetype groups) const;

    QStringView m_text;
    DigitRuns m_runs;
    std::vector<DigitGroup> m_run; ///< the one being looked at
    qsizetype m_labelFrom = 0; ///< a label stands after this: the end of the number before
};

/// How many groups from @p index on have @p length characters together; 0 if they do not add up.
qsizetype Finder::groupsOf(qsizetype index, qsizetype length) const
{
    qsizetype sum = 0;
    qsizetype end = index;
    while (end < runSize() && sum < length)
        sum += group(end++).length;
    return sum == length ? end - index : 0;
}

std::string Finder::characters(qsizetype index, qsizetype groups) const
{
    std::string result;
    for (qsizetype i = index; i < index + groups; ++i) {
        for (qsizetype place = group(i).begin; place < group(i).end; ++place) {
            if (at(place) != Invisible)
                result += static_cast<char>(at(place));
        }
    }
    return result;
}

bool Finder::isLinked(qsizetype index, qsizetype groups, Link link) const
{
    for (qsizetype i = index + 1; i < index + groups; ++i) {
        if (group(i).link != link)
            return false;
    }
    return true;
}

/// Whether the groups are part of a longer number: a hyphen ties them to another group.
bool Finder::isCutOut(qsizetype index, qsizetype groups) const
{
    return group(index).link == Link::Hyphen
        || (index + groups < runSize() && group(index + groups).link == Link::Hyphen);
}

/// "9780306406157", "978-0306406157", "978-0-306-40615-7" and, as printed below a barcode, "9 780306 406157".
bool Finder::isFormedAsThirteen(qsizetype index, qsizetype groups) const
{
    switch (groups) {
    case 1:
        return true;
    case 2:
        return group(index).length == 3;
    case 3:
        return group(index).length == 1 && group(index + 1).length == 6;
    case 4:
    case 5:
        return group(index).length == 3 && group(index + groups - 1).length == 1;
    default:
        return false;
    }
}

/// Four groups as long as the elements of the ISBN-10 are, or of a registrant that is not known.
bool Finder::isHyphenatedByRanges(qsizetype index, std::string_view ten) const
{
    const auto lengths = IsbnRanges::elementLengths("978" + std::string(ten.substr(0, SbnLength)));
    return !lengths
        || (group(index).length == lengths->group && group(index + 1).length == lengths->registrant
            && group(index + 2).length == lengths->publication);
}

/// Whether "ISBN" stands before the group, with nothing but its "10" or "13" between.
bool Finder::isLabelled(qsizetype index) const
{
    constexpr qsizetype Window = 32;
    const qsizetype end = group(index).begin;
    QString lead;
    for (qsizetype i = std::max(m_labelFrom, end - Window); i < end; ++i) {
        const char16_t character = at(i);
        if (character == u'\n' || character == u'\t')
            lead.clear();
        else
            lead += QChar(character);
    }
    return endsWithLabel(lead);
}

/// Whether the groups stand alone in a cell of a table, or beside other numbers as long as ISBNs.
bool Finder::isCell(qsizetype index, qsizetype groups) const
{
    const auto isLong = [this](qsizetype i) {
        return i >= 0 && i < runSize()
            && (group(i).length == Isbn10Length || group(i).length == Isbn13Length);
    };
    const auto isEdge = [](char16_t character) {
        return character == u'\n' || character == u'\t' || character == u',' || character == u';'
            || character == u'|' || character == u'"' || character == u'\'';
    };
    const auto isBlank = [](char16_t character) { return character == u' ' || character == Invisible; };
    qsizetype before = group(index).begin - 1;
    while (isBlank(at(before)))
        --before;
    qsizetype after = group(index + groups - 1).end;
    while (isBlank(at(after)))
        ++after;
    return (isEdge(at(before)) || isLong(index - 1)) && (isEdge(at(after)) || isLong(index + groups));
}

std::optional<Match> Finder::thirteenAt(qsizetype index) const
{
    const qsizetype own = group(index).length;
    const bool withAddOn = own == Isbn13Length + ShortAddOnLength || own == Isbn13Length + LongAddOnLength;
    const qsizetype groups = groupsOf(index, withAddOn ? own : Isbn13Length);
    if (groups == 0 || at(group(index).begin) != u'9' || (groups > 1 && isCutOut(index, groups)))
        return std::nullopt;
    const std::string digits = characters(index, groups);
    if (!digits.starts_with("978") && !digits.starts_with("979"))
        return std::nullopt;
    const bool isFormed = isFormedAsThirteen(index, groups);
    const bool isTied = isFormed || isLinked(index, groups, Link::Hyphen) || group(index).length == 3;
    const Reading isbn = Isbn::fromDigits(digits);
    if (isbn ? isTied : isFormed)
        return Match{groups, isbn};
    return std::nullopt;
}

std::optional<Match> Finder::tenAt(qsizetype index) const
{
    const qsizetype groups = groupsOf(index, Isbn10Length);
    const bool isWhole = groups == 1;
    const bool endsInOne = groups > 0 && group(index + groups - 1).length == 1;
    if (!(isWhole || endsInOne) || isCutOut(index, groups))
        return std::nullopt;
    const bool isHyphenated = isLinked(index, groups, Link::Hyphen);
    if (!isHyphenated && groups != 4)
        return std::nullopt;
    const std::string ten = characters(index, groups);
    const Reading isbn = Isbn::fromDigits(ten);
    const auto matchIf = [&](bool is) { return is ? std::optional(Match{groups, isbn}) : std::nullopt; };
    if (!isbn && isbn.error().kind != Kind::WrongCheckDigit)
        return std::nullopt;
    if (isWhole)
        return matchIf(isbn || ten.back() == 'X' || isCell(index, 1));
    if (isHyphenated)
        return matchIf(isbn || groups == 4);
    // Numbers in a row of figures may add up to ten digits as well.
    return matchIf(isLinked(index, groups, Link::Space) && isHyphenatedByRanges(index, ten)
                   && (isbn || isCell(index, groups)));
}

/// Whatever stands after "ISBN": as many groups as make one, else the number as it is written.
std::optional<Match> Finder::labelledAt(qsizetype index) const
{
    if (!isLabelled(index))
        return std::nullopt;
    for (const qsizetype length : {Isbn13Length, Isbn10Length, SbnLength}) {
        const qsizetype groups = groupsOf(index, length);
        const Reading isbn = Isbn::fromDigits(characters(index, groups));
        if (isbn && !isCutOut(index, groups))
            return Match{groups, isbn};
    }
    const std::string first = characters(index, 1);
    if (first == "10" || first == "13") // of "ISBN-13"
        return std::nullopt;
    if (first.starts_with("10") || first.starts_with("13")) { // "ISBN139780306406157"
        if (const Reading isbn = Isbn::fromDigits(std::string_view(first).substr(2)))
            return Match{1, isbn};
    }
    if (groupsOf(index, Isbn10Length) == 4 && !isCutOut(index, 4)) {
        const std::string ten = characters(index, 4);
        if (isHyphenatedByRanges(index, ten))
            return Match{4, Isbn::fromDigits(ten)};
    }
    qsizetype groups = 1;
    qsizetype length = group(index).length;
    while (length <= LongestNumber && index + groups < runSize()
           && group(index + groups).link == Link::Hyphen)
        length += group(index + groups++).length;
    if (length < ShortestLabelled || length > LongestNumber)
        return std::nullopt;
    return Match{groups, Isbn::fromDigits(characters(index, groups))};
}

/// The barcode of something else, alone in its cell.
std::optional<Match> Finder::productAt(qsizetype index) const
{
    const qsizetype length = group(index).length;
    if (length != Isbn13Length && length != UpcLength && length != UpcLength + LongAddOnLength)
        return std::nullopt;
    const Reading isbn = Isbn::fromDigits(characters(index, 1));
    if (isbn || !isCell(index, 1))
        return std::nullopt;
    const Kind kind = isbn.error().kind;
    if (kind != Kind::OtherProduct && kind != Kind::Issn)
        return std::nullopt;
    return Match{1, isbn};
}

std::optional<Match> Finder::matchAt(qsizetype index) const
{
    if (group(index).length > LongestNumber)
        return std::nullopt;
    for (const auto find : {&Finder::thirteenAt, &Finder::tenAt, &Finder::productAt, &Finder::labelledAt}) {
        if (auto match = (this->*find)(index))
            return match;
    }
    return std::nullopt;
}

/// Takes the ISBNs out of the run, those that are valid before those that only might be.
void Finder::takeRun(QList<IsbnInText> &found)
{
    for (qsizetype index = 0; index < runSize();) {
        const std::optional<Match> match = matchAt(index);
        const qsizetype last = index + (match ? match->groups : 1) - 1;
        if (match) {
            const qsizetype begin = group(index).begin;
            found.append({m_text.sliced(begin, group(last).end - begin).toString(), match->isbn});
        }
        const bool namesForm = !match && group(index).length == 2;
        if (!namesForm) // the "13" of "ISBN-13"
            m_labelFrom = group(last).end;
        index = last + 1;
    }
}

QList<IsbnInText> Finder::find()
{
    QList<IsbnInText> found;
    while (m_runs.readNext(m_run))
        takeRun(found);
    return found;
}

} // namespace

QList<IsbnInText> isbnsInText(QStringView text)
{
    return Finder(text).find();
}

} // namespace alexandria
