// SPDX-License-Identifier: MIT
#include "models/exporting/bibtexwriter.h"
#include "models/exporting/citedbook.h"
#include "models/exporting/csljsonwriter.h"
#include "models/exporting/riswriter.h"
#include "tests/support/exportrows.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

Edition editionOf(const QString &author, const QString &date, const QString &title)
{
    Edition edition;
    edition.key = u"/books/OL1M"_s;
    if (!author.isEmpty())
        edition.authors = {{QString(), author}};
    edition.publishDate = date;
    edition.title = title;
    return edition;
}

QList<ExportRow> someRows()
{
    return {searchRow(fullEdition()), scanRow(2, ScanEntry::State::NotFound), searchRow(hostileEdition()),
            searchRow(fullEdition())};
}

} // namespace

/// Byte for byte.
class CitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBibtex();
    void writesRis();
    void writesCslJson();
    void writesNoRows();
    void leavesOutWhatHasNoEdition();
    void writesPlainCitations_data();
    void writesPlainCitations();
    void makesKeys_data();
    void makesKeys();
    void makesEachKeyOnce();
    void makesManyKeysOfOneKindFast();
    void keepsBracesBalanced();
};

void CitationsTest::writesBibtex()
{
    BibtexWriter writer;

    const QByteArray good = R"(
  author = {Pratchett, Terry and Gaiman, Neil},
  title = {{Good Omens: The Nice and Accurate Prophecies}},
  publisher = {Gollancz; Corgi},
  year = {1990},
  series = {Vista},
  pagetotal = {288},
  isbn = {978-0-575-04800-3, 978-0-552-13703-4},
  language = {English and German},
  url = {https://openlibrary.org/books/OL7353617M}
}

)";
    const QByteArray hostile = R"(
  author = {{@Ministry of "Tabs" and Lines} and {村上春樹}},
  title = {{=HYPERLINK("http://x";"y"), 100\% \textbraceleft{}of\textbraceright{} A\&B\_C \#1 \$5 \textasciitilde{} \textasciicircum{} \textbackslash{}}},
  publisher = {-1+1; <b>שלום</b> 📚},
  isbn = {978-999999999-1},
  url = {https://openlibrary.org/books/OL1M}
}

)";
    const QByteArray bytes = written(writer, someRows());

    QCOMPARE(bytes,
             "@book{pratchett1990good," + good + "@book{ministryhyperlink," + hostile
                 + "@book{pratchett1990gooda," + good);
}

void CitationsTest::writesRis()
{
    RisWriter writer;

    const QByteArray good = "TY  - BOOK\r\n"
                            "AU  - Pratchett, Terry\r\n"
                            "AU  - Gaiman, Neil\r\n"
                            "TI  - Good Omens: The Nice and Accurate Prophecies\r\n"
                            "T3  - Vista\r\n"
                            "PB  - Gollancz; Corgi\r\n"
                            "PY  - 1990\r\n"
                            "SP  - 288\r\n"
                            "SN  - 978-0-575-04800-3\r\n"
                            "SN  - 978-0-552-13703-4\r\n"
                            "LA  - en\r\n"
                            "LA  - de\r\n"
                            "UR  - https://openlibrary.org/books/OL7353617M\r\n"
                            "ER  - \r\n\r\n";
    const QByteArray hostile = "TY  - BOOK\r\n"
                               "AU  - @Ministry of \"Tabs\" and Lines\r\n"
                               "AU  - 村上春樹\r\n"
                               "TI  - =HYPERLINK(\"http://x\";\"y\"), 100% {of} A&B_C #1 $5 ~ ^ \\\r\n"
                               "PB  - -1+1; <b>שלום</b> 📚\r\n"
                               "SN  - 978-999999999-1\r\n"
                               "UR  - https://openlibrary.org/books/OL1M\r\n"
                               "ER  - \r\n\r\n";
    QCOMPARE(written(writer, someRows()), good + hostile + good);
}

void CitationsTest::writesCslJson()
{
    CslJsonWriter writer;

    const QByteArray start =
        R"({"ISBN":"978-0-575-04800-3 978-0-552-13703-4","URL":"https://openlibrary.org/books/OL7353617M",)"
        R"("author":[{"family":"Pratchett","given":"Terry"},{"family":"Gaiman","given":"Neil"}],)"
        R"("collection-title":"Vista","id":")";
    const QByteArray end =
        R"(","issued":{"date-parts":[[1990]]},"language":"en","number-of-pages":288,)"
        R"("publisher":"Gollancz; Corgi","title":"Good Omens: The Nice and Accurate Prophecies","type":"book"})";
    const QByteArray hostile =
        R"({"ISBN":"978-999999999-1","URL":"https://openlibrary.org/books/OL1M",)"
        R"("author":[{"literal":"@Ministry of \"Tabs\" and Lines"},{"literal":"村上春樹"}],)"
        R"("id":"ministryhyperlink","publisher":"-1+1; <b>שלום</b> 📚",)"
        R"("title":"=HYPERLINK(\"http://x\";\"y\"), 100% {of} A&B_C #1 $5 ~ ^ \\","type":"book"})";
    const QByteArray bytes = written(writer, someRows());

    QCOMPARE(bytes,
             "[\n" + start + "pratchett1990good" + end + ",\n" + hostile + ",\n" + start
                 + "pratchett1990gooda" + end + "\n]\n");
}

void CitationsTest::writesNoRows()
{
    BibtexWriter bibtex;
    RisWriter ris;
    CslJsonWriter csl;

    QCOMPARE(written(bibtex, {}), QByteArray());
    QCOMPARE(written(ris, {}), QByteArray());
    QCOMPARE(written(csl, {}), QByteArray("[\n]\n"));
}

void CitationsTest::leavesOutWhatHasNoEdition()
{
    RisWriter writer;

    const QByteArray bytes =
        written(writer,
                {scanRow(1, ScanEntry::State::Found, fullEdition()), scanRow(2, ScanEntry::State::NotFound),
                 scanRow(3, ScanEntry::State::NotAnIsbn)});

    QCOMPARE(bytes.count("TY  - "), 1);
    QCOMPARE(writer.leftOut(), 2);
}

void CitationsTest::writesPlainCitations_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("citation");

    Edition anonymous;
    anonymous.byStatement = u"by nobody"_s;
    anonymous.title = u"What now?"_s;
    anonymous.publishDate = u"c1999"_s;
    QTest::newRow("everything") << fullEdition()
                                << u"Terry Pratchett, Neil Gaiman: Good Omens: The Nice and Accurate "
                                   "Prophecies. Gollancz; Corgi, 1990. ISBN 978-0-575-04800-3, "
                                   "978-0-552-13703-4."_s;
    QTest::newRow("a statement for authors") << anonymous << u"by nobody: What now? 1999."_s;
    QTest::newRow("a title") << editionOf({}, {}, u"Emma"_s) << u"Emma."_s;
    QTest::newRow("an author") << editionOf(u"Homer"_s, {}, {}) << u"Homer."_s;
    QTest::newRow("lines") << editionOf({}, {}, u"a\r\nb\tc"_s) << u"a b c."_s;
    QTest::newRow("nothing") << Edition{} << QString();
}

void CitationsTest::writesPlainCitations()
{
    QFETCH(Edition, edition);
    QFETCH(QString, citation);

    QCOMPARE(plainCitation(edition), citation);
}

void CitationsTest::makesKeys_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("key");

    const auto row = [](const QString &author, const QString &date, const QString &title,
                        const QString &key) {
        QTest::newRow(qPrintable(key)) << editionOf(author, date, title) << key;
    };
    row(u"J. R. R. Tolkien"_s, u"Sept. 1937"_s, u"The Hobbit"_s, u"tolkien1937hobbit"_s);
    row(u"Émile Zola"_s, u"c1885"_s, u"L'Œuvre"_s, u"zola1885oeuvre"_s);
    row(u"Ludwig van Beethoven"_s, {}, u"Briefe"_s, u"vanbeethovenbriefe"_s);
    row({}, u"1000"_s, u"Beowulf"_s, u"anon1000beowulf"_s);
    row(u"村上春樹"_s, u"1987"_s, u"ノルウェイの森"_s, u"ol1m"_s);
    row(u"George Orwell"_s, u"1949"_s, u"1984"_s, u"orwell19491984"_s);
    row(u"A. Author"_s, {}, u"The"_s, u"authorthe"_s);
}

void CitationsTest::makesKeys()
{
    QFETCH(Edition, edition);
    QFETCH(QString, key);

    QCOMPARE(CitationKeys().next(edition), key);
}

/// Also where one key with its suffix is another without.
void CitationsTest::makesEachKeyOnce()
{
    const Edition one = editionOf(u"A. Smith"_s, u"2000"_s, u"Art"_s);
    const Edition other = editionOf(u"A. Smith"_s, u"2000"_s, u"Arta"_s);
    CitationKeys keys;

    const QStringList made{keys.next(one), keys.next(other), keys.next(one), keys.next(one),
                           keys.next(other)};

    QCOMPARE(made,
             (QStringList{u"smith2000art"_s, u"smith2000arta"_s, u"smith2000artb"_s, u"smith2000artc"_s,
                          u"smith2000artaa"_s}));
}

void CitationsTest::makesManyKeysOfOneKindFast()
{
    const Edition edition = editionOf(u"A. Smith"_s, u"2000"_s, u"Art"_s);
    CitationKeys keys;
    QSet<QString> made;
    QElapsedTimer timer;
    timer.start();

    for (int i = 0; i < 20'000; ++i)
        made.insert(keys.next(edition));

    QCOMPARE(made.size(), 20'000);
    QVERIFY(timer.elapsed() < 5'000);
}

/// BibTeX would take everything up to the next closing brace for a part of the field.
void CitationsTest::keepsBracesBalanced()
{
    for (const QString &text : {u"}"_s, u"{"_s, u"}{"_s, u"\\}"_s, u"\\"_s, u"a {b"_s}) {
        const QString tex = texEscaped(text);
        QCOMPARE(tex.count(u'{'), tex.count(u'}'));
        int depth = 0;
        for (const QChar character : tex) {
            depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
    }
}

QTEST_APPLESS_MAIN(CitationsTest)
#include "citationstest.moc"
