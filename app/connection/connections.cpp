// SPDX-License-Identifier: MIT
#include "app/connection/connections.h"

#include "app/connection/catalogueswitch.h"
#include "app/connection/servertarget.h"
#include "app/settings/profilesettings.h"
#include "models/core/whendone.h"

#include <utility>

namespace alexandria {

Connections::Connections(ProfileSettings &profiles, SecretStore &secrets, CatalogueSwitch &catalogue,
                         QString sampleFolder, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_catalogue(catalogue)
    , m_sampleFolder(std::move(sampleFolder))
{
    connect(&m_profiles, &ProfileSettings::changed, this, &Connections::changed);
    connect(&m_catalogue, &CatalogueSwitch::switched, this, &Connections::switched);
    connect(&m_catalogue, &CatalogueSwitch::switched, this, &Connections::changed);
}

QList<ConnectionProfile> Connections::profiles() const
{
    return m_profiles.profiles();
}

std::optional<ConnectionProfile> Connections::openProfile() const
{
    const ServerAccess *access = m_catalogue.access();
    return access ? m_profiles.find(access->target().profileId) : std::nullopt;
}

ConnectionControl *Connections::control() const
{
    return m_catalogue.access();
}

bool Connections::hasChosen() const
{
    return m_profiles.hasChosen();
}

void Connections::openSample()
{
    m_profiles.setCurrent({});
    if (!isSampleOpen())
        m_catalogue.openSample(m_sampleFolder);
}

Result<> Connections::open(const ConnectionProfile &profile, const TypedSecrets &secrets)
{
    const auto saved = m_profiles.save(profile);
    if (!saved)
        return Failure(saved.error());
    openServer(*saved, secrets);
    return {};
}

void Connections::open(const QString &profileId)
{
    if (const auto profile = m_profiles.find(profileId))
        openServer(*profile, {});
}

void Connections::openServer(const ConnectionProfile &profile, const TypedSecrets &secrets)
{
    m_profiles.setCurrent(profile.id);
    LinkPolicy policy;
    policy.waitsForServer = true;
    m_catalogue.openServer(displayName(profile), targetFor(profile, m_profiles.cloudflared(), {}), m_secrets,
                           policy);
    followOpenServer();
    ServerAccess &access = *m_catalogue.access();
    if (!secrets.password.isEmpty())
        access.supplyPassword(secrets.password, secrets.isToBeSaved);
    if (!secrets.serviceTokenId.isEmpty() && !secrets.serviceTokenSecret.isEmpty())
        access.supplyServiceToken(secrets.serviceTokenId, secrets.serviceTokenSecret, secrets.isToBeSaved);
}

void Connections::followOpenServer()
{
    ServerAccess *access = m_catalogue.access();
    if (!access)
        return;
    const auto keep = [this, id = access->target().profileId](auto change) {
        if (auto profile = m_profiles.find(id)) {
            change(*profile);
            (void)m_profiles.save(*profile);
        }
    };
    connect(access, &ServerAccess::passwordSaved, this,
            [keep] { keep([](ConnectionProfile &profile) { profile.isPasswordSaved = true; }); });
    connect(access, &ServerAccess::serviceTokenSaved, this,
            [keep] { keep([](ConnectionProfile &profile) { profile.isServiceTokenSaved = true; }); });
    connect(access, &ServerAccess::cloudflaredChosen, this, &Connections::setCloudflared);
    connect(access, &ServerAccess::insistsOnTlsLearnt, this, [keep](bool insistsOnTls) {
        keep([insistsOnTls](ConnectionProfile &profile) { profile.insistsOnTls = insistsOnTls; });
    });
}

QString Connections::cloudflared() const
{
    return m_profiles.cloudflared();
}

void Connections::setCloudflared(const QString &path)
{
    if (path != m_profiles.cloudflared())
        m_profiles.setCloudflared(path);
}

void Connections::remove(const QString &profileId)
{
    const auto profile = m_profiles.find(profileId);
    if (!profile)
        return;
    const auto open = openProfile();
    m_profiles.remove(profileId);
    if (open && open->id == profileId)
        openSample();
    // Also what is not known to be there: one may have been written when nobody was left to note it
    removeSecret(profile->id, SecretKind::DatabasePassword, profile->isPasswordSaved);
    removeSecret(profile->id, SecretKind::ServiceTokenId, profile->isServiceTokenSaved);
    removeSecret(profile->id, SecretKind::ServiceTokenSecret, profile->isServiceTokenSaved);
}

void Connections::removeSecret(const QString &profileId, SecretKind kind, bool isSaved)
{
    whenDone(m_secrets.remove({profileId, kind}), this, [this, isSaved](const Result<> &removed) {
        if (!removed && isSaved)
            Q_EMIT secretStays(tr("A secret stays in the keychain: %1").arg(removed.error().message));
    });
}

std::unique_ptr<ConnectionTest> Connections::test(const ConnectionProfile &profile,
                                                  const TypedSecrets &secrets, const QString &cloudflared)
{
    auto target = targetFor(profile, cloudflared, {});
    if (!secrets.password.isEmpty())
        target.password = secrets.password;
    if (!secrets.serviceTokenId.isEmpty() && !secrets.serviceTokenSecret.isEmpty()) {
        target.serviceTokenId = secrets.serviceTokenId;
        target.serviceTokenSecret = secrets.serviceTokenSecret;
    }
    return std::make_unique<ConnectionTest>(displayName(profile), target, m_secrets);
}

} // namespace alexandria
