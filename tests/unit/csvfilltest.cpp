// SPDX-License-Identifier: MIT
#include "models/csv/csvfill.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

QString pick(QRandomGenerator &random, const QStringList &pieces, int most)
{
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// Cells as people and programs write them, in rows of any length.
QString raggedTable(QRandomGenerator &random, QChar separator)
{
    const QStringList cells{u""_s,
                            u" "_s,
                            u"\"\""_s,
                            u"Emma"_s,
                            u" Emma "_s,
                            u"\"a, b; c\td\""_s,
                            u"\"a \"\"b\"\"\""_s,
                            u"\"a\r\nb\""_s,
                            u" \"a\" "_s,
                            u"5\" disk"_s,
                            u"'=1"_s,
                            u"שלום"_s,
                            u"📚"_s,
                            u"0306406152"_s,
                            u"\"\"\"\""_s};
    const QStringList lineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s};
    QString text;
    for (int record = random.bounded(8); record > 0; --record) {
        QStringList values;
        for (int cell = random.bounded(7); cell > 0; --cell)
            values += cells[random.bounded(int(cells.size()))];
        text += values.join(separator) + lineEnds[random.bounded(3)];
    }
    return random.bounded(2) == 0 ? text.trimmed() : text;
}

/// Quotes that are left open, never closed, closed twice.
QString rubbish(QRandomGenerator &random)
{
    return pick(random,
                {u"\""_s, u"\"\""_s, u","_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u" "_s, u"a"_s, u"é"_s, u";"_s},
                60);
}

/// Any values, those that look like CSV too.
QString anyValue(QRandomGenerator &random)
{
    return pick(
        random,
        {u"a"_s, u"é"_s, u" "_s, u"\""_s, u","_s, u";"_s, u"\t"_s, u"\n"_s, u"\r\n"_s, u"="_s, u"📚"_s}, 6);
}

/// Whether @p filled is @p text but for the cells that it says it filled; else what is wrong.
QString difference(const QString &text, const CsvFilledText &filled, const CsvFillPlan &plan)
{
    std::map<std::pair<qint64, std::size_t>, CsvFilledCell> cells;
    for (const CsvFilledCell &cell : filled.cells)
        cells[{cell.record, cell.column}] = cell;
    CsvReader before(text, plan.separator);
    CsvReader after(filled.text, plan.separator);
    CsvRecord old;
    CsvRecord now;
    for (qint64 number = 0; before.readNext(old); ++number) {
        if (!after.readNext(now))
            return u"a record is missing"_s;
        if (QStringView(text).sliced(old.end, old.next - old.end)
            != QStringView(filled.text).sliced(now.end, now.next - now.end))
            return u"a line end changed"_s;
        if (now.cells.size() < old.cells.size())
            return u"a cell is missing"_s;
        for (std::size_t i = 0; i < now.cells.size(); ++i) {
            const bool wasThere = i < old.cells.size();
            const auto cell = cells.find({number, i});
            if (cell == cells.end()) {
                if (after.slice(now.cells[i]) != (wasThere ? before.slice(old.cells[i]) : QStringView()))
                    return u"a cell changed"_s;
                if (i + 1 == now.cells.size() && !wasThere)
                    return u"more cells than needed"_s;
                continue;
            }
            if (after.value(now.cells[i]) != cell->second.after)
                return u"a value is read as another"_s;
            if ((wasThere ? before.value(old.cells[i]) : QString()) != cell->second.before)
                return u"another value was there"_s;
            if (!plan.overwrites && !cell->second.before.trimmed().isEmpty())
                return u"a value was overwritten"_s;
            cells.erase(cell);
        }
    }
    return after.readNext(now) ? u"a record too many"_s
        : cells.empty()        ? QString()
                               : u"a cell that is not there"_s;
}

} // namespace

class CsvFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsARecord_data();
    void fillsARecord();
    void saysWhatItFilled();
    void overwritesOnlyWhenAsked();
    void guardsFormulasWhenAsked();
    void namesNewColumnsOnly();
    void fillsATable();
    void changesOnlyWhatItFills_data();
    void changesOnlyWhatItFills();
};

void CsvFillTest::fillsARecord_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("values"); // for the columns 1, 2 and, new, 3 and 4
    QTest::addColumn<QString>("expected");

    const QStringList all{u"T"_s, u"A"_s, u"Y"_s, u"P"_s};
    const QStringList year{QString(), QString(), u"Y"_s, QString()};
    QTest::newRow("nothing there") << u"1,,"_s << all << u"1,T,A,Y,P"_s;
    QTest::newRow("something there") << u"1,x,"_s << all << u"1,x,A,Y,P"_s;
    QTest::newRow("blanks there") << u"1,  ,\"\""_s << all << u"1,T,\"A\",Y,P"_s;
    QTest::newRow("nothing to fill") << u" 1, x ,\"y\""_s << QStringList{u"T"_s, u"A"_s, {}, {}}
                                     << u" 1, x ,\"y\""_s;
    QTest::newRow("no values") << u"1"_s << QStringList{{}, {}, {}, {}} << u"1"_s;
    QTest::newRow("too short") << u"1"_s << all << u"1,T,A,Y,P"_s;
    QTest::newRow("too short for a new column") << u"1"_s << year << u"1,,,Y"_s;
    QTest::newRow("padded only as far as needed") << u"1"_s << QStringList{u"T"_s, {}, {}, {}} << u"1,T"_s;
    QTest::newRow("the second of two new columns")
        << u"1,x,y"_s << QStringList{{}, {}, {}, u"P"_s} << u"1,x,y,,P"_s;
    QTest::newRow("blank cells too many") << u"1,x,y,,,"_s << year << u"1,x,y,Y,,"_s;
    QTest::newRow("a separator not quoted") << u"1,Omens, Good,"_s << all << u"1,Omens, Good,Y,P"_s;
    QTest::newRow("more cells than columns") << u"1,,Omens,Good"_s << all << u"1,,Omens,Good,Y,P"_s;
    QTest::newRow("blank") << u""_s << all << u""_s;
    QTest::newRow("quotes around all") << u"\"1\",\"x\",\"\""_s << all << u"\"1\",\"x\",\"A\",\"Y\",\"P\""_s;
    QTest::newRow("quotes around some") << u"1,\"x\","_s << all << u"1,\"x\",A,Y,P"_s;
    QTest::newRow("quotes where needed") << u"1,,"_s << QStringList{u"a, b"_s, u"c \"d\""_s, u"e\nf"_s, {}}
                                         << u"1,\"a, b\",\"c \"\"d\"\"\",\"e\nf\""_s;
    QTest::newRow("what would close a quote")
        << u"\"1,,"_s << QStringList{u", a"_s, u"\",\""_s, u"\""_s, {}} << u"\"1,,"_s;
}

void CsvFillTest::fillsARecord()
{
    QFETCH(QString, record);
    QFETCH(QStringList, values);
    QFETCH(QString, expected);
    const CsvFillPlan plan{u',', 3, {1, 2, 3, 4}, false, false};

    QCOMPARE(filledRecord(record, values, plan).text, expected);
}

void CsvFillTest::saysWhatItFilled()
{
    const CsvFillPlan plan{u';', 2, {3, 1}, false, false};

    const CsvFilledText filled = filledRecord(u"1; ", {u"1990"_s, u"Emma"_s}, plan);

    QCOMPARE(filled.text, u"1;Emma;;1990"_s);
    QCOMPARE(filled.cells,
             (std::vector<CsvFilledCell>{{0, 3, QString(), u"1990"_s}, {0, 1, u" "_s, u"Emma"_s}}));
}

void CsvFillTest::overwritesOnlyWhenAsked()
{
    CsvFillPlan plan{u',', 2, {1}, false, false};
    QCOMPARE(filledRecord(u"1,\"Ema\"", {u"Emma"_s}, plan).text, u"1,\"Ema\""_s);

    plan.overwrites = true;
    QCOMPARE(filledRecord(u"1,\"Ema\"", {u"Emma"_s}, plan).text, u"1,\"Emma\""_s);
    QCOMPARE(filledRecord(u"1, Ema", {u"Emma"_s}, plan).text, u"1,Emma"_s);
    QCOMPARE(filledRecord(u"1,Ema", {QString()}, plan).text, u"1,Ema"_s);
    QVERIFY(filledRecord(u"1,\"Emma\"", {u"Emma"_s}, plan).cells.empty());
    // in quotes, since those that were there kept the first one open
    QCOMPARE(filledRecord(u"\"a,\"x\"y,b\"", {u"Emma"_s}, plan).text, u"\"a,\"x\"y,b\""_s);
    plan.width = 3;
    QCOMPARE(filledRecord(u"\"a,\"x\"y,b\"", {u"Emma"_s}, plan).text, u"\"a,\"Emma\",b\""_s);
}

void CsvFillTest::guardsFormulasWhenAsked()
{
    CsvFillPlan plan{u',', 1, {1}, false, false};
    QCOMPARE(filledRecord(u"1", {u"=1+1"_s}, plan).text, u"1,=1+1"_s);

    plan.guardsFormulas = true;
    QCOMPARE(filledRecord(u"1", {u"=1+1"_s}, plan).text, u"1,'=1+1"_s);
    plan = {u',', 2, {1}, true, true};
    QVERIFY(filledRecord(u"1,'=1+1", {u"=1+1"_s}, plan).cells.empty());
}

void CsvFillTest::namesNewColumnsOnly()
{
    const CsvFillPlan plan{u',', 2, {1, 2, 3}, true, false};

    QCOMPARE(filledHeader(u"isbn, My title ", {u"title"_s, u"year"_s, u"pages"_s}, plan),
             u"isbn, My title ,year,pages"_s);
}

void CsvFillTest::fillsATable()
{
    const QString text = u"isbn;title\r\n0306406152;\r\n\r\n\"x;y\";z\n080442957X"_s;
    const CsvFillPlan plan{u';', 2, {1, 2}, false, false};

    const CsvFilledText filled =
        filledText(text, plan, [](qint64 number, const CsvReader &reader, const CsvRecord &record) {
            const QString isbn = reader.value(record.cells.front());
            if (number == 0)
                return QStringList{QString(), u"found"_s};
            return isbn.size() == 10 ? QStringList{u"Title of "_s + isbn, u"yes"_s} : QStringList();
        });

    QCOMPARE(filled.text,
             u"isbn;title;found\r\n0306406152;Title of 0306406152;yes\r\n\r\n\"x;y\";z\n"
             "080442957X;Title of 080442957X;yes"_s);
    QCOMPARE(filled.cells.size(), std::size_t(5));
    QCOMPARE(filled.cells.back(), (CsvFilledCell{4, 2, QString(), u"yes"_s}));
}

void CsvFillTest::changesOnlyWhatItFills_data()
{
    QTest::addColumn<bool>("isRubbish");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("overwrites");

    for (const QChar separator : u",;\t"_s) {
        for (const bool overwrites : {false, true}) {
            const char *const how = overwrites ? "overwriting" : "filling";
            QTest::addRow("ragged, U+%04X, %s", separator.unicode(), how) << false << separator << overwrites;
            QTest::addRow("rubbish, U+%04X, %s", separator.unicode(), how) << true << separator << overwrites;
        }
    }
}

void CsvFillTest::changesOnlyWhatItFills()
{
    QFETCH(bool, isRubbish);
    QFETCH(QChar, separator);
    QFETCH(bool, overwrites);
    QRandomGenerator random(20270215);
    std::size_t filledCells = 0;

    for (int i = 0; i < 3'000; ++i) {
        const QString text = isRubbish ? rubbish(random) : raggedTable(random, separator);
        const CsvFillPlan plan{
            separator, std::size_t(random.bounded(1, 5)), {1, 5, 2, 6}, overwrites, random.bounded(2) == 0};
        const CsvFilledText filled =
            filledText(text, plan, [&random](qint64, const CsvReader &, const CsvRecord &) {
                return random.bounded(4) == 0
                    ? QStringList()
                    : QStringList{anyValue(random), anyValue(random), anyValue(random), anyValue(random)};
            });
        const QString wrong = difference(text, filled, plan);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u"\n"_s + text + u"\n---\n"_s + filled.text));
        filledCells += filled.cells.size();
    }

    QVERIFY(filledCells > 3'000);
}

QTEST_APPLESS_MAIN(CsvFillTest)
#include "csvfilltest.moc"
