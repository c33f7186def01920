// SPDX-License-Identifier: MIT
#include "models/exporting/personname.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype MostWordsOfName = 6; // of a person's name

/// Words of organisations, and what joins several names.
const QSet<QString> &otherWords()
{
    static const QSet<QString> words{u"academy"_s,      u"agency"_s,
                                     u"and"_s,          u"anonymous"_s,
                                     u"association"_s,  u"bank"_s,
                                     u"board"_s,        u"books"_s,
                                     u"bureau"_s,       u"center"_s,
                                     u"centre"_s,       u"church"_s,
                                     u"club"_s,         u"co"_s,
                                     u"college"_s,      u"commission"_s,
                                     u"committee"_s,    u"company"_s,
                                     u"conference"_s,   u"congress"_s,
                                     u"corp"_s,         u"corporation"_s,
                                     u"council"_s,      u"department"_s,
                                     u"dept"_s,         u"editors"_s,
                                     u"et"_s,           u"federation"_s,
                                     u"for"_s,          u"foundation"_s,
                                     u"gmbh"_s,         u"government"_s,
                                     u"group"_s,        u"inc"_s,
                                     u"institut"_s,     u"institute"_s,
                                     u"institution"_s,  u"international"_s,
                                     u"league"_s,       u"library"_s,
                                     u"limited"_s,      u"llc"_s,
                                     u"ltd"_s,          u"magazine"_s,
                                     u"ministry"_s,     u"museum"_s,
                                     u"national"_s,     u"of"_s,
                                     u"office"_s,       u"organisation"_s,
                                     u"organization"_s, u"press"_s,
                                     u"project"_s,      u"publications"_s,
                                     u"publishers"_s,   u"publishing"_s,
                                     u"school"_s,       u"service"_s,
                                     u"society"_s,      u"staff"_s,
                                     u"studio"_s,       u"studios"_s,
                                     u"team"_s,         u"the"_s,
                                     u"und"_s,          u"union"_s,
                                     u"united"_s,       u"universidad"_s,
                                     u"universität"_s,  u"université"_s,
                                     u"university"_s,   u"unknown"_s,
                                     u"various"_s,      u"with"_s};
    return words;
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        u"af"_s,    u"bin"_s, u"da"_s,  u"dal"_s, u"das"_s, u"de"_s,  u"degli"_s, u"dei"_s, u"del"_s,
        u"della"_s, u"den"_s, u"der"_s, u"des"_s, u"di"_s,  u"do"_s,  u"dos"_s,   u"du"_s,  u"el"_s,
        u"ibn"_s,   u"la"_s,  u"las"_s, u"le"_s,  u"los"_s, u"lo"_s,  u"st."_s,   u"te"_s,  u"ten"_s,
        u"ter"_s,   u"van"_s, u"vom"_s, u"von"_s, u"zu"_s,  u"zum"_s, u"zur"_s,   u"'t"_s};
    return particles.contains(word.toLower());
}

/// Between two family names, in Spanish, Portuguese and Catalan.
bool isJoint(const QString &word)
{
    return word == "y"_L1 || word == "e"_L1 || word == "i"_L1;
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    return suffixes.contains(word.toLower().remove(u'.'));
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isNumber(); });
}

/// Letters of scripts that have capitals and put the family last; marks and a few signs.
bool isOfName(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Inherited:
        return true;
    default:
        return u" .'-,\u2019\u2010\u2011\u02BC\u00B7"_s.contains(character);
    }
}

bool mayBePerson(const QString &name)
{
    if (!std::all_of(name.begin(), name.end(), isOfName))
        return false;
    QString words = name;
    const QStringList list = words.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    return list.size() <= MostWordsOfName && std::none_of(list.begin(), list.end(), [](const QString &word) {
               return otherWords().contains(word.toLower().remove(u'.'));
           });
}

/// Where the family name begins; 0 when that is in doubt.
qsizetype familyIn(const QStringList &words)
{
    if (isParticle(words.first()) && words.first().front().isLower())
        return 0; // "de Gaulle"
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i]))
            return i;
        if (isJoint(words[i]))
            return i - 1;
        if (words[i].front().isLower())
            return 0;
    }
    return words.last().endsWith(u'.') ? 0 : words.size() - 1; // "Mary B."
}

PersonName literal(const QString &name)
{
    return {name, {}, {}};
}

PersonName fromDirectOrder(const QString &name, const QString &suffix)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString last = suffix;
    if (words.size() > 2 && isSuffix(words.last()))
        last = words.takeLast();
    const qsizetype family = words.size() > 1 ? familyIn(words) : 0;
    if (family == 0)
        return literal(suffix.isEmpty() ? name : name + ", "_L1 + suffix);
    return {words.sliced(family).join(u' '), words.first(family).join(u' '), last};
}

QStringList partsOf(const QString &name)
{
    QStringList parts;
    const QStringList pieces = name.split(u',', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (const QString part = piece.trimmed(); !part.isEmpty())
            parts += part;
    }
    while (parts.size() > 1 && hasDigit(parts.last())) // "1892-1973"
        parts.removeLast();
    return parts;
}

} // namespace

PersonName PersonName::fromText(const QString &name)
{
    const QStringList parts = partsOf(name);
    const QString whole = parts.join(", "_L1);
    if (parts.isEmpty() || !mayBePerson(whole))
        return literal(whole);
    if (parts.size() == 1)
        return fromDirectOrder(whole, {});
    if (parts.size() == 2)
        return isSuffix(parts[1]) ? fromDirectOrder(parts[0], parts[1]) : PersonName{parts[0], parts[1], {}};
    if (parts.size() == 3 && isSuffix(parts[1]))
        return {parts[0], parts[2], parts[1]};
    if (parts.size() == 3 && isSuffix(parts[2]))
        return {parts[0], parts[1], parts[2]};
    return literal(whole);
}

} // namespace alexandria
