// SPDX-License-Identifier: MIT
#include "app/scan/scanstore.h"
#include "models/scan/scanentry.h"
#include "tests/support/virtualdisplay.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

constexpr int Patience = 20'000;

/// Of the sample.
const QStringList Codes{u"9780140449068"_s, u"9780140449082"_s, u"9780140620184"_s, u"9780141023588"_s};

template <typename Value> Result<Value> answered(const QFuture<Result<Value>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience) || future.resultCount() == 0)
        return Failure({Error::Kind::Cancelled, QStringLiteral("no answer"), {}, {}});
    return future.result();
}

} // namespace

/// The program itself on a display of its own, with keys typed by xdotool at full speed.
class ScanWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsEveryScanWhenItIsKilled();
    void hearsAScannerSetForAnotherKeyboard();

private:
    void start();
    void kill();
    /// Lines for xdotool, which ends when all is typed.
    void type(const QStringList &lines);
    [[nodiscard]] QList<ScanEntry> kept() const;
    [[nodiscard]] bool waitForEntries(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return kept().size() >= count; }, Patience);
    }

    VirtualDisplay m_display;
    QProcess m_program;
};

void ScanWindowTest::initTestCase()
{
    QVERIFY2(m_display.start(), "Xvfb is needed: see packaging/install-dependencies.sh");
}

void ScanWindowTest::cleanupTestCase()
{
    kill();
}

void ScanWindowTest::start()
{
    m_program.setProcessEnvironment(m_display.environment());
    m_program.start(QStringLiteral(ALEXANDRIA_EXECUTABLE), {u"--sample"_s});
    QVERIFY(m_program.waitForStarted());
    type({u"search --sync --onlyvisible --name Alexandria windowfocus --sync"_s});
}

void ScanWindowTest::kill()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_program.processId()), SIGKILL);
    m_program.waitForFinished();
}

void ScanWindowTest::type(const QStringList &lines)
{
    QVERIFY2(m_display.outputOf(u"xdotool"_s, {u"-"_s}, lines.join(u'\n').toUtf8() + '\n'),
             "xdotool is needed: see packaging/install-dependencies.sh");
}

QList<ScanEntry> ScanWindowTest::kept() const
{
    ScanStore store(m_display.folder().filePath(u"alexandria-desktop"_s));
    const auto lists = answered(store.lists());
    if (!lists || lists->isEmpty())
        return {};
    return answered(store.entries(lists->first().id)).value_or(QList<ScanEntry>());
}

void ScanWindowTest::keepsEveryScanWhenItIsKilled()
{
    start();
    QStringList lines;
    const auto scan = [&lines](const QString &code) {
        lines << u"type --delay 2 %1"_s.arg(code) << u"key Return"_s;
    };
    for (int i = 0; i < 200; ++i)
        scan(Codes[i % Codes.size()]);
    scan(u"9780306406158"_s); // a wrong check digit

    type(lines);
    QVERIFY(waitForEntries(Codes.size() + 1));
    QTest::qWait(300);
    kill();

    const QList<ScanEntry> entries = kept();
    QCOMPARE(entries.size(), Codes.size() + 1);
    int copies = 0;
    for (qsizetype i = 0; i < Codes.size(); ++i) {
        QCOMPARE(entries[i].isbn->toIsbn13(), Codes[i]);
        copies += entries[i].count;
    }
    QCOMPARE(copies, 200);
    QCOMPARE(entries.last().state, State::NotAnIsbn);
    QCOMPARE(entries.last().input, u"9780306406158"_s);
}

void ScanWindowTest::hearsAScannerSetForAnotherKeyboard()
{
    start();
    QVERIFY(m_display.outputOf(u"setxkbmap"_s, {u"fr"_s}));
    QTest::qWait(500); // until the program has heard of it

    // Key codes of the digits of 9780306406157, as a scanner set for the US has it, then Return.
    type({u"key --delay 3 18 16 17 19 12 19 15 13 19 15 10 14 16 36"_s});

    QVERIFY(waitForEntries(Codes.size() + 2));
    QCOMPARE(kept().last().isbn->toIsbn13(), u"9780306406157"_s);
    kill();
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanWindowTest)
#include "scanwindowtest.moc"
