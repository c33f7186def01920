// SPDX-License-Identifier: MIT
#include "models/csv/csvfillmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class CsvFillModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAnyRowOfAText();
    void marksWhatIsFilled();
    void takesFilledCellsAsTheyCome();
    void leavesOutRowsThatAreNotShown();
    void addsColumnsAtTheEnd();
    void neverTakesAValueForMarkup();

private:
    [[nodiscard]] QString at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    void show(const QString &text, qsizetype dataBegin, const QStringList &names, qint64 most = 100);

    std::unique_ptr<CsvFillModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CsvFillModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<CsvFillModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void CsvFillModelTest::show(const QString &text, qsizetype dataBegin, const QStringList &names, qint64 most)
{
    CsvSheet sheet = sheetOf(text, u';', dataBegin, most);
    sheet.names = names;
    sheet.width = std::size_t(names.size());
    m_model->setSheet(sheet);
}

void CsvFillModelTest::showsAnyRowOfAText()
{
    show(u"sep=;\nA;B\n1;\"two\n\"\"lines\"\"\"\n\n3;4;5\nlast"_s, 10, {u"A"_s, u"B"_s});

    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(at(3, 0), u"last"_s); // in any order
    QCOMPARE(at(0, 1), u"two \"lines\""_s);
    QCOMPARE(at(1, 0), QString());
    QCOMPARE(at(2, 2), u"5"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"B"_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"3"_s);
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 3);
}

void CsvFillModelTest::marksWhatIsFilled()
{
    show(u"A;B\n1;old\n2;\n"_s, 4, {u"A"_s, u"B"_s});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model->firstFilled().isValid());

    m_model->addFilled({{1, 1, u"old"_s, u"new"_s}, {2, 1, QString(), u"first"_s}});

    QCOMPARE(at(0, 1), u"new"_s);
    QCOMPARE(at(1, 1), u"first"_s);
    QVERIFY(m_model->index(0, 1).data(CsvFillModel::IsFilledRole).toBool());
    QVERIFY(!m_model->index(0, 0).data(CsvFillModel::IsFilledRole).toBool());
    QCOMPARE(at(0, 1, Qt::AccessibleTextRole), u"new, filled, was: old"_s);
    QCOMPARE(at(1, 1, Qt::AccessibleTextRole), u"first, filled"_s);
    QVERIFY(at(0, 1, Qt::ToolTipRole).contains(u"was: old"_s));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_model->firstFilled(), m_model->index(0, 1));

    m_model->clearFilled();

    QCOMPARE(at(0, 1), u"old"_s);
    QCOMPARE(at(1, 1), QString());
    QCOMPARE(changes.count(), 2);
}

void CsvFillModelTest::takesFilledCellsAsTheyCome()
{
    show(u"A;B;C\n1;;\n2;;\n3;;\n"_s, 6, {u"A"_s, u"B"_s, u"C"_s});

    m_model->addFilled({{1, 2, {}, u"c1"_s}, {1, 1, {}, u"b1"_s}}); // in the order of the plan
    m_model->addFilled({{3, 1, {}, u"b3"_s}});

    QCOMPARE(at(0, 1) + at(0, 2) + at(1, 1) + at(2, 1), u"b1c1b3"_s);
}

void CsvFillModelTest::leavesOutRowsThatAreNotShown()
{
    show(u"A;B\n1;\n2;\n3;\n"_s, 4, {u"A"_s, u"B"_s}, 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->sheet().total, 3);

    m_model->addFilled({{2, 1, {}, u"x"_s}, {3, 1, {}, u"y"_s}});

    QCOMPARE(at(1, 1), u"x"_s);
}

void CsvFillModelTest::addsColumnsAtTheEnd()
{
    show(u"A;B\n1;2\n"_s, 4, {u"A"_s, u"B"_s});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->setNewColumns({u"Pages"_s, u"Year"_s});
    QCOMPARE(m_model->columnCount(), 4);
    m_model->setNewColumns({u"Year"_s});

    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Year"_s);
    QVERIFY(resets.isEmpty()); // a view keeps its place
}

void CsvFillModelTest::neverTakesAValueForMarkup()
{
    show(u"A\n<b>x</b>\n"_s, 2, {u"A"_s});

    QCOMPARE(at(0, 0), u"<b>x</b>"_s);
    QVERIFY(at(0, 0, Qt::ToolTipRole).contains(u"&lt;b&gt;x"_s));
}

QTEST_GUILESS_MAIN(CsvFillModelTest)
#include "csvfillmodeltest.moc"
