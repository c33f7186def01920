// SPDX-License-Identifier: MIT
#include "app/scan/scanstore.h"
#include "tests/support/virtualdisplay.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Patience = 60'000;
constexpr int AskPatience = 3'000; // xdotool may hang on a window that goes meanwhile

} // namespace

/// The program, started again while its window is open.
class OneWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesTheWordsToTheWindow_data();
    void givesTheWordsToTheWindow();
    void opensAWindowOfItsOwnForAnotherCatalogue();
    void opensAfterTheOldOneWasKilled();
    void beginsAScanList();
    void savesAndEndsWithTheSession();

private:
    void start(QProcess &program, const QStringList &arguments = {}) const;
    /// As the desktop does; true when it ended because a window took over.
    [[nodiscard]] bool isHandedOver(const QStringList &arguments) const
    {
        return m_display.outputOf(QStringLiteral(ALEXANDRIA_EXECUTABLE), arguments).has_value();
    }
    [[nodiscard]] int windowsNamed(const QString &pattern) const;

    VirtualDisplay m_display;
    QProcess m_program;
};

void OneWindowTest::initTestCase()
{
    QVERIFY2(m_display.start(), "Xvfb is needed: see packaging/install-dependencies.sh");
}

void OneWindowTest::init()
{
    start(m_program);
    QTRY_COMPARE_WITH_TIMEOUT(windowsNamed(u"^Alexandria$"_s), 1, Patience);
}

void OneWindowTest::cleanup()
{
    m_program.kill();
    m_program.waitForFinished();
}

void OneWindowTest::start(QProcess &program, const QStringList &arguments) const
{
    program.setProcessEnvironment(m_display.environment());
    program.start(QStringLiteral(ALEXANDRIA_EXECUTABLE), arguments);
    QVERIFY(program.waitForStarted());
}

int OneWindowTest::windowsNamed(const QString &pattern) const
{
    const auto ids = m_display.outputOf(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, pattern},
                                        {}, AskPatience);
    return ids ? int(ids->count('\n')) : 0;
}

void OneWindowTest::givesTheWordsToTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("title");

    QTest::newRow("words") << QStringList{u"emma"_s} << u"^emma — Alexandria$"_s;
    QTest::newRow("address") << QStringList{u"alexandria:isbn/9780140449068"_s}
                             << u"^9780140449068 — Alexandria$"_s;
}

void OneWindowTest::givesTheWordsToTheWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, title);

    QVERIFY(isHandedOver(arguments));

    QTRY_COMPARE_WITH_TIMEOUT(windowsNamed(title), 1, Patience);
    QCOMPARE(windowsNamed(u"Alexandria$"_s), 1);
}

void OneWindowTest::opensAWindowOfItsOwnForAnotherCatalogue()
{
    QProcess other;

    start(other, {u"--sample"_s});

    QTRY_COMPARE_WITH_TIMEOUT(windowsNamed(u"Alexandria$"_s), 2, Patience);
    other.kill();
    other.waitForFinished();
}

void OneWindowTest::opensAfterTheOldOneWasKilled()
{
    ::kill(pid_t(m_program.processId()), SIGKILL);
    QVERIFY(m_program.waitForFinished());
    QProcess next;

    start(next);

    QTRY_COMPARE_WITH_TIMEOUT(windowsNamed(u"^Alexandria$"_s), 1, Patience);
    QVERIFY(isHandedOver({u"emma"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(windowsNamed(u"^emma — Alexandria$"_s), 1, Patience);
    next.kill();
    next.waitForFinished();
}

void OneWindowTest::beginsAScanList()
{
    const auto lists = [this] {
        ScanStore store(m_display.folder().filePath(u"alexandria-desktop"_s));
        const auto found = store.lists();
        if (!QTest::qWaitFor([&found] { return found.isFinished(); }, Patience) || !found.result())
            return qsizetype(-1);
        return found.result()->size();
    };
    const auto scan = [this](const QString &code) {
        return m_display
            .outputOf(u"xdotool"_s,
                      {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Alexandria$"_s, u"windowfocus"_s,
                       u"--sync"_s, u"type"_s, u"--delay"_s, u"2"_s, code + u'\n'})
            .has_value();
    };
    QVERIFY(scan(u"9780140449068"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lists(), 1, Patience); // it is made with its first entry

    QVERIFY(isHandedOver({u"--new-scan-list"_s}));
    QVERIFY(scan(u"9780140449082"_s));

    QTRY_COMPARE_WITH_TIMEOUT(lists(), 2, Patience);
}

void OneWindowTest::savesAndEndsWithTheSession()
{
    m_program.terminate(); // as systemd ends what a session leaves

    QVERIFY(m_program.waitForFinished(Patience));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QFile settings(m_display.folder().filePath(u"alexandria-desktop/alexandria-desktop.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("geometry"));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::OneWindowTest)
#include "onewindowtest.moc"
