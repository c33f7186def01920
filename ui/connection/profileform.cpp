// SPDX-License-Identifier: MIT
#include "ui/connection/profileform.h"

#include "app/connection/connectionstring.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/spokenname.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>

#include <limits>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Route = ConnectionProfile::Route;
using SignIn = ConnectionProfile::SignIn;
using Tls = ConnectionProfile::Tls;

constexpr int LongestTimeLimit = 600;

Failure malformed(QLineEdit *field, const QString &sentence)
{
    field->setFocus();
    return Failure({Error::Kind::Malformed, sentence, {}, {}});
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Spacing);
    addEssentials();
    m_more = new LinkButton({}, this); // Tab goes through the rows in the order they are made in
    m_more->setObjectName(u"moreOptionsButton"_s);
    m_rows->addRow(QString(), m_more);
    addMore();
    setFocusProxy(m_pasted);
    for (QLineEdit *secret : {m_tokenId, m_tokenSecret, m_password})
        secret->setEchoMode(QLineEdit::Password);

    connect(m_pasted, &QLineEdit::textEdited, this, &ProfileForm::onPasteEdited);
    connect(m_pasted, &QLineEdit::editingFinished, this, &ProfileForm::readPasted);
    for (const QComboBox *choice : {m_route, m_signIn, m_tls})
        connect(choice, &QComboBox::currentIndexChanged, this, &ProfileForm::showFittingRows);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_showsMore = !m_showsMore;
        showFittingRows();
    });
    setProfile({});
}

void ProfileForm::addEssentials()
{
    m_pasted =
        addField(tr("&Paste:"), u"pasteField"_s, tr("postgresql://user@host/database, if you have one"));
    m_name = addField(tr("&Name:"), u"profileNameField"_s, tr("What you call it"));
    m_route =
        addChoice(tr("&Reached:"), u"routeChoice"_s, {tr("Through a Cloudflare tunnel"), tr("Directly")});
    m_tunnel = addField(tr("&Host name:"), u"tunnelField"_s, tr("catalogue.example.org"));
    m_signIn =
        addChoice(tr("S&ign in:"), u"signInChoice"_s, {tr("With a service token"), tr("In the browser")});
    m_tokenId = addField(tr("C&lient ID:"), u"tokenIdField"_s);
    m_tokenSecret = addField(tr("Client s&ecret:"), u"tokenSecretField"_s);
    m_host = addField(tr("&Server:"), u"hostField"_s, tr("db.example.org, or an address"));
    m_port = addNumber(tr("P&ort:"), u"portField"_s, 1, std::numeric_limits<quint16>::max());
    m_database = addField(tr("&Database:"), u"databaseField"_s);
    m_user = addField(tr("&User:"), u"userField"_s);
    m_password = addField(tr("Pass&word:"), u"passwordField"_s);
    m_isToBeSaved = new QCheckBox(tr("&Keep the secrets in the keychain"), this);
    m_isToBeSaved->setObjectName(u"keepSecrets"_s);
    m_isToBeSaved->setChecked(true);
    m_rows->addRow(QString(), m_isToBeSaved);
}

void ProfileForm::addMore()
{
    m_tls = addChoice(tr("Encr&yption:"), u"tlsChoice"_s,
                      {tr("Automatic"), tr("None"), tr("Encrypted"), tr("Encrypted, certificate verified")});
    m_serverName = addField(tr("Name on the certi&ficate:"), u"serverNameField"_s, tr("db.example.org"));
    m_rootCertificate = addField(tr("Root certificate:"), u"rootCertificateField"_s, tr("The system's"));
    m_timeout = addNumber(tr("Time li&mit:"), u"timeoutField"_s, 1, LongestTimeLimit);
    //: After a number: seconds
    m_timeout->setSuffix(tr(" s"));
    m_cloudflared = addField(tr("cloudfl&ared:"), u"cloudflaredField"_s, tr("Looked for on this computer"));
    QAction *choose =
        m_cloudflared->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose the program"));
    connect(choose, &QAction::triggered, this, &ProfileForm::chooseCloudflared);
}

QLineEdit *ProfileForm::addField(const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(spokenName(label));
    field->setPlaceholderText(placeholder);
    field->setToolTip(placeholder); // it may be cut where text is large
    m_rows->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    return field;
}

QComboBox *ProfileForm::addChoice(const QString &label, const QString &objectName, const QStringList &choices)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(spokenName(label));
    choice->addItems(choices);
    m_rows->addRow(label, choice);
    return choice;
}

QSpinBox *ProfileForm::addNumber(const QString &label, const QString &objectName, int from, int to)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setAccessibleName(spokenName(label));
    number->setRange(from, to);
    number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rows->addRow(label, number);
    return number;
}

bool ProfileForm::isTunnel() const
{
    return m_route->currentIndex() == 0;
}

bool ProfileForm::usesServiceToken() const
{
    return isTunnel() && m_signIn->currentIndex() == 0;
}

void ProfileForm::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_route->setCurrentIndex(profile.route == Route::Tunnel ? 0 : 1);
    m_tunnel->setText(profile.tunnel ? profile.tunnel->toString() : QString());
    m_signIn->setCurrentIndex(profile.signIn == SignIn::ServiceToken ? 0 : 1);
    m_host->setText(profile.host);
    m_serverName->setText(profile.host);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_user->setText(profile.user);
    m_tls->setCurrentIndex(int(profile.tls));
    m_rootCertificate->setText(profile.rootCertificate);
    m_timeout->setValue(int(profile.requestTimeout.count()));
    const QString saved = tr("Kept in the keychain");
    m_password->setPlaceholderText(profile.isPasswordSaved ? saved : QString());
    m_tokenId->setPlaceholderText(profile.isServiceTokenSaved ? saved : QString());
    m_tokenSecret->setPlaceholderText(m_tokenId->placeholderText());
    m_showsMore = profile.tls != Tls::Automatic || !profile.rootCertificate.isEmpty();
    showFittingRows();
}

void ProfileForm::setCloudflared(const QString &path)
{
    m_cloudflared->setText(path);
}

QString ProfileForm::cloudflared() const
{
    return m_cloudflared->text().trimmed();
}

Result<ConnectionProfile> ProfileForm::profile()
{
    ConnectionProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.route = isTunnel() ? Route::Tunnel : Route::Direct;
    profile.signIn = m_signIn->currentIndex() == 0 ? SignIn::ServiceToken : SignIn::Browser;
    profile.host = (isTunnel() ? m_serverName : m_host)->text().trimmed();
    profile.port = quint16(m_port->value());
    profile.database = m_database->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.tls = Tls(m_tls->currentIndex());
    profile.rootCertificate = m_rootCertificate->text().trimmed();
    profile.requestTimeout = std::chrono::seconds(m_timeout->value());
    if (isTunnel()) {
        const auto tunnel = TunnelHostname::fromText(m_tunnel->text());
        if (!tunnel)
            return malformed(m_tunnel, tunnel.error().message);
        profile.tunnel = *tunnel;
        if (profile.tls == Tls::VerifyFull && profile.host.isEmpty())
            return malformed(m_serverName, tr("Give the name that the server's certificate has."));
    } else if (profile.host.isEmpty()) {
        return malformed(m_host, tr("Give the server's name or address."));
    }
    profile.insistsOnTls = profile.insistsOnTls && isTunnel() && profile.tunnel == m_profile.tunnel;
    if (profile.name.isEmpty())
        profile.name = isTunnel() ? profile.tunnel->host() : profile.host;
    return profile;
}

Connections::TypedSecrets ProfileForm::secrets() const
{
    Connections::TypedSecrets secrets;
    secrets.password = Secret::fromText(m_password->text());
    if (usesServiceToken()) {
        secrets.serviceTokenId = Secret::fromText(m_tokenId->text().trimmed());
        secrets.serviceTokenSecret = Secret::fromText(m_tokenSecret->text().trimmed());
    }
    secrets.isToBeSaved = m_isToBeSaved->isChecked();
    return secrets;
}

/// What comes all at once was pasted, and may hold a password that nobody should read over a shoulder.
void ProfileForm::onPasteEdited(const QString &text)
{
    const bool isPasted = text.size() - std::exchange(m_pastedLength, text.size()) > 1;
    if (isPasted)
        readPasted();
}

/// Through a tunnel the host that was pasted is only the server's own name.
void ProfileForm::readPasted()
{
    const QString text = m_pasted->text().trimmed();
    if (text.isEmpty())
        return;
    m_pasted->clear();
    m_pastedLength = 0;
    auto pasted = readConnectionString(text);
    if (!pasted)
        return Q_EMIT pasteRefused(pasted.error().message);
    ConnectionProfile filled = pasted->profile;
    filled.id = m_profile.id;
    filled.name = m_name->text();
    filled.requestTimeout = std::chrono::seconds(m_timeout->value());
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

void ProfileForm::chooseCloudflared()
{
    auto *dialog = new QFileDialog(this, tr("Where cloudflared is"), m_cloudflared->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileForm::setCloudflared);
    dialog->open();
}

void ProfileForm::showFittingRows()
{
    const bool isVerified = m_tls->currentIndex() == int(Tls::VerifyFull);
    const bool mayVerify = isVerified || (!isTunnel() && m_tls->currentIndex() == int(Tls::Automatic));
    const auto show = [this](QWidget *field, bool isShown) { m_rows->setRowVisible(field, isShown); };
    show(m_tunnel, isTunnel());
    show(m_signIn, isTunnel());
    show(m_tokenId, usesServiceToken());
    show(m_tokenSecret, usesServiceToken());
    show(m_host, !isTunnel());
    show(m_port, !isTunnel());
    show(m_tls, m_showsMore);
    show(m_serverName, m_showsMore && isTunnel() && isVerified);
    show(m_rootCertificate, m_showsMore && mayVerify);
    show(m_timeout, m_showsMore);
    show(m_cloudflared, m_showsMore && isTunnel());
    m_more->setText(m_showsMore ? tr("Fewer options") : tr("More options"));
    Q_EMIT edited();
}

} // namespace alexandria
