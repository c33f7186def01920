// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"
#include "app/connection/connectiontest.h"
#include "models/connection/connectionprofile.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace alexandria {

class CatalogueSwitch;
class ProfileSettings;

/// The catalogues a person can open, and which of them is open. Lives on the main thread.
class Connections : public QObject
{
    Q_OBJECT

public:
    /// What a person typed for a connection; empty: nothing, so that the keychain is asked.
    struct TypedSecrets
    {
        Secret password;
        Secret serviceTokenId;
        Secret serviceTokenSecret;
        bool isToBeSaved = true; ///< in the keychain, once they have proved right
    };

    /// Borrows all for life. @p sampleFolder: where the sample keeps its file.
    Connections(ProfileSettings &profiles, SecretStore &secrets, CatalogueSwitch &catalogue,
                QString sampleFolder, QObject *parent = nullptr);

    [[nodiscard]] QList<ConnectionProfile> profiles() const;
    /// The one that is open; nothing: the sample, or a server that has no profile.
    [[nodiscard]] std::optional<ConnectionProfile> openProfile() const;
    [[nodiscard]] bool isSampleOpen() const { return !control(); }
    /// False until somebody chose a catalogue, the sample included.
    [[nodiscard]] bool hasChosen() const;
    /// Of the connection that is open; null for the sample. Another one after each switched().
    [[nodiscard]] ConnectionControl *control() const;

    /// Ends the old connections and opens the sample; it is opened at the next start too.
    void openSample();
    /// Saves the profile, opens it, and makes it the one of the next start. Malformed: see ProfileSettings.
    Result<> open(const ConnectionProfile &profile, const TypedSecrets &secrets);
    void open(const QString &profileId); ///< as it was saved
    /// Removes it and what the keychain has of it. The sample is opened if it was open.
    void remove(const QString &profileId);

    /// Where cloudflared is: a path; empty: it is looked for. Known to all connections.
    [[nodiscard]] QString cloudflared() const;
    void setCloudflared(const QString &path);

    /// A test of @p profile, saved or not, with this @p cloudflared (a path, or empty), on connections of its
    /// own. Changes nothing.
    [[nodiscard]] std::unique_ptr<ConnectionTest>
    test(const ConnectionProfile &profile, const TypedSecrets &secrets, const QString &cloudflared);
    /// What is learnt of the open server from now on is kept with its profile.
    void followOpenServer();

Q_SIGNALS:
    void changed(); ///< the profiles, or which is open
    void switched(); ///< another catalogue is open
    /// A secret of a removed profile could not be removed from the keychain.
    void secretStays(const QString &sentence);

private:
    void openServer(const ConnectionProfile &profile, const TypedSecrets &secrets);
    void removeSecret(const QString &profileId, SecretKind kind, bool isSaved);

    ProfileSettings &m_profiles;
    SecretStore &m_secrets;
    CatalogueSwitch &m_catalogue;
    const QString m_sampleFolder;
};

} // namespace alexandria
