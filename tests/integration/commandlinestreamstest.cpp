// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

// Of the sample catalogue: The Hobbit in English; nobody has the other one.
const QByteArray KnownIsbn = "9780618260300";
const QByteArray UnknownIsbn = "9780306406157";

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

} // namespace

/// What the program reads and writes, and what it does when it cannot.
class CommandLineStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesIsbnsOutOfAnyText_data();
    void takesIsbnsOutOfAnyText();
    void looksUpAHundredThousandInLittleMemory();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void writesToAFile();
    void cutsLinesForATerminalOnly();
    void leavesTheOldFileAlone_data();
    void leavesTheOldFileAlone();
    void replacesNoDevice();
    void fillsNoDisk();
    void needsNoRoomForTheSample();
    void endsWhenNobodyReads();
    void survivesClosedStreams();
    void hearsAnInterruptionWhileItReads();

private:
    Program m_program{QStringLiteral(ALEXANDRIA_EXECUTABLE)};
};

void CommandLineStreamsTest::takesIsbnsOutOfAnyText_data()
{
    QTest::addColumn<QByteArray>("text");

    const QByteArray pair = KnownIsbn + "\r\n" + UnknownIsbn + "\r\n";
    const QString asText = QString::fromLatin1(pair);
    const auto encoded = [&asText](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(asText));
    };
    QTest::newRow("a line each") << KnownIsbn + '\n' + UnknownIsbn + '\n';
    QTest::newRow("CRLF") << pair;
    QTest::newRow("CSV") << "title;isbn\n\"Hobbit, The\";\"" + KnownIsbn + "\"\n;" + UnknownIsbn;
    QTest::newRow("a letter") << "Send " + KnownIsbn + ", please, and ISBN 0-306-40615-2.";
    QTest::newRow("UTF-8 with BOM") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16, little endian") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big endian") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32);
    QTest::newRow("Latin-1") << "B\xFC"
                                "cher: "
            + KnownIsbn + " f\xFCr " + UnknownIsbn;
    QTest::newRow("NUL between") << KnownIsbn + QByteArray(1, '\0') + UnknownIsbn;
}

void CommandLineStreamsTest::takesIsbnsOutOfAnyText()
{
    QFETCH(QByteArray, text);
    const QString file = m_program.write(u"isbns.txt"_s, text);

    const Finished fromFile = m_program.run(words("lookup --format json --input") << file);
    const Finished fromPipe = m_program.run(words("lookup --format json --input -"), text);

    QCOMPARE(statusesOf(fromFile.output), (QStringList{u"found"_s, u"not-found"_s}));
    QCOMPARE(statusesOf(fromPipe.output), (QStringList{u"found"_s, u"not-found"_s}));
}

void CommandLineStreamsTest::looksUpAHundredThousandInLittleMemory()
{
    const QByteArray ten = KnownIsbn + '\n' + (UnknownIsbn + '\n').repeated(9);
    const QString few = m_program.write(u"few.txt"_s, ten.repeated(100));
    const QString many = m_program.write(u"many.txt"_s, ten.repeated(10'000));
    m_program.setVariable(u"ASAN_OPTIONS"_s,
                          u"quarantine_size_mb=1:detect_leaks=0"_s); // where it is built in
    // VmHWM: the most that was ever resident, told by a parent that waits; in kilobytes
    const QString script = u"\"$0\" lookup --format \"$1\" --input \"$2\" >out & pid=$!; most=0; "
                           "while now=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$pid/status) "
                           "&& [ -n \"$now\" ]; do most=$now; done; wait $pid && echo $most"_s;
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s}) {
        const Finished little = m_program.shell(script, {format, few});
        const Finished much = m_program.shell(script, {format, many});

        QVERIFY2(little.exitCode == 0 && much.exitCode == 0, much.errors.constData());
        const QByteArray mark = format == "json"_L1 ? "\n{" : "\n978";
        QVERIFY(m_program.read(u"out"_s).count(mark) >= 99'999); // a table's header may stand above the first
        QVERIFY2(much.output.toInt() < little.output.toInt() + 60'000, much.output.constData());
    }
}

void CommandLineStreamsTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("missing") << u"/nowhere/isbns.txt"_s;
    QTest::newRow("folder") << u"/"_s;
    QTest::newRow("without end") << u"/dev/zero"_s;
}

void CommandLineStreamsTest::refusesWhatCannotBeRead()
{
    QFETCH(QString, path);
    (void)m_program.write(u"old.txt"_s, "old");

    const Finished finished = m_program.run(words("lookup --output old.txt --input") << path);

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains(path.toUtf8() + " cannot be read"), finished.errors.constData());
    QCOMPARE(m_program.read(u"old.txt"_s), "old");
}

void CommandLineStreamsTest::writesToAFile()
{
    (void)m_program.write(u"result.txt"_s, "old");

    const Finished finished = m_program.run(words("search hobbit --output result.txt"));

    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(finished.output, QByteArray());
    QVERIFY(m_program.read(u"result.txt"_s).contains("Tolkien"));
}

void CommandLineStreamsTest::cutsLinesForATerminalOnly()
{
    const Finished terminal = m_program.shell(
        u"script -qec \"stty cols 60; '$0' search hobbit; '$0' search hobbit --output wide.txt\" /dev/null"_s);
    const Finished pipe = m_program.run(words("search hobbit"));

    QVERIFY2(terminal.output.contains("ISBN"), terminal.errors.constData());
    const QStringList lines = QString::fromUtf8(terminal.output).split(u"\r\n"_s);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 60, qPrintable(line));
    QVERIFY(terminal.output.contains("…"));
    QVERIFY(!pipe.output.contains("…"));
    QCOMPARE(m_program.read(u"wide.txt"_s), pipe.output);
}

void CommandLineStreamsTest::leavesTheOldFileAlone_data()
{
    QTest::addColumn<QString>("arguments");

    QTest::newRow("no server") << u"lookup --connect host=/nowhere 9780618260300"_s;
    QTest::newRow("search without server") << u"search --connect host=/nowhere hobbit"_s;
    QTest::newRow("wrong usage") << u"search !!!"_s;
}

void CommandLineStreamsTest::leavesTheOldFileAlone()
{
    QFETCH(QString, arguments);
    (void)m_program.write(u"old.txt"_s, "old");

    const Finished finished = m_program.run(arguments.split(u' ') + words("--output old.txt"));

    QVERIFY(finished.exitCode > 1);
    QCOMPARE(m_program.read(u"old.txt"_s), "old");
}

void CommandLineStreamsTest::replacesNoDevice()
{
    const Finished pipe = m_program.shell(
        u"mkfifo pipe && { \"$0\" search hobbit --output pipe & } && cat pipe && test -p pipe"_s);
    const Finished standardOutput = m_program.shell(u"\"$0\" search hobbit --output /dev/stdout | cat"_s);

    QVERIFY2(pipe.exitCode == 0, pipe.errors.constData());
    QVERIFY(pipe.output.contains("Tolkien"));
    QVERIFY(standardOutput.output.contains("Tolkien"));
}

/// /dev/full stands for a full disk behind standard output; a limit on the size of files for one behind a
/// file.
void CommandLineStreamsTest::fillsNoDisk()
{
    (void)m_program.write(u"old.txt"_s, "old");

    const Finished device = m_program.shell(u"\"$0\" search hobbit >/dev/full"_s);
    const Finished file = m_program.shell(
        u"\"$0\" check && ulimit -f 1 && trap '' XFSZ && \"$0\" search --all the --output old.txt"_s);

    QCOMPARE(device.exitCode, 6);
    QVERIFY2(device.errors.contains("No space left"), device.errors.constData());
    QVERIFY2(file.exitCode == 6, file.errors.constData());
    QVERIFY2(file.errors.contains("old.txt could not be written: "), file.errors.constData());
    QVERIFY2(!file.errors.contains("Unknown"), file.errors.constData());
    QCOMPARE(m_program.read(u"old.txt"_s), "old");
    QCOMPARE(m_program.shell(u"ls | grep -c old.txt"_s).output, "1\n");
}

void CommandLineStreamsTest::needsNoRoomForTheSample()
{
    const Finished finished = m_program.shell(
        u"ulimit -f 100 && trap '' XFSZ && \"$0\" search hobbit --cache-dir full >found; ls -A full"_s);

    QVERIFY2(m_program.read(u"found"_s).contains("Tolkien"), finished.errors.constData());
    QCOMPARE(finished.output, QByteArray()); // nothing half made is left
}

void CommandLineStreamsTest::endsWhenNobodyReads()
{
    const QString many = m_program.write(u"many.txt"_s, (KnownIsbn + '\n').repeated(50'000));

    const Finished finished = m_program.shell(
        u"{ \"$0\" lookup --format json --input \"$1\"; echo $? >code; } | head -n 2"_s, {many});

    QVERIFY(finished.output.startsWith("[\n{"));
    QCOMPARE(m_program.read(u"code"_s), "6\n");
    QCOMPARE(finished.errors, QByteArray());
}

void CommandLineStreamsTest::survivesClosedStreams()
{
    const Finished input = m_program.shell(u"\"$0\" lookup --input - <&-"_s);
    const Finished output = m_program.shell(u"\"$0\" search hobbit >&-"_s);
    const Finished all = m_program.shell(u"\"$0\" search hobbit <&- >&- 2>&-"_s);
    const Finished after = m_program.run(words("search hobbit"));

    QCOMPARE(input.exitCode, 2);
    QCOMPARE(output.exitCode, 6);
    QCOMPARE(all.exitCode, 6);
    QCOMPARE(after.exitCode, 0);
}

void CommandLineStreamsTest::hearsAnInterruptionWhileItReads()
{
    (void)m_program.write(u"old.txt"_s, "old");
    const auto process = m_program.start(words("lookup --output old.txt --input -"));
    const QString status = u"/proc/%1/status"_s.arg(process->processId());
    const auto hearsInterrupts = [&status] {
        QFile file(status);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QByteArray caught = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16);
        return (caught.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
    };
    QTRY_VERIFY(hearsInterrupts());

    ::kill(pid_t(process->processId()), SIGINT);
    const Finished finished = Program::finish(*process);

    QCOMPARE(finished.exitCode, 130);
    QCOMPARE(m_program.read(u"old.txt"_s), "old");
}

QTEST_GUILESS_MAIN(CommandLineStreamsTest)
#include "commandlinestreamstest.moc"
