// SPDX-License-Identifier: MIT
#include "tests/support/cloudflaredrun.h"

#include "tests/support/fakecloudflared.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Patience = 30'000;

/// The inodes of the sockets that a process holds.
QSet<QByteArray> socketsOf(qint64 pid)
{
    QSet<QByteArray> inodes;
    const QString folder = u"/proc/%1/fd/"_s.arg(pid);
    const QStringList files = QDir(folder).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &file : files) {
        std::array<char, 64> target{};
        const ssize_t length =
            ::readlink(QFile::encodeName(folder + file).constData(), target.data(), target.size());
        const QByteArray text(target.data(), std::max<qsizetype>(0, length));
        if (text.startsWith("socket:["))
            inodes.insert(text.mid(8).chopped(1));
    }
    return inodes;
}

} // namespace

CloudflaredRun::CloudflaredRun(const FakeCloudflared &fake)
    : m_program(fake.program())
{
    setVariable(u"HOME"_s, u"/dev/null"_s);
    setVariable(u"PATH"_s, u"/nonexistent"_s);
}

CloudflaredRun::~CloudflaredRun()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(Patience);
}

void CloudflaredRun::listen(const QStringList &more)
{
    start(QStringList{u"access"_s, u"tcp"_s, u"--hostname"_s, u"db.example.test"_s, u"--url"_s,
                      u"127.0.0.1:0"_s}
          + more);
}

void CloudflaredRun::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
    m_process.waitForStarted(Patience);
}

bool CloudflaredRun::finish()
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Patience);
}

QByteArray CloudflaredRun::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

quint16 CloudflaredRun::port() const
{
    const QSet<QByteArray> own = socketsOf(m_process.processId());
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = table.readAll().split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.value(3) == "0A" && own.contains(fields.value(9)))
            return fields[1].mid(fields[1].indexOf(':') + 1).toUShort(nullptr, 16);
    }
    return 0;
}

quint16 CloudflaredRun::waitForPort()
{
    std::ignore = QTest::qWaitFor([this] { return port() != 0; }, Patience);
    return port();
}

RawClient::RawClient(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_isConnected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

void RawClient::send(const QByteArray &bytes) const
{
    std::ignore = ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

RawClient::Heard RawClient::listen(int patience)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (::poll(&waiting, 1, patience) != 1)
        return Heard::Nothing;
    std::array<char, 65536> buffer;
    const ssize_t length = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (length < 0)
        return Heard::Reset;
    m_received.append(buffer.data(), length);
    return length == 0 ? Heard::End : Heard::Bytes;
}

} // namespace alexandria
