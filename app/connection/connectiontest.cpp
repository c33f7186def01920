// SPDX-License-Identifier: MIT
#include "app/connection/connectiontest.h"

#include "app/connection/opencatalogue.h"
#include "app/connection/stagetext.h"
#include "app/database/postgreserror.h"
#include "app/tunnel/cloudflaredprogram.h"
#include "app/tunnel/tunnelfailure.h"
#include "models/core/errorwords.h"
#include "models/core/whendone.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Kind = ConnectionStage::Kind;
using Outcome = ConnectionStage::Outcome;

Q_LOGGING_CATEGORY(testEvents, "alexandria.connection", QtInfoMsg)

void logStage(const ConnectionStage &stage)
{
    if (stage.outcome == Outcome::Running)
        return;
    qCInfo(testEvents).noquote() << "test:" << stageMark(stage.outcome) << stageName(stage.kind)
                                 << stage.finding << (stage.error ? logWords(*stage.error) : QString());
}

/// The stage a failure of the tunnel ends.
Kind stageOf(TunnelFailure failure)
{
    switch (failure) {
    case TunnelFailure::NotInstalled:
        return Kind::CloudflaredFound;
    case TunnelFailure::Config:
    case TunnelFailure::Crashed:
    case TunnelFailure::Resource:
        return Kind::CloudflaredStarted;
    case TunnelFailure::Silent:
    case TunnelFailure::PortBusy:
        return Kind::OwnChildListens;
    case TunnelFailure::SignInWanted:
    case TunnelFailure::TokenRefused:
    case TunnelFailure::SignInFailed:
    case TunnelFailure::SignInStuck:
    case TunnelFailure::SignInCancelled:
    case TunnelFailure::ClockWrong:
        return Kind::SignedIn;
    case TunnelFailure::ServerDown:
    case TunnelFailure::TunnelDown:
        return Kind::PostgresAnswers;
    default:
        return Kind::EdgeReached;
    }
}

} // namespace

ConnectionTest::ConnectionTest(QString name, const ServerTarget &target, SecretStore &secrets,
                               QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_open(new OpenCatalogue{std::make_unique<ServerAccess>(target, secrets), nullptr})
{
    connect(m_open->access.get(), &ServerAccess::stateChanged, this, &ConnectionTest::followAccess);
}

/// In the background: nobody waits for a network that is gone.
ConnectionTest::~ConnectionTest()
{
    m_open->access->disconnect(this);
    endLater(std::move(*m_open));
}

ConnectionControl &ConnectionTest::control()
{
    return *m_open->access;
}

void ConnectionTest::start()
{
    if (m_open->access->target().tunnel)
        findCloudflared();
    else
        connectToServer();
}

void ConnectionTest::findCloudflared()
{
    reach(Kind::CloudflaredFound);
    const auto path = alexandria::findCloudflared(m_open->access->target().cloudflared);
    if (!path)
        return fail(path.error());
    whenDone(queryCloudflared(*path, this), this, [this](const Result<CloudflaredProgram> &program) {
        if (!program)
            return fail(program.error());
        pass(tr("%1, version %2").arg(program->path, program->version));
        if (const QString trouble = program->knownTrouble(); !trouble.isEmpty())
            note({Error::Kind::Malformed, trouble, {}, {}});
        reach(Kind::CloudflaredStarted);
        connectToServer();
    });
}

void ConnectionTest::connectToServer()
{
    if (!m_open->access->target().tunnel)
        reach(Kind::PostgresAnswers);
    m_open->openServer(m_name, {}); // a test does not wait for a server
    whenDone(m_open->catalogue->report(), this, [this](const Result<CatalogueReport> &report) {
        if (report)
            reportServer(*report);
        else
            fail(report.error());
    });
}

/// The tunnel's own stages show in its state; the rest is known when the first answer is there.
void ConnectionTest::followAccess()
{
    if (!m_open->access->target().tunnel || !m_open->catalogue || m_isFinished)
        return;
    switch (m_open->access->state().phase) {
    case ConnectionState::Phase::SigningIn:
        reach(Kind::SignedIn);
        break;
    case ConnectionState::Phase::Connecting:
        reach(Kind::EdgeReached);
        break;
    case ConnectionState::Phase::Connected:
        reach(Kind::PostgresAnswers);
        break;
    default:
        break;
    }
}

/// Passes all stages before @p kind and begins it.
void ConnectionTest::reach(Kind kind)
{
    const auto isAt = [this](Kind stage) { return !m_stages.isEmpty() && m_stages.last().kind == stage; };
    if (!m_stages.isEmpty() && m_stages.last().kind >= kind)
        return;
    while (!m_stages.isEmpty() && !isAt(kind)) {
        if (m_stages.last().outcome == Outcome::Running)
            pass({});
        setStage({Kind(int(m_stages.last().kind) + 1), Outcome::Running, {}, {}});
    }
    if (m_stages.isEmpty())
        setStage({kind, Outcome::Running, {}, {}});
}

void ConnectionTest::pass(const QString &finding)
{
    ConnectionStage stage = m_stages.last();
    stage.outcome = Outcome::Passed;
    stage.finding = finding;
    setStage(stage);
}

/// Where on the way it happened, a tunnel's failure says, or that PostgreSQL itself spoke; all else is the
/// last stage begun.
void ConnectionTest::fail(const Error &error)
{
    if (const auto failure = m_open->access->tunnelFailure())
        reach(stageOf(*failure));
    else if (m_stages.last().kind >= Kind::EdgeReached && isServersWord(error))
        reach(Kind::PostgresAnswers);
    ConnectionStage stage = m_stages.last();
    stage.outcome = Outcome::Failed;
    stage.error = error;
    setStage(stage);
    m_isFinished = true;
    Q_EMIT finished(false);
}

void ConnectionTest::reportServer(const CatalogueReport &report)
{
    m_report = report;
    reach(Kind::PostgresAnswers);
    pass(report.server);
    if (report.isUnprotected)
        note({Error::Kind::Denied,
              tr("The link is not encrypted: add sslmode=verify-full to the connection."),
              {},
              {}});
    const bool hasTables = reportPoints(Kind::Tables, ReportPoint::Subject::Table);
    if (!hasTables || !reportPoints(Kind::Indexes, ReportPoint::Subject::Index)) {
        m_isFinished = true;
        Q_EMIT finished(false);
        return;
    }
    reach(Kind::Latency);
    pass(tr("%1 ms a round trip").arg(double(report.latency.count()) / 1000.0, 0, 'f', 1));
    m_isFinished = true;
    Q_EMIT finished(true);
}

/// It passed, but could be better.
void ConnectionTest::note(const Error &improvable)
{
    ConnectionStage stage = m_stages.last();
    stage.outcome = Outcome::Improvable;
    stage.error = improvable;
    setStage(stage);
}

/// One stage for all points of a kind: the worst of them, and what would help. False if a search lacks one.
bool ConnectionTest::reportPoints(Kind kind, ReportPoint::Subject subject)
{
    reach(kind);
    ConnectionStage stage = m_stages.last();
    stage.outcome = Outcome::Passed;
    QStringList sentences;
    QStringList remedies;
    int good = 0;
    for (const ReportPoint &point : m_report->points) {
        if (point.subject != subject)
            continue;
        if (point.state == ReportPoint::State::Good) {
            ++good;
            continue;
        }
        sentences << point.name + ": "_L1 + point.message;
        remedies << point.remedy;
        if (point.state == ReportPoint::State::Missing)
            stage.outcome = Outcome::Failed;
        else if (stage.outcome == Outcome::Passed)
            stage.outcome = Outcome::Improvable;
    }
    stage.finding = tr("%n there", nullptr, good);
    if (!sentences.isEmpty()) {
        remedies.removeAll(QString());
        stage.error = Error{Error::Kind::NotFound, sentences.join(u'\n'), {}, remedies.join(u'\n')};
    }
    setStage(stage);
    return stage.outcome != Outcome::Failed;
}

void ConnectionTest::setStage(const ConnectionStage &stage)
{
    if (!m_stages.isEmpty() && m_stages.last().kind == stage.kind)
        m_stages.last() = stage;
    else
        m_stages << stage;
    logStage(stage);
    Q_EMIT stageChanged(stage);
}

} // namespace alexandria
