// SPDX-License-Identifier: MIT
#include "app/database/databasethread.h"
#include "tests/support/openings.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

using Phase = LinkState::Phase;

/// A server as the sessions of a test see it.
struct Server
{
    std::atomic_bool isThere = true;
    std::atomic_bool hasForgotten = false; ///< the sessions there are; nobody told them
    std::atomic_int opens = 0;
    std::atomic_int tries = 0;
    std::atomic_int pings = 0;
    Error::Kind refusal = Error::Kind::Unreachable;
};

class ServerSession final : public DatabaseSession
{
public:
    explicit ServerSession(std::shared_ptr<Server> server)
        : m_server(std::move(server))
    {
        ++m_server->opens;
    }

    Result<Rows> select(const Statement &statement) override
    {
        ping(1s);
        if (m_isUsable)
            return Rows{{statement.sql().toUtf8()}};
        return Failure({Error::Kind::Unreachable, u"lost"_s, {}, {}});
    }
    void noticeLoss() override { m_isUsable = m_isUsable && m_server->isThere; }
    void ping(std::chrono::milliseconds) override
    {
        ++m_server->pings;
        m_isUsable = m_isUsable && m_server->isThere && !m_server->hasForgotten.exchange(false);
    }
    bool isUsable() const override { return m_isUsable; }
    const Schema &schema() const override { return m_schema; }

private:
    std::shared_ptr<Server> m_server;
    Schema m_schema;
    bool m_isUsable = true;
};

} // namespace

/// How a connection is kept, lost and made again, with a policy as short as a test needs it.
class LinkKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void failsAtOnceWhereNobodyWaits();
    void waitsForTheServerAndRuns();
    void triesAtOnceForANewerJob();
    void triesAtOnceWhenTold();
    void failsAtOnceWhereWaitingDoesNotHelp();
    void troublesNobodyAheadOfTimeAfterAFailure();
    void stopsWaitingForACancelledJob();
    void endsWhileItWaits();
    void waitsLongerEachTime();
    void waitsLessWhileSomebodyWaits();
    void closesWhatNobodyUses();
    void rebuildsWhatBrokeWhileIdle();
    void noticesASilentLinkByItsHeartbeat();
    void provesADoubtedLinkBeforeItIsUsed();
    void makesAnOldConnectionAnew();
    void takesNoThreadForStuckThatWaits();

private:
    [[nodiscard]] std::unique_ptr<DatabaseThread> thread();
    [[nodiscard]] LinkState state();
    [[nodiscard]] QList<LinkState> states();

    std::shared_ptr<Server> m_server;
    LinkPolicy m_policy;
    std::shared_ptr<std::pair<std::mutex, QList<LinkState>>> m_states;
};

namespace {

QFuture<Result<Rows>> ask(DatabaseThread &thread)
{
    return thread.run([](DatabaseSession &session) { return session.select(Statement(u"x"_s)); });
}

} // namespace

void LinkKeepingTest::init()
{
    m_server = std::make_shared<Server>();
    m_states = std::make_shared<std::pair<std::mutex, QList<LinkState>>>();
    m_policy = {};
    m_policy.waitsForServer = true;
    m_policy.firstBackoff = 20ms;
    m_policy.longestBackoff = 40ms;
    m_policy.watchInterval = 10ms;
}

std::unique_ptr<DatabaseThread> LinkKeepingTest::thread()
{
    const auto open = [server = m_server](Opening &) -> Result<std::unique_ptr<DatabaseSession>> {
        ++server->tries;
        if (server->isThere)
            return std::make_unique<ServerSession>(server);
        return Failure({server->refusal, u"no server"_s, {}, {}});
    };
    return std::make_unique<DatabaseThread>(u"test"_s, open, m_policy,
                                            [states = m_states](const LinkState &state) {
                                                const std::scoped_lock lock(states->first);
                                                states->second << state;
                                            });
}

QList<LinkState> LinkKeepingTest::states()
{
    const std::scoped_lock lock(m_states->first);
    return m_states->second;
}

LinkState LinkKeepingTest::state()
{
    return states().isEmpty() ? LinkState() : states().last();
}

void LinkKeepingTest::failsAtOnceWhereNobodyWaits()
{
    m_policy.waitsForServer = false;
    m_server->isThere = false;
    const auto thread = this->thread();

    const auto answer = ask(*thread);

    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().message, u"no server"_s);
    QCOMPARE(m_server->tries.load(), 1);
    QCOMPARE(state().phase, Phase::Failed);
}

void LinkKeepingTest::waitsForTheServerAndRuns()
{
    m_server->isThere = false;
    const auto thread = this->thread();

    const auto answer = ask(*thread);
    QTRY_VERIFY(m_server->tries >= 3);
    QVERIFY(!answer.isFinished());
    m_server->isThere = true;

    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QTRY_COMPARE(state().phase, Phase::Open);
    QVERIFY(std::any_of(states().cbegin(), states().cend(), [](const LinkState &one) {
        return one.phase == Phase::Waiting && one.nextTry && one.error->message == "no server"_L1;
    }));
}

void LinkKeepingTest::triesAtOnceForANewerJob()
{
    m_policy.firstBackoff = m_policy.longestBackoff = m_policy.longestBackoffOfAJob = 1h;
    m_server->isThere = false;
    const auto thread = this->thread();
    auto older = ask(*thread);
    QTRY_COMPARE(state().phase, Phase::Waiting);
    m_server->isThere = true;

    const auto newer = ask(*thread);

    QTRY_VERIFY(newer.isFinished() && older.isFinished());
    QVERIFY(newer.result().has_value() && older.result().has_value());
}

void LinkKeepingTest::triesAtOnceWhenTold()
{
    m_policy.firstBackoff = m_policy.longestBackoff = m_policy.longestBackoffOfAJob = 1h;
    m_server->isThere = false;
    const auto thread = this->thread();
    const auto answer = ask(*thread);
    QTRY_COMPARE(state().phase, Phase::Waiting);
    m_server->isThere = true;

    thread->retryNow();

    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
}

void LinkKeepingTest::failsAtOnceWhereWaitingDoesNotHelp()
{
    m_server->isThere = false;
    m_server->refusal = Error::Kind::Denied;
    const auto thread = this->thread();

    const auto answer = ask(*thread);

    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, Error::Kind::Denied);
    QCOMPARE(m_server->tries.load(), 1);
}

void LinkKeepingTest::troublesNobodyAheadOfTimeAfterAFailure()
{
    m_server->isThere = false;
    m_server->refusal = Error::Kind::Denied;
    const auto thread = this->thread();
    thread->connectAhead();
    QTRY_COMPARE(state().phase, Phase::Failed);

    thread->connectAhead(); // as each key does
    QTest::qWait(50);
    QCOMPARE(m_server->tries.load(), 1);
    thread->retryNow();
    QTRY_COMPARE(m_server->tries.load(), 2);
    QTRY_COMPARE(state().phase, Phase::Failed);
    m_server->isThere = true;
    thread->forgetFailure();
    thread->connectAhead();

    QTRY_COMPARE(state().phase, Phase::Open);
}

void LinkKeepingTest::stopsWaitingForACancelledJob()
{
    m_server->isThere = false;
    const auto thread = this->thread();
    auto answer = ask(*thread);
    QTRY_COMPARE(state().phase, Phase::Waiting);

    answer.cancel();

    QTRY_VERIFY(answer.isFinished());
    QTRY_COMPARE(state().phase, Phase::Closed);
    QCOMPARE(answer.resultCount(), 0);
}

void LinkKeepingTest::endsWhileItWaits()
{
    m_policy.firstBackoff = m_policy.longestBackoff = m_policy.longestBackoffOfAJob = 1h;
    m_server->isThere = false;
    auto thread = this->thread();
    const auto answer = ask(*thread);
    QTRY_COMPARE(state().phase, Phase::Waiting);

    thread.reset();

    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled);
}

void LinkKeepingTest::waitsLongerEachTime()
{
    m_policy.firstBackoff = 40ms;
    m_policy.longestBackoff = 320ms;
    m_server->isThere = false;
    const auto thread = this->thread();
    const auto answer = ask(*thread);
    const auto waits = [this] {
        const auto all = states();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const LinkState &one) { return one.phase == Phase::Waiting; });
    };

    QTRY_VERIFY(waits() >= 5);

    QList<std::chrono::steady_clock::time_point> tries;
    for (const LinkState &one : states()) {
        if (one.nextTry)
            tries << *one.nextTry;
    }
    QVERIFY(tries[4] - tries[3] > 2 * (tries[1] - tries[0])); // 320 ms and 80 ms, each a quarter more or less
    QVERIFY(!answer.isFinished());
}

void LinkKeepingTest::waitsLessWhileSomebodyWaits()
{
    m_policy.firstBackoff = m_policy.longestBackoff = 1h;
    m_policy.longestBackoffOfAJob = 10ms;
    m_server->isThere = false;
    const auto thread = this->thread();

    const auto answer = ask(*thread);

    QTRY_VERIFY(m_server->tries >= 3);
    m_server->isThere = true;
    QTRY_VERIFY(answer.isFinished());
}

void LinkKeepingTest::closesWhatNobodyUses()
{
    m_policy.idleLimit = 100ms;
    m_policy.heartbeatInterval = 10ms; // is no use
    const auto thread = this->thread();
    const auto answer = ask(*thread);
    QTRY_VERIFY(answer.isFinished());

    QTRY_COMPARE(state().phase, Phase::Closed);

    QCOMPARE(m_server->opens.load(), 1);
    const auto next = ask(*thread);
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(m_server->opens.load(), 2);
}

void LinkKeepingTest::rebuildsWhatBrokeWhileIdle()
{
    const auto thread = this->thread();
    thread->connectAhead();
    QTRY_COMPARE(state().phase, Phase::Open);

    m_server->isThere = false;
    QTRY_COMPARE(state().phase, Phase::Waiting);
    m_server->isThere = true;

    QTRY_COMPARE(state().phase, Phase::Open);
    QVERIFY(m_server->opens >= 2);
}

void LinkKeepingTest::noticesASilentLinkByItsHeartbeat()
{
    m_policy.heartbeatInterval = 30ms;
    const auto thread = this->thread();
    thread->connectAhead();
    QTRY_COMPARE(m_server->opens.load(), 1);

    m_server->hasForgotten = true;

    QTRY_COMPARE(m_server->opens.load(), 2);
    QVERIFY(m_server->pings >= 1);
}

void LinkKeepingTest::provesADoubtedLinkBeforeItIsUsed()
{
    m_policy.heartbeatInterval = m_policy.watchInterval = 1h;
    const auto thread = this->thread();
    thread->connectAhead();
    QTRY_COMPARE(state().phase, Phase::Open);
    m_server->hasForgotten = true;

    thread->doubt();

    QTRY_COMPARE(m_server->opens.load(), 2); // without a job, and without a beat of the heart
    QCOMPARE(m_server->pings.load(), 1);
    QTRY_COMPARE(state().phase, Phase::Open);
}

void LinkKeepingTest::makesAnOldConnectionAnew()
{
    m_policy.ageLimit = 50ms;
    const auto thread = this->thread();

    thread->connectAhead();

    QTRY_VERIFY(m_server->opens >= 3);
    QCOMPARE(m_server->pings.load(), 0);
}

void LinkKeepingTest::takesNoThreadForStuckThatWaits()
{
    std::atomic_bool mayGoOn = false;
    std::atomic_int opens = 0;
    const auto open = [&, server = m_server](Opening &opening) -> Result<std::unique_ptr<DatabaseSession>> {
        ++opens;
        opening.setWaiting(true);
        while (!mayGoOn && opening.askInterruption()() == Interruption::None)
            QThread::msleep(5);
        opening.setWaiting(false);
        return std::make_unique<ServerSession>(server);
    };
    DatabaseThread thread(u"test"_s, open, openLimit(100ms));
    const auto answer = ask(thread);
    QTest::qWait(600); // the watchdog looks every 250 ms
    QVERIFY(!answer.isFinished());
    mayGoOn = true;

    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().has_value());
    QCOMPARE(opens.load(), 1);
}

QTEST_GUILESS_MAIN(LinkKeepingTest)
#include "linkkeepingtest.moc"
