// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/signin.h"

#include "tests/support/fakecloudflared/folder.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QUrl>

#include <atomic>
#include <thread>

#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern "C" char **environ;

namespace alexandria {

namespace {

constexpr std::chrono::seconds LockRetry{2};
constexpr std::chrono::milliseconds PollStep{10};

std::atomic_bool hasFetchedToken = false; // by this process

Failure failure(const QString &message)
{
    return Failure(Error{Error::Kind::Denied, message, {}, {}});
}

QString homeFolder()
{
    const QString home = qEnvironmentVariable("HOME");
    const passwd *const account = home.isEmpty() ? ::getpwuid(::getuid()) : nullptr;
    return account != nullptr ? QString::fromLocal8Bit(account->pw_dir) : home;
}

/// Starts it as Go's exec.Command does, all its streams /dev/null; it is never waited for.
bool openBrowser(const QString &address)
{
    const QStringList folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    QString program;
    for (const QString &folder : folders) {
        const QFileInfo file(folder + u"/xdg-open"_s);
        if (program.isEmpty() && file.isFile() && file.isExecutable())
            program = file.filePath();
    }
    if (program.isEmpty())
        return false;
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t defaults;
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    QByteArray name("xdg-open");
    QByteArray argument = address.toUtf8();
    char *const arguments[]{name.data(), argument.data(), nullptr};
    pid_t child = 0;
    const int error = ::posix_spawn(&child, QFile::encodeName(program).constData(), &files, &attributes,
                                    arguments, environ);
    ::posix_spawn_file_actions_destroy(&files);
    ::posix_spawnattr_destroy(&attributes);
    return error == 0;
}

} // namespace

SignIn::SignIn(const EdgeAddress &edge, const CloudflaredBehaviour::SignIn &behaviour, Log &log)
    : m_edge(edge)
    , m_behaviour(behaviour)
    , m_log(log)
    , m_store(homeFolder(), edge.host, behaviour)
{ }

Result<QByteArray> SignIn::run()
{
    const auto problem = m_store.prepare();
    if (problem) {
        m_log.writeGlobal(Log::Level::Debug, u"failed to read JWKS cache; fetching fresh keys"_s,
                          {{u"error"_s, *problem}});
        m_log.writeGlobal(Log::Level::Debug, u"failed to write JWKS cache; continuing with fetched keys"_s,
                          {{u"error"_s, *problem}});
    }
    if (!m_behaviour.early.isEmpty())
        return failure(m_behaviour.early);
    if (problem)
        return failure(u"failed to generate app token file path: "_s + *problem);
    m_store.writeKeys();
    return fetchToken();
}

Result<QByteArray> SignIn::fetchToken()
{
    const QByteArray stored = m_store.token();
    if (!stored.isEmpty() && (!m_behaviour.refusesStoredTokens || hasFetchedToken))
        return stored;
    if (!stored.isEmpty())
        m_store.removeToken(); // the edge asked for a login in spite of it
    if (m_behaviour.deadlocks)
        waitForLock();
    if (const QByteArray token = m_store.token(); !token.isEmpty())
        return token; // fetched by another process meanwhile
    const QString address = newAddress();
    m_store.writeAddress(address);
    prompt(address);
    if (const auto waited = waitForPerson(); !waited)
        return failure(u"failed to run transfer service: "_s + waited.error().message);
    hasFetchedToken = true;
    return m_store.writeToken();
}

/// What holds it may be this very process: then for as long as it lives.
void SignIn::waitForLock()
{
    QString told;
    while (const auto owner = m_store.lock()) {
        const QString address = m_store.address();
        if (!address.isEmpty() && address != told) {
            m_log.print(u"\nAnother cloudflared process (pid %1) is already waiting for authentication.\n\n"
                        "If a browser window did not open, please visit the following URL:\n\n%2\n\n"_s
                            .arg(QString::number(*owner), address)
                            .toUtf8());
            told = address;
        }
        std::this_thread::sleep_for(LockRetry);
    }
}

void SignIn::prompt(const QString &address)
{
    if (openBrowser(address)) {
        m_log.print(u"A browser window should have opened at the following URL:\n\n%1\n\nIf the browser "
                    "failed to open, please visit the URL above directly in your browser.\n"_s.arg(address)
                        .toUtf8());
    } else {
        m_log.print(u"Please open the following URL and log in with your Cloudflare account:\n\n%1\n\nLeave "
                    "cloudflared running to download the token automatically.\n"_s.arg(address)
                        .toUtf8());
    }
}

Result<> SignIn::waitForPerson()
{
    for (int count = 0; count < m_behaviour.polls; ++count) {
        const auto end = std::chrono::steady_clock::now() + m_behaviour.poll;
        while (std::chrono::steady_clock::now() < end) {
            if (QFile::exists(m_behaviour.doneFile))
                return {};
            std::this_thread::sleep_for(PollStep);
        }
        if (!m_behaviour.failure.isEmpty())
            return failure(m_behaviour.failure);
        m_log.write(Log::Level::Info, u"Waiting for login..."_s);
    }
    return failure(u"Failed to fetch resource"_s);
}

QString SignIn::newAddress() const
{
    QByteArray random(32, '\0');
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->generate());
    const QByteArray key = random.toBase64(QByteArray::Base64UrlEncoding).toPercentEncoding("-_");
    const QString origin = m_edge.url.section(u'/', 0, 2);
    const QString redirect =
        u"%1?aud=%2&token=%3"_s.arg(m_edge.url, m_behaviour.audience, QString::fromLatin1(key));
    return u"%1/cdn-cgi/access/cli?aud=%2&edge_token_transfer=true&redirect_url=%3&send_org_token=true&token=%4"_s
        .arg(origin, m_behaviour.audience, QString::fromLatin1(QUrl::toPercentEncoding(redirect)),
             QString::fromLatin1(key));
}

} // namespace alexandria
