// SPDX-License-Identifier: MIT
#include "models/exporting/riswriter.h"

#include "models/csv/soundtext.h"
#include "models/exporting/citedbook.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString line(QLatin1StringView tag, const QString &value)
{
    return value.isEmpty() ? QString() : tag + "  - "_L1 + value + "\r\n"_L1;
}

QString line(QLatin1StringView tag, const std::optional<int> &number)
{
    return line(tag, numberText(number));
}

/// "King, Martin Luther, Jr."
QString inverted(const PersonName &name)
{
    if (name.isLiteral())
        return name.family;
    const QString text = name.family + ", "_L1 + name.given;
    return name.suffix.isEmpty() ? text : text + ", "_L1 + name.suffix;
}

} // namespace

QByteArray RisWriter::citation(const Edition &edition)
{
    const CitedBook book = CitedBook::of(edition);
    QString entry = "TY  - BOOK\r\n"_L1;
    for (const PersonName &author : book.authors)
        entry += line("AU"_L1, inverted(author));
    entry += line("TI"_L1, book.title);
    entry += line("T3"_L1, book.series);
    entry += line("PB"_L1, book.publisher);
    entry += line("PY"_L1, book.year);
    entry += line("SP"_L1, book.pages);
    for (const QString &isbn : book.isbns)
        entry += line("SN"_L1, isbn);
    for (const CitedLanguage &language : book.languages)
        entry += line("LA"_L1, language.tag);
    entry += line("N1"_L1, book.note);
    entry += line("UR"_L1, book.link);
    return soundUtf8(entry + "ER  - \r\n\r\n"_L1);
}

} // namespace alexandria
