// SPDX-License-Identifier: MIT
#include "tests/support/exportrows.h"

using namespace Qt::StringLiterals;

namespace alexandria {

Edition fullEdition()
{
    Edition edition;
    edition.key = u"/books/OL7353617M"_s;
    edition.title = u"Good Omens"_s;
    edition.subtitle = u"The Nice and Accurate Prophecies"_s;
    edition.authors = {{u"/authors/OL25712A"_s, u"Terry Pratchett"_s},
                       {u"/authors/OL53305A"_s, u"Neil Gaiman"_s}};
    edition.byStatement = u"Terry Pratchett and Neil Gaiman"_s;
    edition.publishers = {u"Gollancz"_s, u"Corgi"_s};
    edition.publishDate = u"May 1990"_s;
    edition.pages = 288;
    edition.languages = {u"eng"_s, u"ger"_s};
    edition.isbn13 = {u"9780575048003"_s, u"9780552137034"_s};
    edition.isbn10 = {u"057504800X"_s, u"0552137030"_s};
    edition.subjects = {u"Humour"_s, u"Fiction"_s};
    edition.series = {u"Vista"_s};
    edition.physicalFormat = u"Hardcover"_s;
    edition.covers = {12345};
    edition.description = u"A demon, an angel.\nThe end of the world."_s;
    edition.work = {u"/works/OL453936W"_s, u"Good Omens"_s, {}, {}, {}};
    return edition;
}

Edition hostileEdition()
{
    Edition edition;
    edition.key = u"/books/OL1M"_s;
    edition.title = u"=HYPERLINK(\"http://x\";\"y\"), 100% {of} A&B_C #1 $5 ~ ^ \\"_s;
    edition.authors = {{QString(), u"@Ministry of \"Tabs\"\tand Lines"_s}, {QString(), u"村上春樹"_s}};
    edition.publishers = {u"-1+1"_s, u"<b>שלום</b> 📚"_s};
    edition.publishDate = u"[19--?]"_s;
    edition.isbn13 = {u"9789999999991"_s};
    edition.description = u"a\r\nb\rc\nd"_s + QChar() + QChar(0xD800) + u" "_s;
    return edition;
}

ExportRow searchRow(const Edition &edition)
{
    return {edition, std::nullopt};
}

ExportRow scanRow(int position, ScanEntry::State state, const std::optional<Edition> &edition)
{
    ExportRow::Scan scan;
    scan.position = position;
    scan.entry.state = state;
    scan.entry.input = state == ScanEntry::State::NotAnIsbn ? u"+4006381333931"_s : u"9780552137034"_s;
    if (state != ScanEntry::State::NotAnIsbn)
        scan.entry.isbn = *Isbn::fromText(scan.entry.input);
    scan.entry.count = 2;
    scan.entry.note = u"shelf 5; damp"_s;
    return {edition, scan};
}

QByteArray written(RowWriter &writer, const QList<ExportRow> &rows)
{
    QByteArray bytes = writer.begin();
    for (const ExportRow &row : rows)
        bytes += writer.row(row);
    return bytes + writer.end();
}

} // namespace alexandria
