// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/opencatalogue.h"

#include <QObject>

namespace alexandria {

/// The catalogue that is open now, whichever that is: one EditionSource for as long as the program runs.
///
/// Switching ends the old connections in the background: nobody waits for a network that is gone.
class CatalogueSwitch final : public QObject, public EditionSource
{
    Q_OBJECT

public:
    explicit CatalogueSwitch(QObject *parent = nullptr);
    /// Returns within a second whatever the network does.
    ~CatalogueSwitch() override;

    /// The sample, its file in @p cacheFolder.
    void openSample(const QString &cacheFolder);
    /// A server, called @p name for a person. Connects when it is first asked.
    void openServer(const QString &name, const ServerTarget &target, SecretStore &secrets,
                    const LinkPolicy &policy);

    /// The network is there again, or is another one: nothing waits for its next try, and what stands is
    /// tried.
    void noteNetworkChange();

    /// What its answers are kept under on disk: the profile's id, else what the server is called; empty for
    /// the sample, which is on disk already.
    [[nodiscard]] const QString &cacheProfile() const { return m_cacheProfile; }
    /// Of the server that is open; null for the sample.
    [[nodiscard]] ServerAccess *access() const { return m_open.access.get(); }

    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose, Freshness freshness) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                            Freshness freshness) override;
    [[nodiscard]] QFuture<Result<WholeResult>> stream(const SearchQuery &query,
                                                      const std::shared_ptr<EditionChannel> &channel,
                                                      Freshness freshness) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override;

Q_SIGNALS:
    void switched();

private:
    void replace(OpenCatalogue next);
    void hurry();

    OpenCatalogue m_open;
    QString m_cacheProfile;
};

} // namespace alexandria
