// SPDX-License-Identifier: MIT
#include "app/diagnostics/log.h"
#include "app/secrets/secret.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(ours, "alexandria.test", QtInfoMsg)
Q_LOGGING_CATEGORY(theirs, "qt.test", QtInfoMsg)

QStringList standardError;

void hear(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    standardError << text;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsSaid();
    void givesStandardErrorWhatItGot();
    void hasMoreWhenItIsAskedFor();
    void keepsNoSecret();
    void writesOneLineForEachWord();
    void losesNothingAmongThreads();
    void writesEachLineSoon();
    void endsQuietlyWhereNothingCanBeWritten();
    void countsWhatItLeftOut();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"log"_s); }
    [[nodiscard]] QStringList lines() const { return LogFile::lastLines(folder(), 1'000'000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_before = nullptr;
};

void LogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    standardError.clear();
    m_before = qInstallMessageHandler(hear);
}

void LogTest::cleanup()
{
    qInstallMessageHandler(m_before);
    qunsetenv("QT_LOGGING_RULES");
}

void LogTest::keepsWhatIsSaid()
{
    {
        const Log log(folder());
        qCInfo(ours, "first %d", 1);
        qCWarning(theirs, "second");
        qWarning("third");
        qCDebug(ours, "too much");
    }

    const QStringList kept = lines();
    QCOMPARE(kept.size(), 3);
    const QString process = u" %1 "_s.arg(QCoreApplication::applicationPid());
    QVERIFY2(kept[0].endsWith(process + "info alexandria.test: first 1"_L1), qPrintable(kept[0]));
    QVERIFY2(kept[1].endsWith(process + "warning qt.test: second"_L1), qPrintable(kept[1]));
    QVERIFY2(kept[2].endsWith(process + "warning default: third"_L1), qPrintable(kept[2]));
    const QDateTime time = QDateTime::fromString(kept[0].section(u' ', 0, 0), Qt::ISODateWithMs);
    QCOMPARE(time.timeSpec(), Qt::UTC);
}

void LogTest::givesStandardErrorWhatItGot()
{
    {
        const Log log(folder());
        qCInfo(ours, "ours");
        qCWarning(ours, "ours too");
        qWarning("password=theirs");
    }
    qCWarning(ours, "after it");

    QCOMPARE(standardError, (QStringList{u"password=theirs"_s, u"after it"_s}));
}

void LogTest::hasMoreWhenItIsAskedFor()
{
    qputenv("QT_LOGGING_RULES", "alexandria.test.debug=true");
    QLoggingCategory::setFilterRules(u"alexandria.test.debug=true"_s); // as the variable does at the start
    {
        const Log log(folder());
        qCDebug(ours, "detail with password=x");
    }
    QLoggingCategory::setFilterRules({});

    QVERIFY(lines().constFirst().endsWith(u"debug alexandria.test: detail with password=•••"_s));
    QCOMPARE(standardError, QStringList{u"detail with password=•••"_s});
}

void LogTest::keepsNoSecret()
{
    const Secret secret = Secret::fromText(u"swordfish-7"_s);
    {
        const Log log(folder());
        qCInfo(ours, "it is swordfish-7, or sword%%66ish-7");
        qWarning("postgresql://reader:hunter2@db");
    }

    const QString all = lines().join(u'\n');
    QVERIFY2(!all.contains("ish-7"_L1) && !all.contains("hunter2"_L1), qPrintable(all));
}

void LogTest::writesOneLineForEachWord()
{
    {
        const Log log(folder());
        qCInfo(ours).noquote() << u"two\nlines\r\nand \x1b[31mred\x07"_s;
        qCInfo(ours).noquote() << QString(100'000, u'y');
    }

    const QStringList kept = lines();
    QCOMPARE(kept.size(), 2);
    QVERIFY2(kept[0].endsWith("two lines and [31mred"_L1), qPrintable(kept[0]));
    QVERIFY(kept[1].size() < 4'200);
}

void LogTest::losesNothingAmongThreads()
{
    constexpr int Threads = 4;
    constexpr int Count = 400; // together fewer than may wait
    {
        const Log log(folder());
        std::vector<std::thread> threads;
        for (int thread = 0; thread < Threads; ++thread)
            threads.emplace_back([thread] {
                for (int number = 0; number < Count; ++number)
                    qCInfo(ours, "thread %d says %d", thread, number);
            });
        for (std::thread &thread : threads)
            thread.join();
    }

    const QStringList kept = lines();
    QCOMPARE(kept.size(), Threads * Count);
    for (int thread = 0; thread < Threads; ++thread) {
        const QStringList ofOne = kept.filter(u"thread %1 says"_s.arg(thread));
        QCOMPARE(ofOne.size(), Count);
        for (int number = 0; number < Count; ++number)
            QVERIFY(ofOne[number].endsWith(u" says %1"_s.arg(number)));
    }
}

/// Whoever is killed in the next moment has said it.
void LogTest::writesEachLineSoon()
{
    const Log log(folder());

    qCInfo(ours, "now");

    QTRY_COMPARE(lines().size(), 1);
}

void LogTest::endsQuietlyWhereNothingCanBeWritten()
{
    const Log log(u"/proc/no/such/folder"_s);
    QVERIFY(!log.end().isFinished());

    qCInfo(ours, "one");

    QTRY_VERIFY(log.end().isFinished());
    QCOMPARE(log.end().result().kind, Error::Kind::Storage);
    qCInfo(ours, "two");
    qWarning("three");
    QCOMPARE(standardError, QStringList{u"three"_s});
}

void LogTest::countsWhatItLeftOut()
{
    constexpr qsizetype Count = 60'000;
    const Log log(folder(), {100'000'000, 2});
    for (int number = 0; number < Count; ++number)
        qCInfo(ours, "line %d", number);
    const auto accountedFor = [this] {
        static const QRegularExpression words(u"(\\d+) lines were left out"_s);
        qsizetype count = 0;
        const QStringList kept = lines();
        for (const QString &line : kept) {
            const auto match = words.match(line);
            count += match.hasMatch() ? match.captured(1).toInt() : 1;
        }
        return count;
    };

    QTRY_COMPARE_WITH_TIMEOUT(accountedFor(), Count, 60'000);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::LogTest)
#include "logtest.moc"
