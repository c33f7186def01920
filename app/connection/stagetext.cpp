// SPDX-License-Identifier: MIT
#include "app/connection/stagetext.h"

#include <QCoreApplication>

namespace alexandria {

namespace {

struct StageWords
{
    const char *name;
    const char *text;
};

/// The context of these texts is ConnectionStage.
StageWords wordsOf(ConnectionStage::Kind kind)
{
    using Kind = ConnectionStage::Kind;
    switch (kind) {
    case Kind::CloudflaredFound:
        return {"cloudflared-found", QT_TRANSLATE_NOOP("ConnectionStage", "cloudflared found")};
    case Kind::CloudflaredStarted:
        return {"cloudflared-started", QT_TRANSLATE_NOOP("ConnectionStage", "cloudflared started")};
    case Kind::OwnChildListens:
        return {"own-child-listens", QT_TRANSLATE_NOOP("ConnectionStage", "Our own cloudflared listens")};
    case Kind::EdgeReached:
        return {"edge-reached", QT_TRANSLATE_NOOP("ConnectionStage", "Cloudflare reached")};
    case Kind::SignedIn:
        return {"signed-in", QT_TRANSLATE_NOOP("ConnectionStage", "Signed in")};
    case Kind::PostgresAnswers:
        return {"postgres-answers", QT_TRANSLATE_NOOP("ConnectionStage", "PostgreSQL answers")};
    case Kind::Tables:
        return {"tables", QT_TRANSLATE_NOOP("ConnectionStage", "Tables")};
    case Kind::Indexes:
        return {"indexes", QT_TRANSLATE_NOOP("ConnectionStage", "Indexes")};
    case Kind::Latency:
        return {"latency", QT_TRANSLATE_NOOP("ConnectionStage", "Latency")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString stageText(ConnectionStage::Kind kind)
{
    return QCoreApplication::translate("ConnectionStage", wordsOf(kind).text);
}

QString stageName(ConnectionStage::Kind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

} // namespace alexandria
