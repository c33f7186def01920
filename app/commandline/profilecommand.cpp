// SPDX-License-Identifier: MIT
#include "app/commandline/profilecommand.h"

#include "app/commandline/printable.h"
#include "app/connection/connectionstring.h"
#include "app/connection/servertarget.h"
#include "models/core/whendone.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Route = ConnectionProfile::Route;
using SignIn = ConnectionProfile::SignIn;
using Tls = ConnectionProfile::Tls;

constexpr std::array TlsModes{std::pair("automatic"_L1, Tls::Automatic), std::pair("off"_L1, Tls::Off),
                              std::pair("require"_L1, Tls::Require),
                              std::pair("verify-full"_L1, Tls::VerifyFull)};

QString tlsText(Tls tls)
{
    for (const auto &[name, mode] : TlsModes) {
        if (mode == tls)
            return name;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ConnectionProfile &profile, bool isCurrent)
{
    const bool isTunnel = profile.route == Route::Tunnel && profile.tunnel;
    return {{u"name"_s, profile.name},
            {u"current"_s, isCurrent},
            {u"route"_s, isTunnel ? u"tunnel"_s : u"direct"_s},
            {u"tunnel"_s, isTunnel ? QJsonValue(profile.tunnel->toString()) : QJsonValue()},
            {u"sign_in"_s, profile.signIn == SignIn::Browser ? u"browser"_s : u"service-token"_s},
            {u"host"_s, profile.host},
            {u"port"_s, profile.port},
            {u"database"_s, profile.database},
            {u"user"_s, profile.user},
            {u"tls"_s, tlsText(profile.tls)},
            {u"root_certificate"_s, profile.rootCertificate},
            {u"timeout_s"_s, qint64(profile.requestTimeout.count())},
            {u"password_saved"_s, profile.isPasswordSaved},
            {u"service_token_saved"_s, profile.isServiceTokenSaved}};
}

} // namespace

ProfileCommand::ProfileCommand(const Invocation &invocation, ProfileSettings &profiles, SecretStore &secrets,
                               AskForSecret ask)
    : Command(invocation)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_ask(std::move(ask))
{ }

void ProfileCommand::fail(const QString &sentence, ExitCode exitCode)
{
    m_output.fail(sentence);
    abandon(exitCode);
}

void ProfileCommand::start()
{
    const QString action = m_invocation.words.value(0, u"list"_s);
    const QString name = m_invocation.words.value(1);
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    if (action == "list"_L1)
        return list();
    if (name.isEmpty())
        return fail(tr("Say which: profile %1 NAME.").arg(action), ExitCode::WrongUsage);
    if (action == "add"_L1)
        return add(name);
    const auto profile = m_profiles.findByName(name);
    if (!profile)
        return fail(tr("There is no connection named %1.").arg(name), ExitCode::NothingFound);
    if (action == "show"_L1)
        return show(*profile);
    if (action == "remove"_L1)
        return remove(
            *profile,
            {SecretKind::DatabasePassword, SecretKind::ServiceTokenId, SecretKind::ServiceTokenSecret});
    if (action == "set-secret"_L1)
        return setSecret(*profile, m_invocation.words.value(2));
    if (action != "use"_L1)
        return fail(tr("profile does not know %1.").arg(action), ExitCode::WrongUsage);
    m_profiles.setCurrent(profile->id);
    finish(ExitCode::Found);
}

void ProfileCommand::list()
{
    const auto current = m_profiles.current();
    QJsonArray all;
    QString table;
    for (const ConnectionProfile &profile : m_profiles.profiles()) {
        const bool isCurrent = current && current->id == profile.id;
        all << toJson(profile, isCurrent);
        table += (isCurrent ? u"* "_s : u"  "_s) + printable(profile.name + "  "_L1 + displayName(profile))
            + u'\n';
    }
    m_output.write(m_invocation.format == Invocation::Format::Json ? jsonLine(all) + u'\n' : table);
    finish(all.isEmpty() ? ExitCode::NothingFound : ExitCode::Found);
}

void ProfileCommand::show(const ConnectionProfile &profile)
{
    const auto current = m_profiles.current();
    const QJsonObject object = toJson(profile, current && current->id == profile.id);
    if (m_invocation.format == Invocation::Format::Json) {
        m_output.write(jsonLine(object) + u'\n');
    } else {
        for (auto field = object.begin(); field != object.end(); ++field)
            m_output.write(field.key() + ": "_L1 + printable(field->toVariant().toString()) + u'\n');
    }
    finish(ExitCode::Found);
}

void ProfileCommand::add(const QString &name)
{
    auto pasted = readConnectionString(m_invocation.connection);
    if (m_invocation.connection.isEmpty() || !pasted)
        return fail(m_invocation.connection.isEmpty() ? tr("Say where it is: profile add NAME --connect URI.")
                                                      : pasted.error().message,
                    ExitCode::WrongUsage);
    ConnectionProfile &profile = pasted->profile;
    profile.name = name;
    if (!m_invocation.tunnel.isEmpty()) {
        const auto tunnel = TunnelHostname::fromText(m_invocation.tunnel);
        if (!tunnel)
            return fail(tunnel.error().message, ExitCode::WrongUsage);
        profile.route = Route::Tunnel;
        profile.tunnel = *tunnel;
    }
    if (const QString wrong = readChoices(profile); !wrong.isEmpty())
        return fail(wrong, ExitCode::WrongUsage);
    profile.requestTimeout = m_invocation.timeout.value_or(profile.requestTimeout);
    const auto saved = m_profiles.save(profile);
    if (!saved)
        return fail(saved.error().message, ExitCode::WrongUsage);
    if (!m_invocation.cloudflared.isEmpty())
        m_profiles.setCloudflared(QFileInfo(m_invocation.cloudflared).absoluteFilePath());
    if (!m_profiles.current())
        m_profiles.setCurrent(saved->id);
    if (pasted->password.isEmpty())
        return finish(ExitCode::Found);
    m_output.warn(
        tr("Every user of this machine can see the password in --connect, and the shell may keep it. "
           "Next time give it with: profile set-secret %1 password")
            .arg(name));
    keep(*saved, {{SecretKind::DatabasePassword, pasted->password}});
}

/// Takes over --sign-in and --tls; what is wrong with them, or nothing.
QString ProfileCommand::readChoices(ConnectionProfile &profile) const
{
    const QString &signIn = m_invocation.signIn;
    if (!signIn.isEmpty() && signIn != "browser"_L1 && signIn != "service-token"_L1)
        return tr("--sign-in takes service-token or browser.");
    profile.signIn = signIn == "browser"_L1 ? SignIn::Browser : SignIn::ServiceToken;
    if (m_invocation.tls.isEmpty())
        return {};
    for (const auto &[mode, tls] : TlsModes) {
        if (m_invocation.tls == mode) {
            profile.tls = tls;
            return {};
        }
    }
    return tr("--tls takes automatic, off, require or verify-full.");
}

void ProfileCommand::remove(const ConnectionProfile &profile, QList<SecretKind> kinds)
{
    if (kinds.isEmpty()) {
        m_profiles.remove(profile.id);
        return finish(ExitCode::Found);
    }
    const SecretKind kind = kinds.takeFirst();
    const bool isSaved =
        kind == SecretKind::DatabasePassword ? profile.isPasswordSaved : profile.isServiceTokenSaved;
    whenDone(m_secrets.remove({profile.id, kind}), this,
             [this, profile, kinds, isSaved](const Result<> &removed) {
                 if (!removed && isSaved) // else it is only to be sure
                     m_output.warn(tr("A secret stays in the keychain: %1").arg(removed.error().message));
                 remove(profile, kinds);
             });
}

void ProfileCommand::setSecret(const ConnectionProfile &profile, const QString &which)
{
    const bool isToken = which == "token"_L1;
    if (!isToken && which != "password"_L1)
        return fail(tr("Say which secret: password or token."), ExitCode::WrongUsage);
    QList<std::pair<SecretKind, QString>> wanted{{SecretKind::DatabasePassword, tr("Password: ")}};
    if (isToken)
        wanted = {{SecretKind::ServiceTokenId, tr("Client ID of the service token: ")},
                  {SecretKind::ServiceTokenSecret, tr("Client secret: ")}};
    QList<std::pair<SecretKind, Secret>> secrets;
    for (const auto &[kind, prompt] : std::as_const(wanted)) {
        const auto secret = m_ask(prompt);
        if (!secret && secret.error().kind == Error::Kind::Cancelled)
            return abandon(ExitCode::Interrupted);
        if (!secret)
            return fail(secret.error().message, ExitCode::WrongUsage);
        secrets << std::pair(kind, *secret);
    }
    keep(profile, secrets);
}

/// One after the other; the profile says that they are there when all are.
void ProfileCommand::keep(const ConnectionProfile &profile, QList<std::pair<SecretKind, Secret>> secrets)
{
    const auto [kind, secret] = secrets.takeFirst();
    whenDone(m_secrets.write({profile.id, kind}, secret), this,
             [this, profile, secrets, kind = kind](const Result<> &written) {
                 if (!written)
                     return fail(tr("The secret was not kept: %1").arg(written.error().message),
                                 ExitCode::NotWritten);
                 if (!secrets.isEmpty())
                     return keep(profile, secrets);
                 ConnectionProfile kept = profile;
                 (kind == SecretKind::DatabasePassword ? kept.isPasswordSaved : kept.isServiceTokenSaved) =
                     true;
                 (void)m_profiles.save(kept);
                 finish(ExitCode::Found);
             });
}

} // namespace alexandria
