// SPDX-License-Identifier: MIT
#include "tests/support/fakeedge.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Patience = 30'000; // milliseconds for one call of openssl

/// Gives away the bare descriptor, since not every connection gets as far as TLS.
class DescriptorServer : public QTcpServer
{
public:
    using Taker = std::function<void(qintptr)>;

    explicit DescriptorServer(Taker taker)
        : m_taker(std::move(taker))
    { }

protected:
    void incomingConnection(qintptr descriptor) override { m_taker(descriptor); }

private:
    Taker m_taker;
};

bool openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments, QIODevice::ReadOnly);
    if (process.waitForFinished(Patience) && process.exitCode() == 0
        && process.exitStatus() == QProcess::NormalExit)
        return true;
    qWarning("openssl: %s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
    return false;
}

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names)
        entries.append((QHostAddress(name).isNull() ? u"DNS:"_s : u"IP:"_s) + name);
    return u"subjectAltName="_s + entries.join(u',');
}

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{101, "Switching Protocols"},
                                                {200, "OK"},
                                                {301, "Moved Permanently"},
                                                {302, "Found"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"}};
    return reasons.value(status,
                         "<none>"); // 522 and 530 have no phrase of a standard
}

FakeEdge::Request requestOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    FakeEdge::Request request{lines.takeFirst().trimmed(), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// RFC 6455, 4.2.2
QByteArray acceptKey(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

void resetConnection(QSslSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

} // namespace

FakeEdge::FakeEdge(const QStringList &names, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<DescriptorServer>([this](qintptr descriptor) { take(descriptor); }))
{
    if (!QSslSocket::supportsSsl())
        qWarning("Qt has no TLS here");
    else if (makeCertificates(names))
        m_server->listen(QHostAddress::LocalHost);
}

FakeEdge::~FakeEdge()
{
    const QList<QSslSocket *> sockets = findChildren<QSslSocket *>();
    for (QSslSocket *const socket : sockets)
        socket->disconnect(this);
}

bool FakeEdge::isReady() const
{
    return m_server->isListening();
}

quint16 FakeEdge::port() const
{
    return m_server->serverPort();
}

QString FakeEdge::certificateAuthority() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

QString FakeEdge::certificateAuthorityDirectory() const
{
    return m_folder.filePath(u"authorities"_s);
}

void FakeEdge::setAnswer(int status, const QByteArray &body, const QByteArray &location)
{
    m_status = status;
    m_body = body;
    m_location = location;
}

bool FakeEdge::makeCertificates(const QStringList &names)
{
    const QStringList key{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s,  u"-days"_s, u"2"_s};
    const QStringList authority{u"req"_s,  u"-x509"_s,  u"-keyout"_s, u"ca.key"_s,
                                u"-out"_s, u"ca.pem"_s, u"-subj"_s,   u"/CN=Alexandria test authority"_s};
    const QStringList server{u"req"_s,     u"-x509"_s,
                             u"-CA"_s,     u"ca.pem"_s,
                             u"-CAkey"_s,  u"ca.key"_s,
                             u"-keyout"_s, u"server.key"_s,
                             u"-out"_s,    u"server.pem"_s,
                             u"-subj"_s,   u"/CN=Alexandria test edge"_s,
                             u"-addext"_s, alternativeNames(names),
                             u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
    const QString directory = certificateAuthorityDirectory();
    return openssl(m_folder.path(), authority + key) && openssl(m_folder.path(), server + key)
        && QDir().mkpath(directory) && QFile::copy(certificateAuthority(), directory + u"/ca.pem"_s)
        && openssl(directory, {u"rehash"_s, u"."_s});
}

void FakeEdge::take(qintptr descriptor)
{
    ++m_connections;
    ++m_openConnections;
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_openConnections;
        m_received.remove(socket);
        socket->deleteLater();
    });
    if (m_manner == Manner::NeverShakesHands)
        return;
    socket->setLocalCertificate(QSslCertificate(readWhole(m_folder.filePath(u"server.pem"_s))));
    socket->setPrivateKey(QSslKey(readWhole(m_folder.filePath(u"server.key"_s)), QSsl::Ec));
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    socket->startServerEncryption();
}

void FakeEdge::read(QSslSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_requests.append(requestOf(received.left(end)));
    received.clear();
    answer(socket, m_requests.constLast());
}

void FakeEdge::answer(QSslSocket *socket, const Request &request) const
{
    switch (m_manner) {
    case Manner::NeverShakesHands:
    case Manner::Hangs:
        return;
    case Manner::Resets:
        resetConnection(socket);
        return;
    case Manner::TalksNonsense:
        socket->write("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
        break;
    case Manner::Answers:
        socket->write(answerTo(request));
        if (m_status == 101)
            return;
        break;
    case Manner::Closes:
        break;
    }
    socket->disconnectFromHost();
}

QByteArray FakeEdge::answerTo(const Request &request) const
{
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(m_status) + ' ' + reason(m_status) + "\r\nServer: cloudflare\r\n";
    if (!m_location.isEmpty())
        text += "Location: " + m_location + "\r\n";
    if (m_status == 101)
        return text + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + acceptKey(request.headers.value("sec-websocket-key")) + "\r\n\r\n";
    return text + "Content-Length: " + QByteArray::number(m_body.size()) + "\r\nConnection: close\r\n\r\n"
        + m_body;
}

} // namespace alexandria
