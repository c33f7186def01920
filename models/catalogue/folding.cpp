// SPDX-License-Identifier: MIT
#include "models/catalogue/folding.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestText = 200;

bool isAccent(QChar character)
{
    return character >= u'\u0300' && character <= u'\u036F';
}

/// Letters that Unicode does not decompose into a letter and an accent.
QStringView plainLetters(QChar character)
{
    switch (character.unicode()) {
    case u'ø':
        return u"o";
    case u'Ø':
        return u"O";
    case u'ł':
        return u"l";
    case u'Ł':
        return u"L";
    case u'đ':
    case u'ð':
        return u"d";
    case u'Đ':
    case u'Ð':
        return u"D";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"Ae";
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"Oe";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

/// Not ½, ² or ①, and no accent by itself: a trigram index knows nothing of them.
bool beginsWord(char32_t character)
{
    return QChar::isLetter(character) || QChar::category(character) == QChar::Number_DecimalDigit
        || QChar::category(character) == QChar::Number_Letter;
}

bool continuesWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

char32_t characterAt(QStringView text, qsizetype at, qsizetype &length)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    length = isPair ? 2 : 1;
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

} // namespace

QString withoutAccents(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (isAccent(character))
            continue;
        const QStringView letters = plainLetters(character);
        if (letters.isEmpty())
            plain += character;
        else
            plain += letters;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QString folded(QStringView text)
{
    return withoutAccents(text).toCaseFolded();
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        const char32_t character = characterAt(text, at, length);
        if (word.isEmpty() ? beginsWord(character) : continuesWord(character))
            word += text.mid(at, length);
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

QString normalized(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        const char32_t character = characterAt(text, at, length);
        if (QChar::isSurrogate(character))
            continue;
        const bool isControl = QChar::category(character) == QChar::Other_Control;
        clean += isControl ? QStringView(u" ") : text.mid(at, length);
    }
    clean = clean.normalized(QString::NormalizationForm_C).simplified();
    if (clean.size() > LongestText)
        clean.truncate(clean[LongestText - 1].isHighSurrogate() ? LongestText - 1 : LongestText);
    return clean.trimmed();
}

} // namespace alexandria
