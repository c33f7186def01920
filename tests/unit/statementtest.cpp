// SPDX-License-Identifier: MIT
#include "app/database/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersNamedParameters();
    void sendsNoComments();
    void keepsNullApartFromEmpty();
    void quotesArrayElements_data();
    void quotesArrayElements();
};

void StatementTest::numbersNamedParameters()
{
    Statement statement(u"SELECT :b::int + :a + :b, '{}'::text[]"_s);
    statement.bind(u"a"_s, 1).bind(u"b"_s, 2);

    const auto [sql, values] = statement.numbered();

    QCOMPARE(sql, "SELECT $1::int + $2 + $1, '{}'::text[]");
    QCOMPARE(values, (QList<QByteArray>{"2", "1"}));
}

void StatementTest::sendsNoComments()
{
    const Statement statement = Statement::fromResource(u"postgresql/select_editions_by_key"_s);

    QVERIFY(statement.sql().startsWith(u"WITH"_s));
    QVERIFY(!statement.sql().contains(u"--"_s));
}

void StatementTest::keepsNullApartFromEmpty()
{
    Statement statement(u":a :b"_s);
    statement.bind(u"a"_s, QString()).bind(u"b"_s, QByteArray());

    const auto values = statement.numbered().second;

    QVERIFY(!values[0].isNull());
    QVERIFY(values[1].isNull());
}

void StatementTest::quotesArrayElements_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("none") << QStringList() << QByteArray("{}");
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << QByteArray(R"({"a","b"})");
    QTest::newRow("comma and brace") << QStringList{u"a,}"_s} << QByteArray(R"({"a,}"})");
    QTest::newRow("quote and backslash") << QStringList{u"a\"\\"_s} << QByteArray(R"({"a\"\\"})");
    QTest::newRow("NULL is a word") << QStringList{u"NULL"_s} << QByteArray(R"({"NULL"})");
    QTest::newRow("empty") << QStringList{QString()} << QByteArray(R"({""})");
}

void StatementTest::quotesArrayElements()
{
    QFETCH(QStringList, values);
    QFETCH(QByteArray, expected);

    QCOMPARE(textArray(values), expected);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "statementtest.moc"
