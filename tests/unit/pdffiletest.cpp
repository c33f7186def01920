// SPDX-License-Identifier: MIT
#include "app/printing/pdffile.h"
#include "app/exporting/listrows.h"
#include "app/printing/paper.h"
#include "models/exporting/exporttext.h"
#include "tests/support/exporting.h"
#include "tests/support/exportrows.h"
#include "tests/support/numberedbooks.h"
#include "tests/support/pdftext.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Lists of books in PDFs, looked at with tools of others.
class PdfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void printsEveryBookWithPageNumbers();
    void printsAListWithoutBooks();
    void neverBreaksAnIsbn();
    void elidesATitleWithoutEnd();
    void keepsALongNameOnItsLine();
    void printsScriptsOfTheWorld();
    void printsEmojiAsPictures();
    void turnsTheColumnsForWhoReadsFromTheRight();
    void saysOfScansWhatTheyAre();
    void takesThePaperOfTheLocale_data();
    void takesThePaperOfTheLocale();
    void printsSomeOfThePages();
    void saysThatThereAreNoSuchPages();
    void printsTenThousandBooks();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"list.pdf"_s); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::unique_ptr<PdfFile> file(const QPageRanges &only = {}) const;
    void print(const QList<ExportRow> &rows, const QPageRanges &only = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    PrintedList m_list;
    QPageLayout m_paper;
};

namespace {

constexpr int Many = 250;
} // namespace

void PdfFileTest::initTestCase()
{
    if (!PdfText::isReadable())
        QSKIP("pdftotext and pdfinfo are not there (poppler-utils)");
}

void PdfFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = {u"Search: zola"_s, u"14 June 2025"_s, false, Qt::LeftToRight, QGuiApplication::font()};
    m_paper = usualPaper(QLocale(QLocale::German, QLocale::Germany));
}

QStringList PdfFileTest::names() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

std::unique_ptr<PdfFile> PdfFileTest::file(const QPageRanges &only) const
{
    return std::make_unique<PdfFile>(path(), m_list, m_paper, only);
}

void PdfFileTest::print(const QList<ExportRow> &rows, const QPageRanges &only)
{
    const ExportEnd end = runExport(std::make_unique<ListRows>(rows), file(only));
    QVERIFY2(end.summary.has_value(), end.error ? qPrintable(end.error->message) : "");
    QCOMPARE(end.summary->rows, rows.size());
    QCOMPARE(end.summary->bytes, QFileInfo(path()).size());
    QCOMPARE(names(), QStringList{u"list.pdf"_s});
}

void PdfFileTest::printsEveryBookWithPageNumbers()
{
    print(numberedRows(Many));

    const PdfText pdf(path());
    QVERIFY(pdf.pageCount() > 1);
    QCOMPARE(pdf.pages().size(), pdf.pageCount());
    QCOMPARE(pdf.fact(u"Title"_s), u"Search: zola"_s);
    QCOMPARE(pdf.fact(u"Encrypted"_s), u"no"_s);
    QStringList books;
    for (int page = 1; page <= pdf.pageCount(); ++page) {
        QStringList lines = pdf.pages()[page - 1];
        QCOMPARE(lines.takeFirst(), u"Search: zola 250 book(s) · 14 June 2025"_s);
        QCOMPARE(lines.takeFirst(), u"Title Authors Year ISBN"_s);
        QCOMPARE(lines.takeLast(), u"Page %1 of %2"_s.arg(page).arg(pdf.pageCount()));
        books += lines;
    }
    QCOMPARE(books.size(), Many);
    for (int number = 1; number <= Many; ++number)
        QCOMPARE(books[number - 1],
                 u"The %1th Title Ann Author%1 1985 %2"_s.arg(number).arg(
                     isbnText(numberedIsbn(number), IsbnStyle::Hyphenated)));
}

void PdfFileTest::printsAListWithoutBooks()
{
    print({});

    const PdfText pdf(path());
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY2(pdf.words().endsWith(u"Page 1 of 1"_s), qPrintable(pdf.words()));
}

void PdfFileTest::neverBreaksAnIsbn()
{
    m_paper.setPageSize(QPageSize(QPageSize::A6), QMarginsF(8, 8, 8, 8));
    m_list.hasCopies = true;
    Edition edition = numberedEdition(1);
    edition.title = u"A Title That Is Much Longer Than Its Column"_s;
    edition.isbn13 = {u"9780306406157"_s};
    Edition unhyphenated = edition;
    unhyphenated.isbn13 = {u"9789999999991"_s};

    print({searchRow(edition), searchRow(unhyphenated)});

    const QString words = PdfText(path()).words();
    QVERIFY2(words.contains(u"978-0-306-40615-7"_s), qPrintable(words));
    QVERIFY2(words.contains(u"978-999999999-1"_s), qPrintable(words));
}

void PdfFileTest::elidesATitleWithoutEnd()
{
    Edition edition = numberedEdition(1);
    edition.title.clear();
    for (int word = 1; word <= 1'000; ++word)
        edition.title += u"word%1 "_s.arg(word);
    Edition unspaced = numberedEdition(2);
    unspaced.title = QString(10'000, u'm');

    print({searchRow(edition), searchRow(unspaced)});

    const PdfText pdf(path());
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY2(pdf.words().contains(u"word1 word2 "_s), qPrintable(pdf.words()));
    QVERIFY(!pdf.words().contains(u"word1000"_s));
    QCOMPARE(pdf.words().count(u'…'), 2);
    QCOMPARE(pdf.pages().first().size(), 2 + 2 * 3 + 1);
}

void PdfFileTest::keepsALongNameOnItsLine()
{
    m_list.name = QString(u"what was searched for "_s).repeated(20);

    print(numberedRows(1));

    const PdfText pdf(path());
    const QStringList &lines = pdf.pages().first();
    QVERIFY2(lines.first().startsWith(u"what was searched"_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith(u"… 1 book(s) · 14 June 2025"_s), qPrintable(lines.first()));
    QCOMPARE(lines[1], u"Title Authors Year ISBN"_s);
}

void PdfFileTest::printsScriptsOfTheWorld()
{
    QList<ExportRow> rows;
    const QStringList titles{u"Война и мир"_s,
                             u"Zażółć gęślą jaźń"_s,
                             u"Οδύσσεια"_s,
                             u"雪国"_s,
                             u"ألف ليلة وليلة"_s,
                             u"שיר השירים 1: 2"_s,
                             u"📚🧑‍🚀👩🏽‍🏫"_s,
                             u"हिन्दी"_s};
    for (const QString &title : titles) {
        Edition edition = numberedEdition(int(rows.size()) + 1);
        edition.title = title;
        rows << searchRow(edition);
    }

    print(rows);

    const PdfText pdf(path());
    QCOMPARE(pdf.pageCount(), 1);
    for (const QString &title : titles.first(3))
        QVERIFY2(pdf.words().contains(title + u" Ann Author"_s), qPrintable(pdf.words()));
    for (int number = 1; number <= rows.size(); ++number)
        QVERIFY2(pdf.words().contains(isbnText(numberedIsbn(number), IsbnStyle::Hyphenated)),
                 qPrintable(pdf.words()));
}

void PdfFileTest::printsEmojiAsPictures()
{
    if (!QFontDatabase::hasFamily(u"Noto Color Emoji"_s))
        QSKIP("there is no font of emoji (fonts-noto-color-emoji)");
    Edition edition = numberedEdition(1);
    edition.title = u"📚 Books"_s;

    print({searchRow(edition), searchRow(numberedEdition(2))});

    QCOMPARE(PdfText(path()).pictureCount(), 1);
}

void PdfFileTest::turnsTheColumnsForWhoReadsFromTheRight()
{
    m_list.direction = Qt::RightToLeft;

    print(numberedRows(1));

    const PdfText pdf(path());
    const QStringList &lines = pdf.pages().first();
    QCOMPARE(lines[0], u"1 book(s) · 14 June 2025 Search: zola"_s);
    QCOMPARE(lines[1], u"ISBN Year Authors Title"_s);
    QCOMPARE(lines[2], u"978-0-306-00001-0 1985 Ann Author1 The 1th Title"_s);
}

void PdfFileTest::saysOfScansWhatTheyAre()
{
    m_list.hasCopies = true;
    ExportRow single = scanRow(3, ScanEntry::State::Found, fullEdition());
    single.scan->entry.count = 1;

    print({scanRow(1, ScanEntry::State::Found, fullEdition()), scanRow(2, ScanEntry::State::NotAnIsbn),
           single, scanRow(4, ScanEntry::State::NotFound)});

    const PdfText pdf(path());
    const QStringList &lines = pdf.pages().first();
    QCOMPARE(lines[1], u"Title Authors Year ISBN Copies"_s);
    QVERIFY2(lines[2].startsWith(u"Good Omens: The Nice and"_s), qPrintable(lines[2]));
    QVERIFY2(lines[2].endsWith(u" 1990 978-0-552-13703-4 2"_s), qPrintable(lines[2]));
    QVERIFY(lines.contains(u"Not an ISBN +4006381333931 2"_s));
    QVERIFY(lines.contains(u"Not found 978-0-552-13703-4 2"_s));
    QCOMPARE(lines.filter(u" 1990 978-0-552-13703-4"_s).size(), 2);
    QVERIFY(lines.filter(u" 1990 978-0-552-13703-4"_s).last().endsWith(u"13703-4"_s)); // one copy goes unsaid
}

void PdfFileTest::takesThePaperOfTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("size");

    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"(A4)"_s;
    QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"(A4)"_s;
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"(letter)"_s;
    QTest::newRow("Canada") << QLocale(QLocale::French, QLocale::Canada) << u"(letter)"_s;
    QTest::newRow("nowhere") << QLocale::c() << u"(A4)"_s;
}

void PdfFileTest::takesThePaperOfTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, size);
    m_paper = usualPaper(locale);

    print(numberedRows(1));

    const QString said = PdfText(path()).fact(u"Page size"_s);
    QVERIFY2(said.endsWith(size), qPrintable(said));
}

void PdfFileTest::printsSomeOfThePages()
{
    print(numberedRows(Many));
    const PdfText whole(path());
    QPageRanges some;
    some.addRange(2, 3);

    print(numberedRows(Many), some);

    const PdfText pdf(path());
    QCOMPARE(pdf.pages(), whole.pages().mid(1, 2));
}

void PdfFileTest::saysThatThereAreNoSuchPages()
{
    QPageRanges some;
    some.addRange(2, 3);

    const ExportEnd end = runExport(std::make_unique<ListRows>(numberedRows(1)), file(some));

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message, u"The list has 1 page(s), and none of those that were asked for."_s);
    QCOMPARE(names(), QStringList());
}

void PdfFileTest::printsTenThousandBooks()
{
    constexpr int Count = 10'000;

    print(numberedRows(Count));

    const PdfText pdf(path());
    const QStringList last = pdf.pages().last();
    QCOMPARE(last.last(), u"Page %1 of %1"_s.arg(pdf.pageCount()));
    QCOMPARE(last[last.size() - 2],
             u"The 10000th Title Ann Author10000 1985 "_s
                 + isbnText(numberedIsbn(Count), IsbnStyle::Hyphenated));
    qsizetype lines = 0;
    for (const QStringList &page : pdf.pages())
        lines += page.size() - 3;
    QCOMPARE(lines, Count);
}

} // namespace alexandria

QTEST_MAIN(alexandria::PdfFileTest)
#include "pdffiletest.moc"
