// SPDX-License-Identifier: MIT
#include "ui/connection/profileform.h"

#include "app/connection/connectionstring.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Route = ConnectionProfile::Route;
using SignIn = ConnectionProfile::SignIn;

Failure malformed(QLineEdit *field, const QString &sentence)
{
    field->setFocus();
    return Failure({Error::Kind::Malformed, sentence, {}, {}});
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_port(new QSpinBox(this))
    , m_isToBeSaved(new QCheckBox(tr("&Keep passwords in the keychain"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Spacing);
    m_pasted = addField(tr("&Paste:"), u"pasteField"_s, tr("postgresql://user@host/database"));
    m_name = addField(tr("&Name:"), u"profileNameField"_s);
    m_route =
        addChoice(tr("&Reached:"), u"routeChoice"_s, {tr("Through a Cloudflare tunnel"), tr("Directly")});
    m_tunnel = addField(tr("&Tunnel:"), u"tunnelField"_s, tr("catalogue.example.org"));
    m_signIn =
        addChoice(tr("S&ign in:"), u"signInChoice"_s, {tr("With a service token"), tr("In the browser")});
    m_tokenId = addField(tr("C&lient ID:"), u"tokenIdField"_s);
    m_tokenSecret = addField(tr("Client s&ecret:"), u"tokenSecretField"_s);
    m_host = addField(tr("&Server:"), u"hostField"_s);
    m_port->setObjectName(u"portField"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, std::numeric_limits<quint16>::max());
    m_rows->addRow(tr("P&ort:"), m_port);
    m_database = addField(tr("&Database:"), u"databaseField"_s);
    m_user = addField(tr("&User:"), u"userField"_s);
    m_password = addField(tr("Pass&word:"), u"passwordField"_s);
    m_tls = addChoice(tr("Encr&yption:"), u"tlsChoice"_s,
                      {tr("Automatic"), tr("None"), tr("Encrypted"), tr("Encrypted, certificate verified")});
    m_rootCertificate = addField(tr("Root certi&ficate:"), u"rootCertificateField"_s, tr("The system's"));
    m_isToBeSaved->setObjectName(u"keepSecrets"_s);
    m_isToBeSaved->setChecked(true);
    m_rows->addRow(QString(), m_isToBeSaved);
    for (QLineEdit *secret : {m_tokenId, m_tokenSecret, m_password})
        secret->setEchoMode(QLineEdit::Password);

    connect(m_pasted, &QLineEdit::editingFinished, this, &ProfileForm::readPasted);
    connect(m_route, &QComboBox::currentIndexChanged, this, &ProfileForm::showFittingRows);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ProfileForm::showFittingRows);
    setProfile({});
}

QLineEdit *ProfileForm::addField(const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    field->setPlaceholderText(placeholder);
    m_rows->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    return field;
}

QComboBox *ProfileForm::addChoice(const QString &label, const QString &objectName, const QStringList &choices)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    choice->addItems(choices);
    m_rows->addRow(label, choice);
    return choice;
}

bool ProfileForm::isTunnel() const
{
    return m_route->currentIndex() == 0;
}

void ProfileForm::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_route->setCurrentIndex(profile.route == Route::Tunnel ? 0 : 1);
    m_tunnel->setText(profile.tunnel ? profile.tunnel->toString() : QString());
    m_signIn->setCurrentIndex(profile.signIn == SignIn::ServiceToken ? 0 : 1);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_user->setText(profile.user);
    m_tls->setCurrentIndex(int(profile.tls));
    m_rootCertificate->setText(profile.rootCertificate);
    const QString saved = tr("Kept in the keychain");
    m_password->setPlaceholderText(profile.isPasswordSaved ? saved : QString());
    m_tokenId->setPlaceholderText(profile.isServiceTokenSaved ? saved : QString());
    m_tokenSecret->setPlaceholderText(m_tokenId->placeholderText());
    showFittingRows();
}

Result<ConnectionProfile> ProfileForm::profile()
{
    ConnectionProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.route = isTunnel() ? Route::Tunnel : Route::Direct;
    profile.signIn = m_signIn->currentIndex() == 0 ? SignIn::ServiceToken : SignIn::Browser;
    profile.host = m_host->text().trimmed();
    profile.port = quint16(m_port->value());
    profile.database = m_database->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.tls = ConnectionProfile::Tls(m_tls->currentIndex());
    profile.rootCertificate = m_rootCertificate->text().trimmed();
    if (isTunnel()) {
        const auto tunnel = TunnelHostname::fromText(m_tunnel->text());
        if (!tunnel)
            return malformed(m_tunnel, tunnel.error().message);
        profile.tunnel = *tunnel;
    } else if (profile.host.isEmpty()) {
        return malformed(m_host, tr("Give the server's name or address."));
    }
    if (profile.name.isEmpty())
        profile.name = isTunnel() ? profile.tunnel->host() : profile.host;
    return profile;
}

Connections::TypedSecrets ProfileForm::secrets() const
{
    Connections::TypedSecrets secrets;
    secrets.password = Secret::fromText(m_password->text());
    if (isTunnel() && m_signIn->currentIndex() == 0) {
        secrets.serviceTokenId = Secret::fromText(m_tokenId->text().trimmed());
        secrets.serviceTokenSecret = Secret::fromText(m_tokenSecret->text().trimmed());
    }
    secrets.isToBeSaved = m_isToBeSaved->isChecked();
    return secrets;
}

/// Through a tunnel the host that was pasted is only the server's own name.
void ProfileForm::readPasted()
{
    const QString text = m_pasted->text().trimmed();
    if (text.isEmpty())
        return;
    m_pasted->clear(); // it may hold a password
    auto pasted = readConnectionString(text);
    if (!pasted)
        return Q_EMIT pasteRefused(pasted.error().message);
    ConnectionProfile filled = pasted->profile;
    filled.id = m_profile.id;
    filled.name = m_name->text();
    filled.isPasswordSaved = m_profile.isPasswordSaved;
    filled.isServiceTokenSaved = m_profile.isServiceTokenSaved;
    filled.signIn = m_signIn->currentIndex() == 0 ? SignIn::ServiceToken : SignIn::Browser;
    if (const auto tunnel = TunnelHostname::fromText(m_tunnel->text()); tunnel && isTunnel()) {
        filled.route = Route::Tunnel;
        filled.tunnel = *tunnel;
    }
    setProfile(filled);
    if (!pasted->password.isEmpty())
        m_password->setText(pasted->password.toText());
    Q_EMIT edited();
}

void ProfileForm::showFittingRows()
{
    const bool isByToken = isTunnel() && m_signIn->currentIndex() == 0;
    const auto show = [this](QWidget *field, bool isShown) { m_rows->setRowVisible(field, isShown); };
    show(m_tunnel, isTunnel());
    show(m_signIn, isTunnel());
    show(m_tokenId, isByToken);
    show(m_tokenSecret, isByToken);
    show(m_port, !isTunnel());
    m_host->setPlaceholderText(isTunnel() ? tr("Only for a verified certificate") : QString());
    Q_EMIT edited();
}

} // namespace alexandria
