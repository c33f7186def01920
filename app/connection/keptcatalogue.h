// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"
#include "app/cache/offlinesource.h"

#include <QObject>

namespace alexandria {

class CatalogueSwitch;

/// The catalogue that is open, behind a cache that knows whose answers it keeps and whether he can be asked.
class KeptCatalogue : public QObject
{
    Q_OBJECT

public:
    enum class Reach {
        Catalogue, ///< asked for what is not kept
        DiskAlone, ///< nobody is asked; but the sample is on disk too
    };

    /// Keeps answers in @p folder. Borrows @p catalogue for life; with DiskAlone it is to be open already.
    KeptCatalogue(CatalogueSwitch &catalogue, const QString &folder, const CacheSettings &settings,
                  Reach reach, QObject *parent = nullptr);

    [[nodiscard]] EditionCache &cache() { return m_cache; }
    [[nodiscard]] CachedEditionSource &source() { return m_source; }

private:
    void followSwitch();
    void followState();

    CatalogueSwitch &m_catalogue;
    OfflineSource m_nobody;
    EditionCache m_cache;
    CachedEditionSource m_source;
};

} // namespace alexandria
