// SPDX-License-Identifier: MIT
#include "app/diagnostics/logfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFile::Permissions othersAnd(QFile::Permissions own)
{
    return own & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesFolderAndFileForThePersonAlone();
    void makesNothingBeforeTheFirstLine();
    void keepsSoManyFiles();
    void takesALineThatIsLongerThanAFile();
    void followsWhoRotates();
    void goesOnWhereFolderAndFilesWereRemoved();
    void beginsANewLineAfterATornOne();
    void losesAndTearsNothingAmongProcesses();
    void saysThatTheDiskIsFull();
    void saysThatItMayNotBeWritten();
    void saysThatThereIsNoFolder();
    void readsTheLastLines();

private:
    [[nodiscard]] QString folder() const { return m_parent->filePath(u"state/log"_s); }
    [[nodiscard]] QString path(int number = 0) const
    {
        return LogFile::newestIn(folder()) + (number == 0 ? QString() : u".%1"_s.arg(number));
    }

    std::unique_ptr<QTemporaryDir> m_parent;
};

void LogFileTest::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
}

void LogFileTest::makesFolderAndFileForThePersonAlone()
{
    LogFile log(folder());

    QVERIFY(log.append("one\n"));

    QCOMPARE(othersAnd(QFile::permissions(folder())), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(othersAnd(QFile::permissions(path())), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(contents(path()), "one\n");
}

void LogFileTest::makesNothingBeforeTheFirstLine()
{
    const LogFile log(folder());

    QVERIFY(!QFile::exists(folder()));
}

void LogFileTest::keepsSoManyFiles()
{
    LogFile log(folder(), {10, 3});

    for (const char *line : {"aaaa\n", "bbbb\n", "cccc\n", "dddd\n", "eeee\n", "ffff\n", "gggg\n"})
        QVERIFY(log.append(line));

    QCOMPARE(contents(path()), "gggg\n");
    QCOMPARE(contents(path(1)), "eeee\nffff\n");
    QCOMPARE(contents(path(2)), "cccc\ndddd\n");
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);
}

void LogFileTest::takesALineThatIsLongerThanAFile()
{
    LogFile log(folder(), {10, 2});

    QVERIFY(log.append("longer than that\n"));
    QVERIFY(log.append("short\n"));

    QCOMPARE(contents(path(1)), "longer than that\n");
    QCOMPARE(contents(path()), "short\n");
}

void LogFileTest::followsWhoRotates()
{
    LogFile one(folder(), {10, 3});
    LogFile other(folder(), {10, 3});
    QVERIFY(one.append("aaaa\n"));
    QVERIFY(other.append("bbbb\n"));
    QVERIFY(other.append("cccc\n"));

    QVERIFY(one.append("dddd\n"));

    QCOMPARE(contents(path()), "cccc\ndddd\n");
    QCOMPARE(contents(path(1)), "aaaa\nbbbb\n");
}

void LogFileTest::goesOnWhereFolderAndFilesWereRemoved()
{
    LogFile log(folder());
    QVERIFY(log.append("one\n"));
    QVERIFY(QFile::remove(path()));
    QVERIFY(log.append("two\n"));
    QCOMPARE(contents(path()), "two\n");

    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(log.append("three\n"));

    QCOMPARE(contents(path()), "three\n");
}

void LogFileTest::beginsANewLineAfterATornOne()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("whole\nto");
    file.close();
    LogFile log(folder());

    QVERIFY(log.append("next\n"));

    QCOMPARE(contents(path()), "whole\nto\nnext\n");
}

void LogFileTest::losesAndTearsNothingAmongProcesses()
{
    constexpr int Writers = 4;
    constexpr int Count = 1'000;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int writer = 0; writer < Writers; ++writer) {
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(
            QStringLiteral(ALEXANDRIA_LOGSCRIBE),
            {folder(), QString(QChar(u'a' + writer)), QString::number(Count), u"4000"_s, u"100000"_s});
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(120'000));
        QVERIFY2(writer->exitCode() == 0, writer->readAllStandardError().constData());
    }

    static const QRegularExpression whole(u"^[a-d] (\\d+) (x*)\\.$"_s);
    QList<int> next(Writers, 0);
    const QStringList files = QDir(folder()).entryList(QDir::Files);
    QVERIFY(files.size() > 10); // else nothing was rotated
    for (qsizetype number = files.size() - 1; number >= 0; --number) {
        const QList<QByteArray> lines = contents(path(int(number))).trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const auto match = whole.match(QString::fromUtf8(line));
            QVERIFY2(match.hasMatch(), line.constData());
            QCOMPARE(match.captured(1).toInt(), next[line[0] - 'a']++); // each in its order, none twice
            QCOMPARE(match.captured(2).size(), match.captured(1).toInt() % 97);
        }
    }
    QCOMPARE(next, QList<int>(Writers, Count));
}

void LogFileTest::saysThatTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    const QByteArray mountPoint = QFile::encodeName(m_parent->path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=64k,mode=0700") != 0)
        QSKIP("no right to mount");
    const auto unmount = qScopeGuard([&mountPoint] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    LogFile log(folder());
    const QByteArray line = QByteArray(900, 'x') + '\n';
    Result<> written;

    for (int number = 0; number < 200 && written; ++number)
        written = log.append(line);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY2(written.error().message.contains("No space left"_L1), qPrintable(written.error().message));
    // Once there is room again, what was cut off is a line of its own
    QCOMPARE(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=1m,mode=0700"), 0);
    LogFile next(folder());
    QVERIFY(next.append("next\n"));
    QVERIFY(contents(path()).endsWith("x\nnext\n"));
#else
    QSKIP("needs tmpfs");
#endif
}

void LogFileTest::saysThatItMayNotBeWritten()
{
    constexpr uid_t Nobody = 65534;
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::setPermissions(folder(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_parent->path(),
                                  QFile::permissions(m_parent->path()) | QFile::ReadOther | QFile::ExeOther));
    const uid_t user = ::geteuid();
    if (user == 0)
        QCOMPARE(::seteuid(Nobody), 0); // root may write everywhere
    LogFile log(folder());

    const auto written = log.append("one\n");

    if (user == 0)
        QCOMPARE(::seteuid(user), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY(written.error().message.contains(folder()));
}

void LogFileTest::saysThatThereIsNoFolder()
{
    QFile file(m_parent->filePath(u"state"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LogFile log(folder());

    QCOMPARE(log.append("one\n").error().kind, Error::Kind::Storage);
}

void LogFileTest::readsTheLastLines()
{
    LogFile log(folder(), {10, 3});
    QCOMPARE(LogFile::lastLines(folder(), 5), QStringList());
    for (const char *line : {"aaaa\n", "bbbb\n", "cccc\n", "dddd\n", "eeee\n"})
        QVERIFY(log.append(line));

    QCOMPARE(LogFile::lastLines(folder(), 1), QStringList{u"eeee"_s});
    QCOMPARE(LogFile::lastLines(folder(), 4), (QStringList{u"bbbb"_s, u"cccc"_s, u"dddd"_s, u"eeee"_s}));
    QCOMPARE(LogFile::lastLines(folder(), 100).size(), 5);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::LogFileTest)
#include "logfiletest.moc"
