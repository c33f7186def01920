// SPDX-License-Identifier: MIT
#include "models/isbn/isbnreader.h"

#include "models/isbn/isbnsyntax.h"
#include "models/isbn/isbntext.h"
#include "models/isbn/spreadsheetnumber.h"

#include <algorithm>
#include <string>

namespace alexandria {
namespace {

using Kind = IsbnProblem::Kind;
using Reading = tl::expected<Isbn, IsbnProblem>;

/// What stands before the first digit.
enum class Lead {
    Nothing, ///< or brackets, quotes and the like
    Label, ///< "ISBN-13:"
    CodeLetter, ///< one letter that a scanner puts before a kind of barcode: "A" Zebra, "d" Honeywell
    Words, ///< anything else
};

/// The digits at the start of a text, its separators left out.
struct Number
{
    std::string characters; ///< ASCII digits, perhaps a last X
    std::size_t firstGroup = 0; ///< how many of them stand before the first separator
    qsizetype end = 0; ///< where the remark begins
};

bool isGap(char16_t character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == Invisible;
}

char16_t at(QStringView text, qsizetype index)
{
    return index < text.size() ? text[index].unicode() : u'\n';
}

bool isLastX(QStringView text, qsizetype index)
{
    return at(text, index) == u'X' && !isWordCharacter(at(text, index + 1));
}

QStringView withoutSymbologyIdentifier(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && isGap(text[begin].unicode()))
        ++begin;
    const bool found = at(text, begin) == u']' && isWordCharacter(at(text, begin + 1))
        && !isDigit(at(text, begin + 1)) && isWordCharacter(at(text, begin + 2));
    return text.sliced(begin + (found ? SymbologyIdentifierLength : 0));
}

Lead leadOf(QStringView text)
{
    if (endsWithLabel(text))
        return Lead::Label;
    const auto isSign = [](QChar character) {
        return character == u'+' || character == u'.' || character.category() == QChar::Symbol_Currency;
    };
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letters == 0)
        return std::any_of(text.begin(), text.end(), isSign) ? Lead::Words : Lead::Nothing;
    const bool onlyGaps =
        std::all_of(text.begin(), text.end() - 1, [](QChar c) { return isGap(c.unicode()); });
    return letters == 1 && onlyGaps && text.back().isLetter() ? Lead::CodeLetter : Lead::Words;
}

/// Takes one group of digits from @p begin on; false, and @p number unchanged, if it is part of a word.
bool takeGroup(QStringView text, qsizetype begin, Number &number)
{
    const std::size_t before = number.characters.size();
    qsizetype end = begin;
    for (; isDigit(at(text, end)) || at(text, end) == Invisible; ++end) {
        if (at(text, end) != Invisible)
            number.characters += static_cast<char>(at(text, end));
    }
    if (isLastX(text, end)) {
        number.characters += 'X';
        ++end;
    }
    const bool decimal = at(text, end) == u'.' && isDigit(at(text, end + 1));
    if (decimal || isWordCharacter(at(text, end))) {
        number.characters.resize(before);
        return false;
    }
    number.end = end;
    return true;
}

/// @p text begins with a digit. A group that is part of a word or a decimal number begins the remark.
Number numberAtStart(QStringView text)
{
    Number number;
    qsizetype begin = 0;
    while (takeGroup(text, begin, number)) {
        if (number.firstGroup == 0)
            number.firstGroup = number.characters.size();
        begin = number.end;
        while (begin < text.size() && (isGap(text[begin].unicode()) || text[begin] == u'-'))
            ++begin;
        if (number.characters.back() == 'X' || !(isDigit(at(text, begin)) || isLastX(text, begin)))
            break;
    }
    return number;
}

/// Reads a number after "ISBN", of which the first two digits may be those of "ISBN-10" or "ISBN-13".
Reading readLabelled(const Number &number)
{
    const std::string_view characters = number.characters;
    Reading whole = Isbn::fromDigits(characters);
    if (whole || !(characters.starts_with("10") || characters.starts_with("13")))
        return whole;
    const std::string_view rest = characters.substr(2);
    const bool meant = number.firstGroup == 2 || rest.size() == Isbn10Length || rest.size() == Isbn::Length;
    return meant ? Isbn::fromDigits(rest) : whole;
}

tl::unexpected<IsbnProblem> noIsbn(Kind kind)
{
    return tl::unexpected(IsbnProblem{kind, QString(), std::nullopt});
}

bool holdsOther(QStringView text, const Isbn &isbn)
{
    const QList<IsbnInText> found = isbnsInText(text);
    return std::any_of(found.begin(), found.end(),
                       [&isbn](const IsbnInText &place) { return place.isbn && *place.isbn != isbn; });
}

/// Reads a text that is one number with at most a label before it and a remark after it.
Reading readAlone(QStringView whole)
{
    const QStringView text = withoutSymbologyIdentifier(whole);
    const auto *const first =
        std::find_if(text.begin(), text.end(), [](QChar character) { return isDigit(character.unicode()); });
    const qsizetype begin = first - text.begin();
    const Lead lead = leadOf(text.first(begin));
    if (begin == text.size() || lead == Lead::Words)
        return noIsbn(Kind::NotAnIsbn);

    const QStringView rest = text.sliced(begin);
    const Number number = numberAtStart(rest);
    // An ASIN or a call number is a letter with digits too, but a scanner sends no fewer than ten.
    if (number.characters.empty() || (lead == Lead::CodeLetter && number.characters.size() < Isbn10Length))
        return noIsbn(Kind::NotAnIsbn);
    Reading isbn = lead == Lead::Label ? readLabelled(number) : Isbn::fromDigits(number.characters);
    if (isbn && holdsOther(rest.sliced(number.end), *isbn))
        return noIsbn(Kind::TooLong);
    return isbn;
}

/// Reads a text of any kind in which one ISBN stands.
Reading readAmidText(QStringView text, const IsbnProblem &otherwise)
{
    const QList<IsbnInText> found = isbnsInText(text);
    const auto isValid = [](const IsbnInText &place) { return place.isbn.has_value(); };
    const auto first = std::find_if(found.begin(), found.end(), isValid);
    if (first == found.end()) {
        const bool tellsMore = !found.isEmpty() && otherwise.digits.isEmpty();
        return tl::unexpected(tellsMore ? found.first().isbn.error() : otherwise);
    }
    const bool isOnly = std::all_of(first, found.end(), [&](const IsbnInText &place) {
        return !place.isbn || *place.isbn == *first->isbn;
    });
    if (!isOnly)
        return noIsbn(Kind::TooLong);
    return first->isbn;
}

} // namespace

Reading readIsbn(QStringView text)
{
    const QString folded = foldedText(text);
    if (const auto number = spreadsheetNumber(folded); number && number->lost > 0)
        return tl::unexpected(IsbnProblem{Kind::SpreadsheetNumber, folded.trimmed(), std::nullopt});
    Reading alone = readAlone(folded);
    if (alone)
        return alone;
    switch (alone.error().kind) {
    case Kind::NotAnIsbn:
    case Kind::TooShort:
    case Kind::TooLong:
        return readAmidText(text, alone.error());
    default: // a number of the right form that is wrong: a part of it must not be taken for one that is right
        return alone;
    }
}

} // namespace alexandria
