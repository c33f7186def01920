// SPDX-License-Identifier: MIT
#include "tests/support/pseudotranslator.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double Longer = 0.4;
constexpr int PaddingWord = 6; // letters of padding before a space, for a line to break at

/// One letter for each of the Latin ones, so that different mnemonics stay different.
QChar pseudoLetter(QChar letter)
{
    constexpr std::u16string_view Letters = u"אבגדהוזחטיךכלםמןנסעףפץצקרש";
    const char16_t lower = letter.toLower().unicode();
    return lower >= u'a' && lower <= u'z' ? QChar(Letters[lower - u'a']) : letter;
}

/// What has a meaning of its own: places for values, markup, patterns of file names.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        u"%L?[0-9]{1,2}|%L?n|%id|%isbn|<[^>]+>|\\([^)]*\\*[^)]*\\)|&[a-z]+;"_s);
    return pattern;
}

QString padding(qsizetype length)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += i % PaddingWord == 0 ? u' ' : u'ת';
    return text;
}

} // namespace

QString pseudoText(const QString &text)
{
    QString body;
    qsizetype end = 0;
    qsizetype letters = 0;
    const auto translateUpTo = [&](qsizetype next) {
        for (const QChar letter : QStringView(text).sliced(end, next - end)) {
            body += pseudoLetter(letter);
            ++letters;
        }
    };
    auto parts = kept().globalMatch(text);
    while (parts.hasNext()) {
        const auto part = parts.next();
        translateUpTo(part.capturedStart());
        body += part.captured();
        end = part.capturedEnd();
    }
    translateUpTo(text.size());
    const QString trimmed = body.trimmed();
    const qsizetype indent = body.indexOf(trimmed);
    return body.first(indent) + u'[' + trimmed + padding(qsizetype(double(letters) * Longer) + 1) + u']'
        + body.sliced(indent + trimmed.size());
}

QString PseudoTranslator::translate(const char *context, const char *text, const char *, int) const
{
    const QString source = QString::fromUtf8(text);
    if (source == "QT_LAYOUT_DIRECTION"_L1)
        return u"RTL"_s;
    if (qstrcmp(context, "QShortcut") == 0 || source.isEmpty())
        return {}; // names of keys
    return pseudoText(source);
}

QString untranslatedPart(const QString &shown)
{
    QString outside;
    int depth = 0;
    for (const QChar character : shown) {
        if (character == u'[')
            ++depth;
        else if (character == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += character;
    }
    const bool hasLetters =
        std::any_of(outside.cbegin(), outside.cend(), [](QChar character) { return character.isLetter(); });
    return hasLetters ? outside.trimmed() : QString();
}

} // namespace alexandria
