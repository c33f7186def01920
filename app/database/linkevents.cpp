// SPDX-License-Identifier: MIT
#include "app/database/linkevents.h"

#include "models/core/errorwords.h"

#include <QLoggingCategory>
#include <QThread>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(linkEvents, "alexandria.database", QtInfoMsg)

/// "look-ups: "
QString speaker()
{
    return QThread::currentThread()->objectName() + ": "_L1;
}

QString linkPhaseName(LinkState::Phase phase)
{
    switch (phase) {
    case LinkState::Phase::Closed:
        return u"closed"_s;
    case LinkState::Phase::Opening:
        return u"opens"_s;
    case LinkState::Phase::Open:
        return u"open"_s;
    case LinkState::Phase::Waiting:
        return u"waits to try again"_s;
    case LinkState::Phase::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void logLink(const LinkState &state)
{
    const QString words =
        speaker() + linkPhaseName(state.phase) + (state.error ? ": "_L1 + logWords(*state.error) : QString());
    const bool isTrouble =
        state.phase == LinkState::Phase::Waiting || state.phase == LinkState::Phase::Failed;
    if (isTrouble)
        qCWarning(linkEvents).noquote() << words;
    else
        qCDebug(linkEvents).noquote() << words;
}

void logBreak(const Error &error)
{
    qCWarning(linkEvents).noquote() << speaker() + "the link broke: "_L1 + discreetWords(error);
}

} // namespace alexandria
