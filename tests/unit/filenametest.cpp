// SPDX-License-Identifier: MIT
#include "models/exporting/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneThatEveryDiskTakes_data();
    void isOneThatEveryDiskTakes();
};

void FileNameTest::isOneThatEveryDiskTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a word") << u"zola"_s << u"zola.csv"_s;
    QTest::newRow("nothing") << QString() << u"Books.csv"_s;
    QTest::newRow("blanks") << u"  \t "_s << u"Books.csv"_s;
    QTest::newRow("folders") << u"AC/DC"_s << u"AC DC.csv"_s;
    QTest::newRow("the folder above") << u"../../etc/passwd"_s << u"etc passwd.csv"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile.csv"_s;
    QTest::newRow("of other systems") << u"What? \"C:\\*\" <a|b>"_s << u"What C a b.csv"_s;
    QTest::newRow("a dot inside") << u"J.R.R. Tolkien"_s << u"J.R.R. Tolkien.csv"_s;
    QTest::newRow("other scripts") << u"戦争と平和"_s << u"戦争と平和.csv"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(200, u'x') + u".csv"_s;
    QTest::newRow("long in bytes") << QString(100, QChar(u'平')) << QString(66, QChar(u'平')) + u".csv"_s;
    QTest::newRow("long in pairs") << u"📚"_s.repeated(60) << u"📚"_s.repeated(50) + u".csv"_s;
}

void FileNameTest::isOneThatEveryDiskTakes()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);

    QCOMPARE(fileName(name, u"csv"_s, u"Books"_s), expected);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::FileNameTest)
#include "filenametest.moc"
