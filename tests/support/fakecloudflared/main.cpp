// SPDX-License-Identifier: MIT
// A `cloudflared` that behaves as the real one was measured to (release 2026.8.2), with an edge that is a
// file: see CloudflaredBehaviour. Only what `access tcp` with a listener does; no tunnel, no standard streams
// mode.
#include "tests/support/fakecloudflared/commandline.h"
#include "tests/support/fakecloudflared/folder.h"
#include "tests/support/fakecloudflared/listener.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto Help = R"(NAME:
   cloudflared access tcp - 

USAGE:
   cloudflared access tcp [command options]  

DESCRIPTION:
   The tcp subcommand sends data over a proxy to the Cloudflare edge.

OPTIONS:
   --hostname value, --tunnel-host value, -T value  specify the hostname of your application. [$TUNNEL_SERVICE_HOSTNAME]
   --destination value                              specify the destination address of your SSH server. [$TUNNEL_SERVICE_DESTINATION]
   --url value, --listener value, -L value          specify the host:port to forward data to Cloudflare edge. [$TUNNEL_SERVICE_URL]
   --header value, -H value                         specify additional headers you wish to send.
   --service-token-id value, --id value             specify an Access service token ID you wish to use. [$TUNNEL_SERVICE_TOKEN_ID]
   --service-token-secret value, --secret value     specify an Access service token secret you wish to use. [$TUNNEL_SERVICE_TOKEN_SECRET]
   --logfile value                                  Save application log to this file for reporting issues.
   --log-directory value                            Save application log to this directory for reporting issues.
   --log-level value, --loglevel value              Application logging level {debug, info, warn, error, fatal}. 
   --help, -h                                       show help
)";

extern "C" void dumpAndExit(int)
{
    constexpr std::string_view dump = "SIGQUIT: quit\nPC=0x0 m=0 sigcode=0\n\ngoroutine 0 [idle]:\n";
    std::ignore = ::write(STDERR_FILENO, dump.data(), dump.size());
    ::_exit(2);
}

/// No handler ends it gently: SIGTERM, SIGINT and SIGHUP kill as they are.
void setSignals(bool ignoresTerm)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGUSR1, SIG_IGN);
    std::signal(SIGQUIT, &dumpAndExit);
    if (ignoresTerm)
        std::signal(SIGTERM, SIG_IGN);
}

/// Go does this at its start.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int printHelp(const QString &incorrectUsage = {})
{
    if (!incorrectUsage.isEmpty())
        std::printf("Incorrect Usage: %s\n\n", qPrintable(incorrectUsage));
    std::fputs(Help, stdout);
    return EXIT_SUCCESS;
}

int printVersion(const CloudflaredBehaviour &behaviour, bool isShort)
{
    std::this_thread::sleep_for(behaviour.versionDelay);
    if (!behaviour.versionOutput.isEmpty())
        std::fputs(qPrintable(behaviour.versionOutput), stdout);
    else if (isShort)
        std::printf("%s\n", qPrintable(behaviour.version));
    else
        std::printf("cloudflared version %s (built 2026-08-20-10:54 UTC)\n", qPrintable(behaviour.version));
    return EXIT_SUCCESS;
}

int access(const QStringList &arguments, const QString &output, const CloudflaredBehaviour &behaviour)
{
    const Result<CommandLine> line = CommandLine::read(arguments, output);
    if (!line)
        return line.error().message == "help"_L1 ? printHelp() : printHelp(line.error().message);
    Log log({line->isSet(u"url"_s), line->isJson, line->value(u"log-level"_s), line->value(u"logfile"_s),
             line->value(u"log-directory"_s)});
    const Result<EdgeAddress> edge = EdgeAddress::fromText(line->value(u"hostname"_s));
    if (!edge) {
        log.write(Log::Level::Error, {}, {{u"error"_s, edge.error().message}});
        return printHelp();
    }
    if (!line->isListener()) {
        std::fputs("fake cloudflared: there is no standard streams mode here\n", stderr);
        return EXIT_FAILURE;
    }
    const QString problem = Listener(*line, *edge, log).run(behaviour);
    log.print(problem.toUtf8() + '\n');
    return EXIT_FAILURE;
}

int run(const QStringList &arguments)
{
    const CloudflaredBehaviour behaviour = folder::behaviour();
    setSignals(behaviour.ignoresTerm);
    QString output = qEnvironmentVariable("TUNNEL_LOG_OUTPUT");
    qsizetype next = 0;
    if (arguments.value(next) == "--output"_L1) {
        output = arguments.value(next + 1);
        next += 2;
    }
    const QString command = arguments.value(next);
    if (command == "--version"_L1 || command == "-v"_L1 || command == "version"_L1)
        return printVersion(behaviour, command == "version"_L1 && arguments.value(next + 1) == "--short"_L1);
    const QString kind = arguments.value(next + 1);
    if (command != "access"_L1 || kind.isEmpty()) {
        std::fputs("fake cloudflared: only version and access are here\n", stderr);
        return EXIT_FAILURE;
    }
    if (!QStringList{u"tcp"_s, u"rdp"_s, u"ssh"_s, u"smb"_s}.contains(kind)) {
        std::fprintf(stderr, "No help topic for '%s'\n", qPrintable(kind));
        return 3;
    }
    return access(arguments.mid(next + 2), output, behaviour);
}

} // namespace

} // namespace alexandria

int main(int argc, char *argv[])
{
    using namespace alexandria;
    folder::recordStart(argc, argv);
    raiseFileLimit();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const int code = run(arguments);
    std::fflush(nullptr);
    ::_exit(code); // threads of connections may still run
}
