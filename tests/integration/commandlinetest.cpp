// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

QStringList statusesOf(const QByteArray &json)
{
    QStringList statuses;
    for (const QJsonValue &item : QJsonDocument::fromJson(json).array())
        statuses << item["status"_L1].toString();
    return statuses;
}

const QStringList &editionKeys()
{
    static const QStringList keys{
        u"authors"_s,   u"covers"_s,   u"description"_s,     u"isbn_10"_s,      u"isbn_13"_s,    u"key"_s,
        u"languages"_s, u"pages"_s,    u"physical_format"_s, u"publish_date"_s, u"publishers"_s, u"series"_s,
        u"subjects"_s,  u"subtitle"_s, u"title"_s,           u"work"_s,
    };
    return keys;
}

} // namespace

/// The program as it is used at a shell, on the sample catalogue.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheRightExitCode_data();
    void endsWithTheRightExitCode();
    void saysWhatIsWrongOnStandardError();
    void saysThatTheWindowNeedsADisplay_data();
    void saysThatTheWindowNeedsADisplay();
    void printsATable();
    void printsNoTableOfNothing();
    void printsEveryKeyOfALookup();
    void printsEveryKeyOfASearch();
    void streamsTheWholeResult();
    void takesAnyArgument_data();
    void takesAnyArgument();
    void letsNoControlCharacterThrough();
    void isSilentWhenAsked();
    void helpsWithWhatIsThere_data();
    void helpsWithWhatIsThere();

private:
    Program m_program{QStringLiteral(ALEXANDRIA_EXECUTABLE)};
};

void CommandLineTest::endsWithTheRightExitCode_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("found") << u"lookup 9780618260300"_s << 0;
    QTest::newRow("one of two found") << u"lookup 9780306406157 9780618260300"_s << 0;
    QTest::newRow("one found, one invalid") << u"lookup 9780618260301 9780618260300"_s << 0;
    QTest::newRow("search found") << u"search hobbit"_s << 0;
    QTest::newRow("author found") << u"search --author tolkien"_s << 0;
    QTest::newRow("checked") << u"check"_s << 0;
    QTest::newRow("nothing found") << u"lookup 9780306406157"_s << 1;
    QTest::newRow("nothing found, one invalid") << u"lookup 9780306406157 123"_s << 1;
    QTest::newRow("no such title") << u"search qwertzuiop"_s << 1;
    QTest::newRow("no arguments") << u"lookup"_s << 2;
    QTest::newRow("unknown option") << u"search --bogus"_s << 2;
    QTest::newRow("signs alone") << u"search !!!"_s << 2;
    QTest::newRow("no connection string") << u"check --connect nonsense"_s << 2;
    QTest::newRow("not a valid ISBN") << u"lookup 9780618260301"_s << 3;
    QTest::newRow("a search for what is no ISBN") << u"search 978-0-618-26030-1"_s << 3;
    QTest::newRow("no server there") << u"check --connect host=/nowhere"_s << 4;
    QTest::newRow("no folder for the output") << u"search hobbit --output nowhere/x"_s << 6;
}

void CommandLineTest::endsWithTheRightExitCode()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);

    for (const QString &format : {u"table"_s, u"json"_s}) {
        const Finished finished = m_program.run(arguments.split(u' ') + QStringList{u"--format"_s, format});

        QVERIFY2(finished.exitCode == exitCode, finished.errors.constData());
    }
}

void CommandLineTest::saysWhatIsWrongOnStandardError()
{
    const Finished usage = m_program.run(words("search --bogus"));
    const Finished server = m_program.run(words("lookup --connect host=/nowhere 9780618260300"));
    const Finished serverJson =
        m_program.run(words("lookup --format json --connect host=/nowhere 9780618260300"));

    QVERIFY(usage.errors.startsWith("alexandria-desktop: ") && usage.errors.endsWith('\n'));
    QVERIFY2(server.errors.contains("/nowhere"), server.errors.constData());
    QCOMPARE(usage.output + server.output + serverJson.output, QByteArray());
}

void CommandLineTest::saysThatTheWindowNeedsADisplay_data()
{
    QTest::addColumn<QString>("environment");

    QTest::newRow("none") << u"true"_s;
    QTest::newRow("one that is not there") << u"export DISPLAY=:4711"_s;
    QTest::newRow("one that makes no sense") << u"export DISPLAY=nonsense"_s;
    QTest::newRow("a platform that is not there") << u"export QT_QPA_PLATFORM=nonsense"_s;
}

void CommandLineTest::saysThatTheWindowNeedsADisplay()
{
    QFETCH(QString, environment);

    const Finished finished = m_program.shell(u"unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; "_s
                                              + environment + u"; \"$0\" --sample hobbit"_s);

    QCOMPARE(finished.exitCode, 2);
    const QList<QByteArray> lines = finished.errors.split('\n');
    QVERIFY2(lines.first().startsWith("alexandria-desktop: There is no display"),
             finished.errors.constData());
    QVERIFY2(lines.size() <= 3, finished.errors.constData()); // and Qt's reason, nothing else
}

void CommandLineTest::printsATable()
{
    const Finished finished = m_program.run(words("lookup 9780306406157 0618260307"));

    const QList<QByteArray> lines = finished.output.split('\n');
    QVERIFY(lines[0].startsWith("978-0-306-40615-7  not found"));
    QVERIFY(lines[1].startsWith("Asked for"));
    QVERIFY(lines[2].startsWith("978-0-618-26030-0"));
    QVERIFY(lines[2].contains("Tolkien"));
}

void CommandLineTest::printsNoTableOfNothing()
{
    const Finished finished = m_program.run(words("lookup 123"));

    QCOMPARE(finished.output, QByteArray());
    QVERIFY(finished.errors.contains("123 is too short"));
}

void CommandLineTest::printsEveryKeyOfALookup()
{
    const Finished finished =
        m_program.run(words("lookup --format json 123 0-618-26030-7 9780306406157 9780618260301"));

    QCOMPARE(statusesOf(finished.output),
             (QStringList{u"invalid"_s, u"found"_s, u"not-found"_s, u"invalid"_s}));
    const QJsonArray items = QJsonDocument::fromJson(finished.output).array();
    for (const QJsonValue &item : items)
        QCOMPARE(item.toObject().keys(),
                 (QStringList{u"age_s"_s, u"elapsed_ms"_s, u"input"_s, u"isbn_13"_s, u"problem"_s,
                              u"results"_s, u"source"_s, u"status"_s}));
    QCOMPARE(items[0]["input"_L1].toString(), u"123"_s);
    QVERIFY(items[0]["isbn_13"_L1].isNull() && items[0]["source"_L1].isNull());
    QVERIFY(items[0]["problem"_L1].isString());
    QCOMPARE(items[0]["results"_L1].toArray().size(), 0);
    QCOMPARE(items[1]["input"_L1].toString(), u"0-618-26030-7"_s);
    QCOMPARE(items[1]["isbn_13"_L1].toString(), u"9780618260300"_s);
    QCOMPARE(items[1]["source"_L1].toString(), u"sample"_s);
    QVERIFY(items[1]["problem"_L1].isNull() && items[1]["age_s"_L1].isNull());
    QVERIFY(items[1]["elapsed_ms"_L1].toDouble() > 0);
    QCOMPARE(items[1]["results"_L1][0].toObject().keys(), editionKeys());
}

void CommandLineTest::printsEveryKeyOfASearch()
{
    const Finished found = m_program.run(words("search --format json --limit 2 hobbit"));
    const Finished missed = m_program.run(words("search --format json qwertzuiop"));

    const QJsonObject object = QJsonDocument::fromJson(found.output).object();
    const QStringList keys{u"age_s"_s, u"approximate"_s, u"elapsed_ms"_s, u"more"_s,
                           u"query"_s, u"results"_s,     u"source"_s};
    QCOMPARE(object.keys(), keys);
    QCOMPARE(object["query"_L1].toObject(), (QJsonObject{{u"kind"_s, u"title"_s}, {u"text"_s, u"hobbit"_s}}));
    QCOMPARE(object["results"_L1].toArray().size(), 2);
    QCOMPARE(object["more"_L1].toBool(), true);
    for (const QJsonValue &edition : object["results"_L1].toArray())
        QCOMPARE(edition.toObject().keys(), editionKeys());
    const QJsonObject nothing = QJsonDocument::fromJson(missed.output).object();
    QCOMPARE(nothing.keys(), keys);
    QCOMPARE(nothing["results"_L1].toArray().size(), 0);
    QCOMPARE(nothing["more"_L1].toBool(), false);
}

void CommandLineTest::streamsTheWholeResult()
{
    const Finished some = m_program.run(words("search --format json --author shakespeare --limit 1"));
    const Finished all = m_program.run(words("search --format json --all the"));

    QCOMPARE(QJsonDocument::fromJson(some.output)["results"_L1].toArray().size(), 1);
    const QJsonDocument whole = QJsonDocument::fromJson(all.output);
    QVERIFY(whole["results"_L1].toArray().size() > 100); // more than two pages
    QCOMPARE(whole["more"_L1].toBool(true), false);
}

void CommandLineTest::takesAnyArgument_data()
{
    QTest::addColumn<QString>("argument");

    QTest::newRow("empty") << u"''"_s;
    QTest::newRow("cyrillic") << u"'преступление'"_s;
    QTest::newRow("chinese") << u"'红楼梦'"_s;
    QTest::newRow("emoji") << u"'👩‍👩‍👧 😀'"_s;
    QTest::newRow("invalid UTF-8") << u"\"$(printf 'a\\377\\376b')\""_s;
    QTest::newRow("a lone surrogate") << u"\"$(printf 'a\\355\\240\\200b')\""_s;
    QTest::newRow("escape sequence") << u"\"$(printf 'a\\033[31m')\""_s;
    QTest::newRow("100 kB") << u"\"$(head -c 100000 /dev/zero | tr '\\0' a)\""_s;
    QTest::newRow("thirty thousand words") << u"\"$(yes ab | head -n 30000 | tr '\\n' ' ')\""_s;
    QTest::newRow("a negative number") << u"-5"_s;
    QTest::newRow("after two dashes") << u"-- -5"_s;
    QTest::newRow("one dash") << u"-"_s;
    QTest::newRow("placeholders") << u"'%1 %2 %s %n'"_s;
    QTest::newRow("options twice") << u"--format table --format json a"_s;
}

void CommandLineTest::takesAnyArgument()
{
    QFETCH(QString, argument);

    for (const QString &command : {u"search"_s, u"lookup"_s, u"search --title"_s, u"search --author"_s}) {
        const Finished finished = m_program.shell(u"\"$0\" "_s + command + u' ' + argument);

        QVERIFY2(finished.exitCode >= 0 && finished.exitCode <= 3, finished.errors.left(300).constData());
        QVERIFY(!finished.output.contains('\033') && !finished.errors.contains('\033'));
    }
}

void CommandLineTest::letsNoControlCharacterThrough()
{
    const QString script = u"\"$0\" lookup --format json \"$(printf 'a\\033[31m\\302\\233b\\177')\""_s;

    const Finished finished = m_program.shell(script);

    QVERIFY(!finished.output.contains('\033') && !finished.output.contains("\xC2\x9B"));
    QVERIFY(!finished.output.contains('\x7F'));
    QCOMPARE(QJsonDocument::fromJson(finished.output)[0]["input"_L1].toString(),
             u"a\u001B[31m\u009Bb\u007F"_s);
}

void CommandLineTest::isSilentWhenAsked()
{
    const Finished finished = m_program.run(words("lookup --quiet 123 9780618260300"));
    const Finished failed = m_program.run(words("check --quiet --connect host=/nowhere"));

    QCOMPARE(finished.errors, QByteArray());
    QVERIFY(!failed.errors.isEmpty()); // an error is no warning
}

void CommandLineTest::helpsWithWhatIsThere_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("mentions");

    QTest::newRow("program") << u"--help"_s
                             << QStringList{u"lookup"_s, u"search"_s, u"check"_s, u"--connect"_s,
                                            u"130 interrupted"_s};
    QTest::newRow("lookup") << u"lookup --help"_s << QStringList{u"--input"_s, u"--format"_s, u"WHERE is"_s};
    QTest::newRow("search") << u"search --help"_s << QStringList{u"--author"_s, u"--all"_s, u"--limit"_s};
    QTest::newRow("check") << u"check --help"_s << QStringList{u"--timeout"_s, u"PGPASSFILE"_s};
    QTest::newRow("version") << u"--version"_s << QStringList{u"alexandria-desktop "_s};
}

void CommandLineTest::helpsWithWhatIsThere()
{
    QFETCH(QString, arguments);
    QFETCH(QStringList, mentions);

    const Finished finished = m_program.run(arguments.split(u' '));

    QCOMPARE(finished.exitCode, 0);
    for (const QString &mention : mentions)
        QVERIFY2(finished.output.contains(mention.toUtf8()), qPrintable(mention));
    QCOMPARE(finished.errors, QByteArray());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
