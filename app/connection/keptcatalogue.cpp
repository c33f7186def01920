// SPDX-License-Identifier: MIT
#include "app/connection/keptcatalogue.h"

#include "app/connection/catalogueswitch.h"

namespace alexandria {

KeptCatalogue::KeptCatalogue(CatalogueSwitch &catalogue, const QString &folder, const CacheSettings &settings,
                             Reach reach, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_cache(folder, settings)
    , m_source(reach == Reach::DiskAlone && catalogue.access() ? static_cast<EditionSource &>(m_nobody)
                                                               : catalogue,
               m_cache)
{
    connect(&m_catalogue, &CatalogueSwitch::switched, this, &KeptCatalogue::followSwitch);
    followSwitch();
}

void KeptCatalogue::followSwitch()
{
    m_source.setProfile(m_catalogue.cacheProfile());
    if (const ServerAccess *access = m_catalogue.access())
        connect(access, &ServerAccess::stateChanged, this, &KeptCatalogue::followState);
    followState();
}

/// Of the way that is open now: the one before speaks for a moment longer.
void KeptCatalogue::followState()
{
    const ServerAccess *access = m_catalogue.access();
    const ConnectionState state = access ? access->state() : ConnectionState();
    std::optional<Error> error = state.error;
    if (error)
        error->isOfConnection = true;
    m_source.setOutOfReach(state.phase == ConnectionState::Phase::Connected ? std::nullopt : error);
}

} // namespace alexandria
