// SPDX-License-Identifier: MIT
// Joins models, services and widgets; decides nothing else.

#include "app/catalogue/postgrescatalogue.h"
#include "app/catalogue/samplecatalogue.h"
#include "app/commandline/checkcommand.h"
#include "app/commandline/invocation.h"
#include "app/commandline/lookupcommand.h"
#include "app/commandline/searchcommand.h"
#include "app/settings/windowsettings.h"
#include "app/system/interruptions.h"
#include "app/system/paths.h"
#include "app/system/standardstreams.h"
#include "app/system/translations.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTextStream>

#include <variant>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

struct Opened
{
    std::unique_ptr<EditionSource> source;
    bool mayBeUnprotected = false;
};

void warnOfPassword(const Invocation &invocation)
{
    Output(invocation)
        .warn(QCoreApplication::translate("CommandLine",
                                          "Every user of this machine can see the password in --connect, and "
                                          "the shell may keep it. Give it in "
                                          "PGPASSWORD or a password file (PGPASSFILE)."));
}

Result<Opened> openCatalogue(const Invocation &invocation)
{
    if (invocation.connection.isEmpty())
        return Opened{
            openSampleCatalogue(invocation.cacheFolder.isEmpty() ? cacheFolder() : invocation.cacheFolder)};
    auto settings = PostgresSettings::fromConnectionString(invocation.connection);
    if (!settings)
        return Failure(settings.error());
    if (!settings->value(u"password"_s).isEmpty())
        warnOfPassword(invocation);
    if (invocation.timeout)
        settings->setTimeout(*invocation.timeout);
    return Opened{openPostgresCatalogue(*settings), settings->mayBeUnprotected()};
}

std::unique_ptr<Command> commandFor(const Invocation &invocation, EditionSource &source)
{
    switch (invocation.command) {
    case Invocation::Command::Lookup:
        return std::make_unique<LookupCommand>(invocation, source);
    case Invocation::Command::Search:
        return std::make_unique<SearchCommand>(invocation, source);
    default:
        return std::make_unique<CheckCommand>(invocation, source);
    }
}

int runCommand(QCoreApplication &application, const Invocation &invocation, const Opened &opened)
{
    const auto command = commandFor(invocation, *opened.source);
    const Interruptions interruptions([&command] { command->interrupt(); });
    QObject::connect(command.get(), &Command::finished, &application,
                     [](ExitCode exitCode) { QCoreApplication::exit(int(exitCode)); });
    const bool isToBeWatched =
        opened.mayBeUnprotected && invocation.command != Invocation::Command::Check; // which reports it
    const auto start = [&command, isToBeWatched] {
        command->start();
        if (isToBeWatched)
            command->watchLink();
    };
    QMetaObject::invokeMethod(command.get(), start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runWindow(QApplication & /*application*/, const Invocation &invocation, const Opened &opened)
{
    const Interruptions interruptions([] { QCoreApplication::quit(); });
    QSettings file(configFolder() + "/alexandria-desktop.ini"_L1, QSettings::IniFormat);
    WindowSettings settings(file);
    MainWindow window(*opened.source, settings);
    window.show();
    if (!invocation.words.isEmpty())
        window.searchWords(invocation.words.join(u' '));
    return QCoreApplication::exec();
}

int say(const UsageText &usage)
{
    QTextStream(usage.exitCode == ExitCode::Found ? stdout : stderr) << usage.text;
    return int(usage.exitCode);
}

void describe()
{
    QCoreApplication::setApplicationName(u"alexandria-desktop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALEXANDRIA_VERSION));
}

template <typename Application, typename Run>
int runWith(Application &application, const Invocation &invocation, Run run)
{
    const auto opened = openCatalogue(invocation);
    if (!opened)
        return say({"alexandria-desktop: "_L1 + opened.error().message + u'\n', ExitCode::WrongUsage});
    return run(application, invocation, *opened);
}

QStringList asStrings(int count, char **values)
{
    QStringList strings;
    for (int i = 0; i < count; ++i)
        strings << QString::fromLocal8Bit(values[i]);
    return strings;
}

/// Qt would end the program with a core dump.
bool lacksDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

std::variant<Invocation, int> runWithoutWindow(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Translations translations{QLocale()};
    const auto invocation = readArguments(asStrings(argc, argv)); // help and mistakes need no display
    if (!invocation)
        return say(invocation.error());
    if (invocation->command == Invocation::Command::Window && lacksDisplay())
        return say({u"alexandria-desktop: "_s
                        + QCoreApplication::translate("CommandLine",
                                                      "There is no display here for the window. The commands "
                                                      "lookup, search and check need none.")
                        + u'\n',
                    ExitCode::WrongUsage});
    if (invocation->command == Invocation::Command::Window)
        return *invocation;
    return runWith(application, *invocation, runCommand);
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    describe();
    const auto outcome = runWithoutWindow(argc, argv);
    if (const int *exitCode = std::get_if<int>(&outcome))
        return *exitCode;
    QGuiApplication::setDesktopFileName(u"io.github.alexandria_desktop.Alexandria"_s);
    QApplication application(argc, argv);
    const Translations translations{QLocale()};
    return runWith(application, std::get<Invocation>(outcome), runWindow);
}
