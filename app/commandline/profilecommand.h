// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/secrets/secretstore.h"
#include "app/settings/profilesettings.h"

#include <functional>

namespace alexandria {

/// `profile`: keeps connections by name, without a window.
class ProfileCommand final : public Command
{
    Q_OBJECT

public:
    using AskForSecret = std::function<Result<Secret>(const QString &prompt)>;

    /// Borrows both for life.
    ProfileCommand(const Invocation &invocation, ProfileSettings &profiles, SecretStore &secrets,
                   AskForSecret ask);

    void start() override;

private:
    void list();
    void show(const ConnectionProfile &profile);
    void add(const QString &name);
    [[nodiscard]] QString readChoices(ConnectionProfile &profile) const;
    void remove(const ConnectionProfile &profile, QList<SecretKind> kinds);
    void setSecret(const ConnectionProfile &profile, const QString &which);
    void keep(const ConnectionProfile &profile, QList<std::pair<SecretKind, Secret>> secrets);
    void fail(const QString &sentence, ExitCode exitCode);

    ProfileSettings &m_profiles;
    SecretStore &m_secrets;
    AskForSecret m_ask;
};

} // namespace alexandria
