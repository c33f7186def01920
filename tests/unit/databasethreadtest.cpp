// SPDX-License-Identifier: MIT
#include "app/database/databasethread.h"
#include "tests/support/openings.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

/// What the sessions of a test share with it: how they behave, and what became of them.
struct Script
{
    std::atomic_int opened = 0;
    std::atomic_int closed = 0;
    std::atomic_int selects = 0;
    std::atomic_int failures = 0; ///< of the next selects, each of which breaks its link
    std::atomic_bool opensNever = false;
    QSemaphore started;
    QSemaphore mayAnswer{1000}; ///< drained by a test that wants statements to hang
    QSemaphore mayOpen;
};

/// Answers when the script lets it, and stops when it is asked to.
class ScriptedSession final : public DatabaseSession
{
public:
    ScriptedSession(std::shared_ptr<Script> script, AskInterruption interruption)
        : m_script(std::move(script))
        , m_interruption(std::move(interruption))
    {
        ++m_script->opened;
    }
    ~ScriptedSession() override { ++m_script->closed; }

    Result<Rows> select(const Statement &statement) override
    {
        ++m_script->selects;
        m_script->started.release();
        while (!m_script->mayAnswer.tryAcquire(1, 5)) {
            if (m_interruption() != Interruption::None)
                return Failure({Error::Kind::Cancelled, {}, {}, {}});
        }
        if (m_script->failures.fetch_sub(1) > 0) {
            m_isUsable = false;
            return Failure({Error::Kind::Unreachable, u"broken"_s, {}, {}});
        }
        return Rows{{statement.sql().toUtf8()}};
    }
    bool isUsable() const override { return m_isUsable; }
    const Schema &schema() const override { return m_schema; }

private:
    std::shared_ptr<Script> m_script;
    AskInterruption m_interruption;
    Schema m_schema;
    bool m_isUsable = true;
};

OpenSession scripted(const std::shared_ptr<Script> &script)
{
    return [script](Opening &opening) -> Result<std::unique_ptr<DatabaseSession>> {
        if (script->opensNever) {
            script->started.release();
            script->mayOpen.acquire();
            return Failure({Error::Kind::Unreachable, u"at last"_s, {}, {}});
        }
        return std::make_unique<ScriptedSession>(script, opening.askInterruption());
    };
}

QFuture<Result<Rows>> ask(DatabaseThread &thread, const QString &text)
{
    return thread.run([text](DatabaseSession &session) { return session.select(Statement(text)); });
}

} // namespace

class DatabaseThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersInOrderOverOneSession();
    void opensAheadOnce();
    void mendsABrokenLinkOnce();
    void givesUpAfterASecondBreak();
    void stopsACancelledJobAndGoesOn();
    void takesACancelledJobFromTheQueue();
    void keepsTheSessionThatACancelledJobOpens();
    void leavesAThreadBehindThatHangsInOpen();
    void leavesAThreadBehindWhileJobsKeepComing();
    void endsWhileAStatementRuns();
    void endsWhileOpening();
    void survivesCancelsAtAnyMoment();

private:
    std::shared_ptr<Script> m_script;
};

void DatabaseThreadTest::init()
{
    m_script = std::make_shared<Script>();
}

void DatabaseThreadTest::answersInOrderOverOneSession()
{
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));

    QList<QFuture<Result<Rows>>> answers;
    for (int i = 0; i < 20; ++i)
        answers << ask(thread, QString::number(i));

    for (int i = 0; i < 20; ++i) {
        QTRY_VERIFY(answers[i].isFinished());
        QCOMPARE(answers[i].result().value(), (Rows{{QByteArray::number(i)}}));
    }
    QCOMPARE(m_script->opened.load(), 1);
}

void DatabaseThreadTest::opensAheadOnce()
{
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));

    thread.connectAhead();

    QTRY_COMPARE(m_script->opened.load(), 1);
    const auto answer = ask(thread, u"x"_s);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QCOMPARE(m_script->opened.load(), 1);
}

void DatabaseThreadTest::mendsABrokenLinkOnce()
{
    m_script->failures = 1;
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));

    const auto answer = ask(thread, u"x"_s);

    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QCOMPARE(m_script->opened.load(), 2);
    QCOMPARE(m_script->closed.load(), 1);
}

void DatabaseThreadTest::givesUpAfterASecondBreak()
{
    m_script->failures = 2;
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));

    const auto first = ask(thread, u"x"_s);
    const auto second = ask(thread, u"y"_s);

    QTRY_VERIFY(second.isFinished());
    QVERIFY(!first.result().has_value());
    QCOMPARE(first.result().error().kind, Error::Kind::Unreachable);
    QVERIFY(second.result().has_value());
}

void DatabaseThreadTest::stopsACancelledJobAndGoesOn()
{
    m_script->mayAnswer.acquire(1000);
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));
    auto slow = ask(thread, u"slow"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));

    slow.cancel();
    const auto next = ask(thread, u"next"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));
    m_script->mayAnswer.release(1000);

    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result().value(), (Rows{{"next"}}));
    QCOMPARE(slow.resultCount(), 0);
    QCOMPARE(m_script->opened.load(), 1);
}

void DatabaseThreadTest::takesACancelledJobFromTheQueue()
{
    m_script->mayAnswer.acquire(1000);
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));
    const auto first = ask(thread, u"first"_s);
    auto second = ask(thread, u"second"_s);
    const auto third = ask(thread, u"third"_s);

    second.cancel();
    m_script->mayAnswer.release(1000);

    QTRY_VERIFY(third.isFinished());
    QCOMPARE(second.resultCount(), 0);
    QCOMPARE(m_script->selects.load(), 2);
}

void DatabaseThreadTest::keepsTheSessionThatACancelledJobOpens()
{
    QSemaphore mayAsk;
    std::atomic_int opens = 0;
    const auto open = [&, script = m_script](Opening &opening) -> Result<std::unique_ptr<DatabaseSession>> {
        ++opens;
        script->started.release();
        mayAsk.acquire();
        if (opening.askInterruption()() != Interruption::None) // as a session does before its first statement
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        return std::make_unique<ScriptedSession>(script, opening.askInterruption());
    };
    DatabaseThread thread(u"test"_s, open, openLimit(10s));
    auto typed = ask(thread, u"h"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));

    typed.cancel(); // typed on while it connects
    const auto next = ask(thread, u"ho"_s);
    mayAsk.release(10);

    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result().value(), (Rows{{"ho"}}));
    QCOMPARE(opens.load(), 1);
}

void DatabaseThreadTest::leavesAThreadBehindThatHangsInOpen()
{
    m_script->opensNever = true;
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(100ms));
    const auto stuck = ask(thread, u"stuck"_s);
    const auto waiting = ask(thread, u"waiting"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));

    m_script->opensNever = false; // the next session opens

    QTRY_VERIFY(stuck.isFinished());
    QCOMPARE(stuck.result().error().kind, Error::Kind::Unreachable);
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY(waiting.result().has_value());
    m_script->mayOpen.release(); // lets the one left behind end
}

void DatabaseThreadTest::leavesAThreadBehindWhileJobsKeepComing()
{
    m_script->opensNever = true;
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(100ms));
    const auto stuck = ask(thread, u"stuck"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));
    QTimer scanner;
    scanner.callOnTimeout(&scanner, [&thread] { ask(thread, u"scanned"_s); });

    scanner.start(50ms);

    QTRY_VERIFY(stuck.isFinished());
    scanner.stop();
    m_script->opensNever = false;
    m_script->mayOpen.release(100); // lets those left behind end
}

void DatabaseThreadTest::endsWhileAStatementRuns()
{
    m_script->mayAnswer.acquire(1000);
    auto thread = std::make_unique<DatabaseThread>(u"test"_s, scripted(m_script), openLimit(10s));
    const auto running = ask(*thread, u"running"_s);
    const auto waiting = ask(*thread, u"waiting"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));

    thread.reset();

    QVERIFY(running.isFinished());
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.resultCount(), 0);
    QCOMPARE(m_script->closed.load(), 1);
}

void DatabaseThreadTest::endsWhileOpening()
{
    m_script->opensNever = true;
    auto thread = std::make_unique<DatabaseThread>(u"test"_s, scripted(m_script), openLimit(60s));
    const auto running = ask(*thread, u"running"_s);
    QVERIFY(m_script->started.tryAcquire(1, 5000));

    thread.reset(); // would hang here for ever if it waited for the open

    QVERIFY(running.isFinished());
    QCOMPARE(m_script->opened.load(), 0);
    m_script->mayOpen.release();
}

void DatabaseThreadTest::survivesCancelsAtAnyMoment()
{
    DatabaseThread thread(u"test"_s, scripted(m_script), openLimit(10s));

    for (int i = 0; i < 500; ++i) {
        auto answer = ask(thread, QString::number(i));
        if (i % 3 != 0)
            QThread::yieldCurrentThread();
        answer.cancel();
        auto kept = ask(thread, u"kept"_s);
        kept.waitForFinished();
        QCOMPARE(kept.result().value(), (Rows{{"kept"}}));
    }
    QCOMPARE(m_script->opened.load(), 1);
}

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "databasethreadtest.moc"
