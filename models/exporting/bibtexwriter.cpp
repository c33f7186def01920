// SPDX-License-Identifier: MIT
#include "models/exporting/bibtexwriter.h"

#include "models/csv/soundtext.h"
#include "models/exporting/citedbook.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// As TeX has it for a character that means something to it; empty for any other.
QLatin1StringView texOf(QChar character)
{
    switch (character.unicode()) {
    case u'&':
        return R"(\&)"_L1;
    case u'%':
        return R"(\%)"_L1;
    case u'$':
        return R"(\$)"_L1;
    case u'#':
        return R"(\#)"_L1;
    case u'_':
        return R"(\_)"_L1;
    case u'{':
        return R"(\textbraceleft{})"_L1;
    case u'}':
        return R"(\textbraceright{})"_L1;
    case u'~':
        return R"(\textasciitilde{})"_L1;
    case u'^':
        return R"(\textasciicircum{})"_L1;
    case u'\\':
        return R"(\textbackslash{})"_L1;
    default:
        return {};
    }
}

/// "Pratchett, Terry"; a literal name in braces, which keep it whole.
QString texName(const PersonName &name)
{
    const QString family = texEscaped(name.family);
    if (name.isLiteral())
        return u'{' + family + u'}';
    const QString suffix = name.suffix.isEmpty() ? QString() : ", "_L1 + texEscaped(name.suffix);
    return family + suffix + ", "_L1 + texEscaped(name.given);
}

QString texNames(const QList<PersonName> &authors)
{
    QStringList names;
    for (const PersonName &author : authors)
        names += texName(author);
    return names.join(" and "_L1);
}

QString texLanguages(const QList<CitedLanguage> &languages)
{
    QStringList names;
    for (const CitedLanguage &language : languages)
        names += texEscaped(language.englishName);
    return names.join(" and "_L1);
}

QString field(QLatin1StringView name, const QString &tex)
{
    return tex.isEmpty() ? QString() : ",\n  "_L1 + name + " = {"_L1 + tex + u'}';
}

} // namespace

QByteArray BibtexWriter::citation(const Edition &edition)
{
    const CitedBook book = CitedBook::of(edition);
    const QString title = texEscaped(book.title);
    const QString entry = "@book{"_L1 + m_keys.next(edition) //
        + field("author"_L1, texNames(book.authors))
        + field("title"_L1, title.isEmpty() ? QString() : u'{' + title + u'}')
        + field("publisher"_L1, texEscaped(book.publisher)) //
        + field("year"_L1, numberText(book.year)) //
        + field("series"_L1, texEscaped(book.series)) //
        + field("pagetotal"_L1, numberText(book.pages)) //
        + field("isbn"_L1, book.isbns.join(", "_L1)) //
        + field("language"_L1, texLanguages(book.languages)) //
        + field("note"_L1, texEscaped(book.note)) //
        + field("url"_L1, book.link);
    return soundUtf8(entry + "\n}\n\n"_L1);
}

QString texEscaped(const QString &text)
{
    QString tex;
    tex.reserve(text.size());
    for (const QChar character : text) {
        if (const QLatin1StringView escape = texOf(character); !escape.isEmpty())
            tex += escape;
        else
            tex += character;
    }
    return tex;
}

} // namespace alexandria
