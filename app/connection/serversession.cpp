// SPDX-License-Identifier: MIT
#include "app/connection/serversession.h"

#include "app/catalogue/postgrescatalogue.h"
#include "app/tunnel/listener.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class ServerSessionText
{
    Q_DECLARE_TR_FUNCTIONS(ServerSession)
};

/// Whoever listens in our child's place would get the password.
Result<std::unique_ptr<DatabaseSession>> openFor(const Pass &pass, Opening &opening)
{
    if (pass.child && !isListener(pass.child->processId, pass.child->port))
        return Failure({Error::Kind::Unreachable,
                        ServerSessionText::tr("Another program has taken the place of the tunnel on this "
                                              "machine; nothing was sent to it."),
                        {},
                        {}});
    return openCatalogueSession(pass.settings, opening);
}

/// A statement that took too long is none that a person asked: it is the one that learns what the server has.
Failure withoutConnection(Error error)
{
    error.isOfConnection = true;
    if (error.detail.startsWith("57014"_L1)) // query_canceled
        error.message =
            ServerSessionText::tr("The server took too long to say which tables it has. It may be "
                                  "busy, or somebody works on them.");
    return Failure(error);
}

} // namespace

OpenSession serverSessions(std::shared_ptr<Gate> gate)
{
    return [gate = std::move(gate)](Opening &opening) -> Result<std::unique_ptr<DatabaseSession>> {
        for (;;) {
            const auto pass = gate->enter(opening);
            if (!pass)
                return withoutConnection(pass.error());
            const auto since = std::chrono::steady_clock::now();
            auto session = openFor(*pass, opening);
            if (session) {
                gate->noteSuccess();
                return session;
            }
            const Verdict verdict = gate->judge(session.error(), since, opening);
            if (verdict.error)
                return withoutConnection(*verdict.error);
        }
    };
}

} // namespace alexandria
