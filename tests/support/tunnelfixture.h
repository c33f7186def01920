// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/catalogueswitch.h"
#include "tests/support/fakecloudflared.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/openings.h"
#include "tests/support/postgresfixture.h"

#include <QObject>

#include <memory>

namespace alexandria {

/// A catalogue behind a fake cloudflared and a real PostgreSQL, made anew for each test of a class that has
/// this for its base. No child may be left at a test's end.
class TunnelFixture : public QObject
{
    Q_OBJECT

protected:
    static const QString TokenId;
    static const QString TokenSecret;

    /// With everything right in it.
    [[nodiscard]] ServerTarget target() const;
    void open(const ServerTarget &target, const LinkPolicy &policy = patient());
    /// The editions of an ISBN that few have; waits for them.
    [[nodiscard]] Result<EditionPage> search();
    [[nodiscard]] QFuture<Result<EditionPage>> ask();

    PostgresFixture m_postgres;
    QString m_database;
    CloudflaredBehaviour m_good; ///< as the child behaves, if the test does not say otherwise
    std::unique_ptr<FakeCloudflared> m_fake;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<CatalogueSwitch> m_catalogue;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    /// Before each test, when all of the above is there, and after it.
    virtual void prepare() { }
    virtual void restore() { }
};

} // namespace alexandria
