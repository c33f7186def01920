// SPDX-License-Identifier: MIT
#include "app/connection/catalogueswitch.h"

#include "app/catalogue/samplecatalogue.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(catalogueEvents, "alexandria.catalogue", QtInfoMsg)

/// For the log, which is the person's own: the host of a tunnel tells one server from another.
QString wordsOnOpening(const ServerTarget &target)
{
    if (!target.tunnel)
        return u"opened a server, directly"_s;
    const bool usesBrowser = target.signIn == ConnectionProfile::SignIn::Browser;
    return u"opened a server through the tunnel at host %1, by %2"_s.arg(
        target.tunnel->toString(), usesBrowser ? u"signing in"_s : u"service token"_s);
}

} // namespace

CatalogueSwitch::CatalogueSwitch(QObject *parent)
    : QObject(parent)
{ }

CatalogueSwitch::~CatalogueSwitch() = default;

void CatalogueSwitch::openSample(const QString &cacheFolder)
{
    qCInfo(catalogueEvents, "opened the sample");
    m_cacheProfile.clear();
    replace({nullptr, openSampleCatalogue(cacheFolder)});
}

void CatalogueSwitch::openServer(const QString &name, const ServerTarget &target, SecretStore &secrets,
                                 const LinkPolicy &policy)
{
    qCInfo(catalogueEvents).noquote() << wordsOnOpening(target);
    OpenCatalogue next{std::make_unique<ServerAccess>(target, secrets), nullptr};
    next.openServer(name, policy);
    m_cacheProfile = target.profileId.isEmpty() ? "connect:"_L1 + name : target.profileId;
    replace(std::move(next));
}

void CatalogueSwitch::replace(OpenCatalogue next)
{
    endLater(std::exchange(m_open, std::move(next)));
    Q_EMIT switched();
}

void CatalogueSwitch::noteNetworkChange()
{
    if (!m_open.access)
        return;
    m_open.catalogue->doubtLinks();
    hurry();
}

/// Somebody searches: that is worth a try now, whatever the next one was planned for, and a secret that he
/// would not say is asked for again.
void CatalogueSwitch::hurry()
{
    using Phase = ConnectionState::Phase;
    const Phase phase = m_open.access ? m_open.access->state().phase : Phase::Idle;
    if (phase == Phase::Waiting || phase == Phase::Failed)
        m_open.access->retryNow();
}

QFuture<Result<EditionPage>> CatalogueSwitch::page(const SearchQuery &query, const PageToken &from,
                                                   Purpose purpose, Freshness freshness)
{
    auto page = m_open.catalogue->page(query, from, purpose, freshness);
    hurry();
    return page;
}

QFuture<Result<QList<IsbnAnswer>>> CatalogueSwitch::lookUp(const QList<Isbn> &isbns, Freshness freshness)
{
    auto answers = m_open.catalogue->lookUp(isbns, freshness);
    hurry();
    return answers;
}

QFuture<Result<WholeResult>> CatalogueSwitch::stream(const SearchQuery &query,
                                                     const std::shared_ptr<EditionChannel> &channel,
                                                     Freshness freshness)
{
    auto result = m_open.catalogue->stream(query, channel, freshness);
    hurry();
    return result;
}

QFuture<Result<CatalogueReport>> CatalogueSwitch::report()
{
    return m_open.catalogue->report();
}

void CatalogueSwitch::connectAhead()
{
    m_open.catalogue->connectAhead();
}

} // namespace alexandria
