// SPDX-License-Identifier: MIT
#include "models/isbn/isbnsyntax.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace alexandria {
namespace {

constexpr char16_t FullWidthFirst = u'\uFF01'; // the full-width forms mirror ASCII from '!' to '~'
constexpr char16_t FullWidthLast = u'\uFF5E';
constexpr char16_t FullWidthOffset = 0xFEE0;
constexpr char16_t FirstIdeographic = u'\u2E80';
constexpr qsizetype LabelWindow = 24;
constexpr std::size_t LongestQuote = 24;

char16_t foldedAscii(char16_t character)
{
    if (character >= u'a' && character <= u'z')
        return static_cast<char16_t>(character - u'a' + u'A');
    if ((character < u' ' && character != u'\t') || character == 0x7F)
        return u'\n';
    return character;
}

bool isCapital(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

/// Whether the word @p label stands in @p text by itself; before SBN there may be I, EI, PI.
bool hasWord(QStringView text, QLatin1StringView label)
{
    qsizetype begin = text.lastIndexOf(label);
    if (begin < 0)
        return false;
    const qsizetype end = begin + label.size();
    if (end < text.size() && isCapital(text[end]) && text[end] != u'S')
        return false;
    if (begin > 0 && label == QLatin1StringView("SBN") && text[begin - 1] == u'I')
        --begin;
    if (begin > 0 && (text[begin - 1] == u'E' || text[begin - 1] == u'P'))
        --begin;
    return begin == 0 || !isCapital(text[begin - 1]);
}

} // namespace

char16_t folded(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x80)
        return foldedAscii(unit);
    if (unit >= FullWidthFirst && unit <= FullWidthLast)
        return foldedAscii(static_cast<char16_t>(unit - FullWidthOffset));
    if (unit == u'\u2212' || unit == u'\u2043') // minus sign and hyphen bullet are no dashes to Unicode
        return u'-';
    switch (character.category()) {
    case QChar::Punctuation_Dash:
        return u'-';
    case QChar::Separator_Space:
        return u' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
        return u'\n';
    case QChar::Other_Format:
        return Invisible;
    default:
        return unit;
    }
}

QString foldedText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(),
                   [](QChar character) { return QChar(folded(character)); });
    return result;
}

bool isWordCharacter(char16_t folded)
{
    return folded < FirstIdeographic && QChar(folded).isLetterOrNumber();
}

bool endsWithLabel(QStringView lead)
{
    const QStringView window = lead.last(qMin(lead.size(), LabelWindow));
    static constexpr std::array Labels{QLatin1StringView("SBN"), QLatin1StringView("EAN"),
                                       QLatin1StringView("GTIN")};
    return std::any_of(Labels.begin(), Labels.end(),
                       [window](QLatin1StringView label) { return hasWord(window, label); });
}

char isbn10CheckDigit(std::string_view firstNine)
{
    int sum = 0;
    int weight = 10;
    for (const char digit : firstNine)
        sum += weight-- * (digit - '0');
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

char eanCheckDigit(std::string_view digitsBefore)
{
    int sum = 0;
    int weight = digitsBefore.size() % 2 == 0 ? 1 : 3; // of the first, so that the last has 3
    for (const char digit : digitsBefore) {
        sum += weight * (digit - '0');
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool hasEanCheckDigit(std::string_view digits)
{
    return eanCheckDigit(digits.substr(0, digits.size() - 1)) == digits.back();
}

QString quotedNumber(std::string_view digits)
{
    const auto length = static_cast<qsizetype>(std::min(digits.size(), LongestQuote));
    return QString::fromLatin1(digits.data(), length).toUpper();
}

} // namespace alexandria
