// SPDX-License-Identifier: MIT
#include "app/connection/stagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

struct StageWords
{
    const char *name;
    const char *text;
};

/// The context of these texts is ConnectionStage.
StageWords stageWords(ConnectionStage::Kind kind)
{
    using Stage = ConnectionStage::Kind;
    switch (kind) {
    case Stage::CloudflaredFound:
        return {"cloudflared-found", QT_TRANSLATE_NOOP("ConnectionStage", "cloudflared found")};
    case Stage::CloudflaredStarted:
        return {"cloudflared-started", QT_TRANSLATE_NOOP("ConnectionStage", "cloudflared started")};
    case Stage::OwnChildListens:
        return {"own-child-listens", QT_TRANSLATE_NOOP("ConnectionStage", "Our own cloudflared listens")};
    case Stage::EdgeReached:
        return {"edge-reached", QT_TRANSLATE_NOOP("ConnectionStage", "Cloudflare reached")};
    case Stage::SignedIn:
        return {"signed-in", QT_TRANSLATE_NOOP("ConnectionStage", "Signed in")};
    case Stage::PostgresAnswers:
        return {"postgres-answers", QT_TRANSLATE_NOOP("ConnectionStage", "PostgreSQL answers")};
    case Stage::Tables:
        return {"tables", QT_TRANSLATE_NOOP("ConnectionStage", "Tables")};
    case Stage::Indexes:
        return {"indexes", QT_TRANSLATE_NOOP("ConnectionStage", "Indexes")};
    case Stage::Latency:
        return {"latency", QT_TRANSLATE_NOOP("ConnectionStage", "Latency")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString stageText(ConnectionStage::Kind kind)
{
    return QCoreApplication::translate("ConnectionStage", stageWords(kind).text);
}

QString stageMark(ConnectionStage::Outcome outcome)
{
    using Outcome = ConnectionStage::Outcome;
    switch (outcome) {
    case Outcome::Running:
        return u"…"_s;
    case Outcome::Passed:
        return u"✓"_s;
    case Outcome::Improvable:
        return u"·"_s;
    case Outcome::Failed:
        return u"✗"_s;
    }
    Q_UNREACHABLE();
}

QString stageName(ConnectionStage::Kind kind)
{
    return QString::fromLatin1(stageWords(kind).name);
}

QString connectionPhaseName(ConnectionState::Phase phase)
{
    using Phase = ConnectionState::Phase;
    switch (phase) {
    case Phase::Idle:
        return u"idle"_s;
    case Phase::WaitingForKeychain:
        return u"waiting-for-keychain"_s;
    case Phase::StartingTunnel:
        return u"starting-tunnel"_s;
    case Phase::SigningIn:
        return u"signing-in"_s;
    case Phase::Connecting:
        return u"connecting"_s;
    case Phase::Connected:
        return u"connected"_s;
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::NeedsSecret:
        return u"needs-secret"_s;
    case Phase::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
