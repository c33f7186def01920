// SPDX-License-Identifier: MIT
// SlowLink as a program, for benchmarks and for trying the application by hand: see --help.
#include "tests/support/slowlink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

int signalPipe[2];

extern "C" void tellOfSignal(int number)
{
    const char byte = static_cast<char>(number);
    if (::write(signalPipe[1], &byte, 1) < 0)
        _exit(EXIT_FAILURE);
}

void writeCounts(const SlowLink &link, const QString &path)
{
    const LinkCounts counts = link.counts();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        u"{\"connections\": %1, \"open\": %2, \"round_trips\": %3, \"bytes_up\": %4, \"bytes_down\": %5}\n"_s
            .arg(counts.connections)
            .arg(counts.openConnections)
            .arg(counts.roundTrips)
            .arg(counts.bytesUp)
            .arg(counts.bytesDown)
            .toUtf8());
    file.commit();
}

void obeySignals(SlowLink &link, QSocketNotifier &notifier)
{
    QObject::connect(&notifier, &QSocketNotifier::activated, &link, [&link, silent = false]() mutable {
        char number = 0;
        if (::read(signalPipe[0], &number, 1) != 1)
            return;
        if (number == SIGUSR1)
            link.setSilent(silent = !silent);
        else if (number == SIGUSR2)
            link.cut();
        else
            QCoreApplication::quit();
    });
}

void describe(QCommandLineParser &options)
{
    options.setApplicationDescription(u"A slow link: prints the port it listens on and forwards it. "
                                      "SIGUSR1 makes it silent and back, SIGUSR2 resets all connections."_s);
    options.addHelpOption();
    options.addOptions({{u"target"_s, u"Where it leads."_s, u"host:port or /socket"_s},
                        {u"rtt"_s, u"Round trip."_s, u"milliseconds"_s, u"0"_s},
                        {u"listen"_s, u"This port instead of a free one."_s, u"port"_s, u"0"_s},
                        {u"stats"_s, u"Kept up to date with the counts."_s, u"file"_s}});
}

} // namespace

} // namespace alexandria

int main(int argc, char *argv[])
{
    using namespace alexandria;
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    describe(options);
    options.process(application);
    if (!options.isSet(u"target"_s) || ::pipe2(signalPipe, O_CLOEXEC) != 0)
        options.showHelp(2);
    SlowLink link(options.value(u"target"_s), std::chrono::milliseconds(options.value(u"rtt"_s).toInt()),
                  options.value(u"listen"_s).toUShort());
    if (link.port() == 0) {
        std::fputs("slowlink: the port is taken\n", stderr);
        return EXIT_FAILURE;
    }
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    obeySignals(link, notifier);
    for (const int number : {SIGUSR1, SIGUSR2, SIGINT, SIGTERM})
        std::signal(number, &tellOfSignal);
    QTimer writing; // many changes, one write
    writing.setSingleShot(true);
    const QString stats = options.value(u"stats"_s);
    QObject::connect(&writing, &QTimer::timeout, &link, [&] { writeCounts(link, stats); });
    if (!stats.isEmpty()) {
        QObject::connect(&link, &SlowLink::countsChanged, &writing, [&writing] {
            if (!writing.isActive())
                writing.start(20);
        });
        writeCounts(link, stats);
    }
    std::printf("%d\n", link.port());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    if (!stats.isEmpty())
        writeCounts(link, stats);
    return code;
}
