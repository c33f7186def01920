// SPDX-License-Identifier: MIT
#include "app/tunnel/websocketprobe.h"

#include "app/tunnel/keptsignin.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto ProbePatience = 6s;
constexpr qsizetype EnoughOfAnAnswer = 4096;

bool isExempt(const QString &host)
{
    if (host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1)
        return true;
    const QString exempt = qEnvironmentVariable("NO_PROXY", qEnvironmentVariable("no_proxy"));
    for (const QString &entry : exempt.split(u',', Qt::SkipEmptyParts)) {
        QString domain = entry.trimmed().section(u':', 0, 0);
        if (domain == "*"_L1)
            return true;
        if (domain.startsWith(u'.'))
            domain.remove(0, 1);
        if (host == domain || host.endsWith(u'.' + domain))
            return true;
    }
    return false;
}

/// As the child goes: by HTTPS_PROXY, never by the system's settings.
QNetworkProxy proxyFor(const QString &host)
{
    const QUrl address(qEnvironmentVariable("HTTPS_PROXY", qEnvironmentVariable("https_proxy")));
    if (!address.isValid() || address.host().isEmpty() || isExempt(host))
        return QNetworkProxy::NoProxy;
    return {QNetworkProxy::HttpProxy, address.host(), quint16(address.port(80)), address.userName(),
            address.password()};
}

/// Go reads both variables; the system's certificates stay beside SSL_CERT_FILE.
QSslConfiguration trust()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty())
        configuration.addCaCertificates(file);
    for (const QString &folder : qEnvironmentVariable("SSL_CERT_DIR").split(u':', Qt::SkipEmptyParts))
        configuration.addCaCertificates(folder + "/*"_L1, QSsl::Pem,
                                        QSslCertificate::PatternSyntax::Wildcard);
    return configuration;
}

TunnelFailure failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return TunnelFailure::Dns;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TunnelFailure::Tls;
    case QAbstractSocket::RemoteHostClosedError:
        return TunnelFailure::EdgeDropped;
    default:
        return TunnelFailure::Network;
    }
}

} // namespace

WebSocketProbe::WebSocketProbe(const TunnelOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_socket(new QSslSocket(this))
{
    m_socket->setSslConfiguration(trust());
    m_socket->setProxy(proxyFor(m_options.hostname.host()));
    connect(m_socket, &QSslSocket::encrypted, this, &WebSocketProbe::sendRequest);
    connect(m_socket, &QSslSocket::readyRead, this, &WebSocketProbe::readAnswer);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        readAnswer();
        finish(m_answer.isEmpty() ? failureOf(error) : TunnelFailure::Refused);
    });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { finish(TunnelFailure::Refused); });
}

void WebSocketProbe::start()
{
    m_deadline.start(ProbePatience);
    m_socket->connectToHostEncrypted(m_options.hostname.host(), m_options.hostname.port());
}

void WebSocketProbe::sendRequest()
{
    QByteArray nonce(16, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(nonce.data()), 4);
    m_socket->write("GET / HTTP/1.1\r\nHost: " + m_options.hostname.toString().toLatin1()
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                      "\r\nSec-WebSocket-Key: "
                    + nonce.toBase64() + "\r\nUser-Agent: alexandria-desktop\r\n");
    const bool usesBrowser = m_options.signIn == ConnectionProfile::SignIn::Browser;
    const Secret signIn = usesBrowser ? keptSignIn(m_options.hostname) : Secret();
    for (const auto &[name, secret] : {std::pair("Cf-Access-Client-Id: ", &m_options.tokenId),
                                       std::pair("Cf-Access-Client-Secret: ", &m_options.tokenSecret),
                                       std::pair("Cf-Access-Token: ", &signIn)}) {
        if (secret->isEmpty())
            continue;
        m_socket->write(name);
        m_socket->write(secret->utf8().data(), secret->utf8().size());
        m_socket->write("\r\n");
    }
    m_socket->write("\r\n");
}

void WebSocketProbe::readAnswer()
{
    m_answer += m_socket->read(EnoughOfAnAnswer - m_answer.size());
    static const QRegularExpression statusLine(u"^HTTP/\\d\\.\\d (\\d{3})"_s);
    static const QRegularExpression location(u"\r\nlocation:\\s*([^\r\n]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(m_answer);
    const auto status = statusLine.match(text);
    if (!status.hasMatch()) {
        if (text.contains(u'\n'))
            finish(TunnelFailure::NotHttp);
        return;
    }
    const qsizetype end = text.indexOf("\r\n\r\n"_L1);
    const bool isWhole = end >= 0 || m_answer.size() == EnoughOfAnAnswer;
    if (isWhole)
        finish(tunnelFailureOf(status.captured(1).toInt(), location.match(text).captured(1), text.mid(end)));
}

void WebSocketProbe::finish(std::optional<TunnelFailure> failure)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    m_socket->abort();
    Q_EMIT finished(failure);
    deleteLater();
}

} // namespace alexandria
