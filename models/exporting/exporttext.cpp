// SPDX-License-Identifier: MIT
#include "models/exporting/exporttext.h"

#include "models/isbn/isbn.h"
#include "models/isbn/isbnsyntax.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Prefix element and check digit have one length in every ISBN.
QString withFixedElements(const QString &isbn)
{
    QString text = isbn;
    text.insert(text.size() - 1, u'-');
    if (isbn.size() == Isbn13Length)
        text.insert(PrefixElementLength, u'-');
    return text;
}

} // namespace

QString isbnText(const QString &isbn, IsbnStyle style)
{
    if (style == IsbnStyle::Bare || isbn.isEmpty())
        return isbn;
    const auto valid = Isbn::fromText(isbn);
    if (!valid)
        return isbn;
    const QString text =
        isbn.size() == Isbn13Length ? valid->hyphenated13() : valid->hyphenated10().value_or(isbn);
    return text.contains(u'-') ? text : withFixedElements(text);
}

QStringList isbnTexts(const QStringList &isbns, IsbnStyle style)
{
    QStringList texts;
    for (const QString &isbn : isbns)
        texts += isbnText(isbn, style);
    return texts;
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString fullTitle(const Edition &edition)
{
    const bool hasBoth = !edition.title.isEmpty() && !edition.subtitle.isEmpty();
    return hasBoth ? edition.title + ": "_L1 + edition.subtitle : edition.title + edition.subtitle;
}

QString identifierOf(const QString &key)
{
    return key.section(u'/', -1);
}

QString openLibraryLink(const QString &key)
{
    if (key.isEmpty())
        return {};
    return u"https://openlibrary.org"_s + QString::fromLatin1(QUrl::toPercentEncoding(key, "/"));
}

CitedLanguage citedLanguage(const QString &marcCode)
{
    if (marcCode == "nor"_L1) // a macrolanguage, of which QLocale knows only the parts
        return {u"no"_s, u"Norwegian"_s};
    const QLocale::Language language = QLocale::codeToLanguage(marcCode, QLocale::ISO639Part2B);
    if (language == QLocale::AnyLanguage)
        return {marcCode, marcCode};
    const QString tag = QLocale::languageToCode(language, QLocale::ISO639Part1);
    return {tag.isEmpty() ? marcCode : tag, QLocale::languageToString(language)};
}

} // namespace alexandria
