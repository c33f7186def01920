// SPDX-License-Identifier: MIT
#include "models/catalogue/editiontext.h"

#include <QLatin1StringView>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPages = 99'999;
constexpr int FirstYear = 1000;
constexpr int LastYear = 2999;

bool isBetween(QChar character, char16_t first, char16_t last)
{
    return character >= first && character <= last;
}

bool isArabicNumeral(QChar character)
{
    return isBetween(character, u'0', u'9');
}

/// U+000B, U+000C and U+0085 end a line too (Unicode, UAX 14, class BK and NL).
bool endsLine(QChar character)
{
    return isBetween(character, u'\n', u'\r') || character == u'\u0085'
        || isBetween(character, u'\u2028', u'\u2029');
}

/// Never part of a text: C0 and C1 (there the non-sorting marks of MARC too), direction embeddings,
/// overrides and isolates, deprecated format characters, byte order marks, annotations, noncharacters.
bool isNoText(QChar character)
{
    if (character < u' ' || isBetween(character, u'\u007F', u'\u009F'))
        return true;
    return character >= u'\u202A'
        && (character <= u'\u202E' || isBetween(character, u'\u2066', u'\u206F')
            || isBetween(character, u'\uFDD0', u'\uFDEF') || character == u'\uFEFF'
            || isBetween(character, u'\uFFF9', u'\uFFFB') || character >= u'\uFFFE');
}

/// Soft hyphen, zero-width space, joiners, direction marks and invisible operators.
bool isInvisible(QChar character)
{
    return character == u'\u00AD' || character == u'\u061C' || character == u'\u180E'
        || isBetween(character, u'\u200B', u'\u200F') || isBetween(character, u'\u2060', u'\u2064');
}

/// A joiner after a virama is the last letter of Malayalam words written before Unicode 5.1.
bool isFinalJoiner(QStringView text)
{
    return text.size() > 1 && isBetween(text.back(), u'\u200C', u'\u200D') && text[text.size() - 2].isMark();
}

QString withoutInvisibleEnds(const QString &text)
{
    const auto isDropped = [](QChar character) { return character.isSpace() || isInvisible(character); };
    QStringView kept = text;
    while (!kept.isEmpty() && isDropped(kept.front()))
        kept = kept.sliced(1);
    while (!kept.isEmpty() && isDropped(kept.back()) && !isFinalJoiner(kept))
        kept.chop(1);
    return kept.size() == text.size() ? text : kept.toString();
}

/// Whether @p character may have to be replaced; false for nearly all of nearly every text.
bool isSuspect(QChar character)
{
    return endsLine(character) || isNoText(character) || character.isSurrogate();
}

/// Appends what @p text[i] stands for and returns where the text goes on.
qsizetype appendSuspect(QString &clean, QStringView text, qsizetype i)
{
    const QChar character = text[i];
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
    if (character.isHighSurrogate() && next.isLowSurrogate()) {
        clean += text.sliced(i, 2);
        return i + 2;
    }
    if (character.isSurrogate()) {
        clean += QChar(QChar::ReplacementCharacter);
    } else if (endsLine(character)) {
        clean += u'\n';
        return i + (character == u'\r' && next == u'\n' ? 2 : 1);
    } else if (character == u'\t') {
        clean += u' ';
    }
    return i + 1;
}

qsizetype firstSuspect(QStringView text, qsizetype from)
{
    return std::find_if(text.begin() + from, text.end(), isSuspect) - text.begin();
}

/// Well-formed UTF-16 without what is no text; every line break is '\n'.
QString onlyText(const QString &text)
{
    qsizetype suspect = firstSuspect(text, 0);
    if (suspect == text.size())
        return text;
    QString clean;
    clean.reserve(text.size());
    qsizetype done = 0;
    while (suspect < text.size()) {
        clean += QStringView(text).sliced(done, suspect - done);
        done = appendSuspect(clean, text, suspect);
        suspect = firstSuspect(text, done);
    }
    clean += QStringView(text).sliced(done);
    return clean;
}

struct Numeral
{
    int value; ///< at most MostPages + 1, which stands for anything larger
    qsizetype end; ///< where the text goes on
};

/// Whether a comma at @p position parts thousands, as in "1,024": one digit before it and three after.
bool partsThousands(QStringView text, qsizetype position, int before)
{
    const QStringView after = text.sliced(position);
    return before >= 1 && before <= 9 && after.size() > 3 && after.front() == u','
        && std::all_of(after.begin() + 1, after.begin() + 4, isArabicNumeral)
        && (after.size() == 4 || !isArabicNumeral(after[4]));
}

Numeral numeralAt(QStringView text, qsizetype from)
{
    int value = 0;
    qsizetype end = from;
    while (end < text.size()) {
        if (isArabicNumeral(text[end]))
            value = std::min(value * 10 + text[end].digitValue(), MostPages + 1);
        else if (!partsThousands(text, end, end == from + 1 ? value : 0))
            break;
        ++end;
    }
    return {value, end};
}

/// Whether what follows a number says that it counts something else than pages.
bool isOtherUnit(QStringView rest)
{
    constexpr std::array Units{"v"_L1,     "cm"_L1,       "mm"_L1,  "cd"_L1,    "online"_L1, "sound"_L1,
                               "audio"_L1, "computer"_L1, "dis"_L1, "score"_L1, "map"_L1};
    const QStringView word = rest.trimmed();
    return std::any_of(Units.begin(), Units.end(),
                       [word](QLatin1StringView unit) { return word.startsWith(unit, Qt::CaseInsensitive); });
}

/// Printable ASCII without a blank at either end: nothing that plainParagraphs() would change.
bool isPlainAscii(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c <= '~'; })
        && (utf8.isEmpty() || (utf8.front() != ' ' && utf8.back() != ' '));
}

bool hasDoubleBlank(QByteArrayView ascii)
{
    return std::adjacent_find(ascii.begin(), ascii.end(), [](char a, char b) { return a == ' ' && b == ' '; })
        != ascii.end();
}

/// QString::toCaseFolded(), quick for ASCII.
QString caseFolded(const QString &line)
{
    if (!std::all_of(line.begin(), line.end(), [](QChar character) { return character < u'\u0080'; }))
        return line.toCaseFolded();
    QString folded = line;
    for (QChar &character : folded) {
        if (isBetween(character, u'A', u'Z'))
            character = QChar(character.unicode() | 0x20);
    }
    return folded;
}

void appendDistinctOfMany(QStringList &lines, const QStringList &more)
{
    QSet<QString> seen;
    seen.reserve(lines.size() + more.size());
    for (const QString &line : std::as_const(lines))
        seen.insert(caseFolded(line));
    for (const QString &line : more) {
        const qsizetype before = seen.size();
        seen.insert(caseFolded(line));
        if (seen.size() > before)
            lines.append(line);
    }
}

} // namespace

QString plainLine(const QString &text)
{
    return withoutInvisibleEnds(onlyText(text).simplified()).normalized(QString::NormalizationForm_C);
}

QString plainLineOfUtf8(QByteArrayView utf8)
{
    return isPlainAscii(utf8) && !hasDoubleBlank(utf8) ? QString::fromLatin1(utf8)
                                                       : plainLine(QString::fromUtf8(utf8));
}

QString plainParagraphs(const QString &text)
{
    QString paragraphs = withoutInvisibleEnds(onlyText(text)).normalized(QString::NormalizationForm_C);
    if (paragraphs.size() > LongestParagraphs)
        paragraphs.truncate(LongestParagraphs
                            - (paragraphs[LongestParagraphs - 1].isHighSurrogate() ? 1 : 0));
    return paragraphs;
}

QString plainParagraphsOfUtf8(QByteArrayView utf8)
{
    return isPlainAscii(utf8) && utf8.size() <= LongestParagraphs ? QString::fromLatin1(utf8)
                                                                  : plainParagraphs(QString::fromUtf8(utf8));
}

void appendDistinct(QStringList &lines, const QStringList &more)
{
    constexpr qsizetype Few = 16; // are quicker compared than hashed
    if (lines.size() + more.size() > Few)
        return appendDistinctOfMany(lines, more);
    QVarLengthArray<QString, Few> seen;
    std::transform(lines.cbegin(), lines.cend(), std::back_inserter(seen), caseFolded);
    for (const QString &line : more) {
        const QString folded = caseFolded(line);
        if (seen.contains(folded))
            continue;
        seen.append(folded);
        lines.append(line);
    }
}

std::optional<int> pageCountIn(QStringView extent)
{
    if (extent.startsWith(u'-'))
        return std::nullopt; // a negative number, not a range
    int largest = 0;
    for (qsizetype i = 0; i < extent.size(); ++i) {
        if (!isArabicNumeral(extent[i]))
            continue;
        const Numeral numeral = numeralAt(extent, i);
        if (numeral.value <= MostPages && !isOtherUnit(extent.sliced(numeral.end)))
            largest = std::max(largest, numeral.value);
        i = numeral.end - 1;
    }
    return pageCountOf(largest);
}

std::optional<int> pageCountOf(double number)
{
    if (number < 1 || number > MostPages || number != std::floor(number))
        return std::nullopt;
    return static_cast<int>(number);
}

std::optional<int> yearIn(QStringView date)
{
    qsizetype digits = 0;
    int year = 0;
    for (qsizetype i = 0; i <= date.size(); ++i) {
        if (i < date.size() && isArabicNumeral(date[i])) {
            ++digits;
            year = digits > 4 ? 0 : year * 10 + date[i].digitValue();
            continue;
        }
        if (digits == 4 && year >= FirstYear && year <= LastYear)
            return year;
        digits = 0;
        year = 0;
    }
    return std::nullopt;
}

} // namespace alexandria
