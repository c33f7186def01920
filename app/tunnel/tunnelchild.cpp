// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnelchild.h"

#include "app/tunnel/listener.h"
#include "app/tunnel/tunnelenvironment.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto PollInterval = 15ms;
constexpr auto StartPatience = 10s; // measured: 70 ms, on a busy machine 400
constexpr auto EndPatience = 1s; // measured: 13 ms
constexpr qsizetype LongestLine = 16 * 1024;

/// Linux: 0, so that the kernel chooses, and the port is read from the child's own socket. Elsewhere one that
/// was free a moment ago.
quint16 portToAskFor()
{
#ifdef Q_OS_LINUX
    return 0;
#else
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
#endif
}

bool isListenedOn(quint16 port)
{
    return !QTcpServer().listen(QHostAddress::LocalHost, port);
}

/// Measured: a child whose parent was killed goes on for good.
void dieWithParent(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) // it died in between
            ::_exit(1);
    });
#else
    Q_UNUSED(process)
#endif
}

/// After the last event loop, which would have seen it end; no window is there any more. Killed, it is gone
/// in a moment, and with this program at the latest.
void endWithProgram(QProcess *process)
{
    constexpr int Patience = 100; // measured: 13 ms
    if (!process->waitForFinished(Patience)) {
        process->kill();
        process->waitForFinished(Patience);
    }
    delete process;
}

} // namespace

TunnelChild::TunnelChild(QString program, const TunnelOptions &options, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_hostname(options.hostname.toString())
    , m_process(new QProcess(QCoreApplication::instance()))
{
    m_process->setProcessEnvironment(tunnelEnvironment(options, QProcessEnvironment::systemEnvironment()));
    m_process->setStandardInputFile(QProcess::nullDevice());
    dieWithParent(*m_process);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] { read(true); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] { read(false); });
    connect(m_process, &QProcess::started, m_process, [process = m_process] {
        process->setProcessEnvironment({}); // the child has its token: no need to keep it here
    });
    connect(m_process, &QProcess::finished, this, [this] {
        m_poll.stop();
        take(std::exchange(m_unfinished, {}));
        Q_EMIT endedItself(u"exit code %1"_s.arg(m_process->exitCode()));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT couldNotStart(m_process->errorString());
    });
    m_poll.setInterval(PollInterval);
    m_poll.callOnTimeout(this, &TunnelChild::lookForPort);
}

TunnelChild::~TunnelChild()
{
    end();
}

void TunnelChild::end()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    m_poll.stop();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    process->terminate();
    if (QThread::currentThread()->loopLevel() == 0)
        return endWithProgram(process);
    connect(process, &QProcess::finished, process, &QObject::deleteLater); // drained until then
    QTimer::singleShot(EndPatience, process, &QProcess::kill);
}

void TunnelChild::start()
{
    m_patience = QDeadlineTimer(StartPatience);
    m_port = portToAskFor();
    m_process->start(
        m_program,
        {u"access"_s, u"tcp"_s, u"--hostname"_s, m_hostname, u"--url"_s, u"127.0.0.1:%1"_s.arg(m_port)});
    m_poll.start();
}

qint64 TunnelChild::processId() const
{
    return m_process ? m_process->processId() : 0;
}

/// Its standard output has nothing but help, after arguments it does not understand.
void TunnelChild::read(bool isErrorChannel)
{
    const QByteArray bytes =
        isErrorChannel ? m_process->readAllStandardError() : m_process->readAllStandardOutput();
    if (!isErrorChannel) {
        if (bytes.contains("Incorrect Usage"))
            take(bytes.left(bytes.indexOf('\n')));
        return;
    }
    m_unfinished += bytes;
    qsizetype begin = 0;
    for (qsizetype end = 0; (end = m_unfinished.indexOf('\n', begin)) >= 0; begin = end + 1)
        take(m_unfinished.mid(begin, std::min(end - begin, LongestLine)));
    m_unfinished.remove(0, begin);
    if (m_unfinished.size() > LongestLine)
        m_unfinished.clear(); // a line without an end tells nothing
}

void TunnelChild::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const CloudflaredLine said = readCloudflaredLine(line);
    m_isAboutToListen = m_isAboutToListen || said.message.startsWith("Start Websocket listener"_L1);
    Q_EMIT wrote(said, QString::fromUtf8(line));
}

/// A port that was asked for is tried only when the child is about to have it: trying takes it for a moment.
std::optional<quint16> TunnelChild::portOfChild() const
{
    if (m_port == 0)
        return listeningPortOf(m_process->processId());
    return m_isAboutToListen && isListenedOn(m_port) ? std::optional(m_port) : std::nullopt;
}

void TunnelChild::lookForPort()
{
    if (const auto port = portOfChild()) {
        m_poll.stop();
        Q_EMIT listening(*port);
    } else if (m_patience.hasExpired()) {
        m_poll.stop();
        Q_EMIT doesNothing();
    }
}

} // namespace alexandria
