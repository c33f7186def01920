// SPDX-License-Identifier: MIT
#include "app/connection/opencatalogue.h"

#include "app/catalogue/postgrescatalogue.h"
#include "app/connection/serversession.h"

#include <QCoreApplication>
#include <QTimer>

namespace alexandria {

namespace {

/// After so long a connection that was told to end has ended, or has been left behind.
constexpr auto EndOfConnections = std::chrono::seconds(1);

} // namespace

void OpenCatalogue::openServer(const QString &name, LinkPolicy policy)
{
    policy.openLimit = openLimitOf(access->target().settings({}, false));
    catalogue = openPostgresCatalogue(name, serverSessions(access->gate()), policy);
    QObject::connect(catalogue.get(), &Catalogue::linkChanged, access.get(), &ServerAccess::setLink);
    QObject::connect(access.get(), &ServerAccess::retryWanted, catalogue.get(), &Catalogue::retryNow);
}

void endLater(OpenCatalogue catalogue)
{
    if (!catalogue.catalogue)
        return;
    catalogue.catalogue->quit();
    auto *timer = new QTimer(QCoreApplication::instance());
    const auto end = [timer, ending = std::make_shared<OpenCatalogue>(std::move(catalogue))] {
        ending->catalogue.reset();
        ending->access.reset();
        timer->deleteLater();
    };
    timer->setSingleShot(true);
    timer->callOnTimeout(timer, end);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, timer, end);
    timer->start(EndOfConnections);
}

} // namespace alexandria
