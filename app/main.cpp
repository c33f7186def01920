// SPDX-License-Identifier: MIT
// Joins models, services and widgets; decides nothing else.

#include "app/commandline/cachecommand.h"
#include "app/commandline/catalogueplace.h"
#include "app/commandline/checkcommand.h"
#include "app/commandline/fillcommand.h"
#include "app/commandline/invocation.h"
#include "app/commandline/lookupcommand.h"
#include "app/commandline/options.h"
#include "app/commandline/profilecommand.h"
#include "app/commandline/reportcommand.h"
#include "app/commandline/searchcommand.h"
#include "app/commandline/terminalanswers.h"
#include "app/connection/catalogueswitch.h"
#include "app/connection/connections.h"
#include "app/connection/keptcatalogue.h"
#include "app/cover/coversource.h"
#include "app/cover/coverstore.h"
#include "app/diagnostics/diagnostics.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/programfacts.h"
#include "app/scan/scandesk.h"
#include "app/scan/scanintake.h"
#include "app/scan/scanstore.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/settings/changeablesettings.h"
#include "app/settings/exportsettings.h"
#include "app/settings/profilesettings.h"
#include "app/settings/windowsettings.h"
#include "app/sound/tones.h"
#include "app/system/displayopening.h"
#include "app/system/interruptions.h"
#include "app/system/motionwish.h"
#include "app/system/networkwatch.h"
#include "app/system/ownmemory.h"
#include "app/system/paths.h"
#include "app/system/sessionend.h"
#include "app/system/singleinstance.h"
#include "app/system/standardstreams.h"
#include "app/system/terminalprompt.h"
#include "app/system/translations.h"
#include "ui/mainwindow.h"
#include "ui/widgets/access.h"
#include "ui/widgets/consideratestyle.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStyle>
#include <QTextStream>

#include <clocale>
#include <memory>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// What both the window and the commands stand on.
struct Services
{
    QSettings file{configFolder() + "/alexandria-desktop.ini"_L1, QSettings::IniFormat};
    WindowSettings window{file};
    LanguageSettings language{file};
    KeepingSettings keeping{file};
    CoverSettings covers{file};
    ScanSettings scans{file};
    ExportSettings exports{file};
    ProfileSettings profiles{file};
    KeychainSecretStore secrets;
    CatalogueSwitch catalogue;

    [[nodiscard]] ChangeableSettings changeable() { return {language, keeping, covers, scans}; }
};

QString sampleFolder(const Invocation &invocation)
{
    return invocation.cacheFolder.isEmpty() ? cacheFolder() : invocation.cacheFolder;
}

QString coverFolder(const Invocation &invocation)
{
    return sampleFolder(invocation) + "/covers"_L1;
}

CacheSettings cacheSettings(const KeepingSettings &keeping)
{
    CacheSettings settings;
    settings.timeToLive = keeping.timeToLive();
    settings.sizeCap = keeping.sizeCap();
    return settings.clamped();
}

std::unique_ptr<KeptCatalogue> keep(const Invocation &invocation, Services &services)
{
    using Reach = KeptCatalogue::Reach;
    return std::make_unique<KeptCatalogue>(services.catalogue, sampleFolder(invocation),
                                           cacheSettings(services.keeping),
                                           invocation.isOffline ? Reach::DiskAlone : Reach::Catalogue);
}

void open(const CataloguePlace &place, const Invocation &invocation, Services &services,
          const LinkPolicy &policy = {})
{
    if (place.target)
        services.catalogue.openServer(place.name, *place.target, services.secrets, policy);
    else
        services.catalogue.openSample(sampleFolder(invocation));
}

int run(Command &command)
{
    const Interruptions interruptions([&command] { command.interrupt(); });
    QObject::connect(&command, &Command::finished, &command,
                     [](ExitCode exitCode) { QCoreApplication::exit(int(exitCode)); });
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return logEnd(QCoreApplication::exec());
}

int runSearch(CatalogueCommand &command, const CataloguePlace &place, Services &services, KeptCatalogue &kept)
{
    QObject::connect(&kept.cache(), &EditionCache::noticed, &command,
                     [&command](const QString &sentence) { command.output().warn(sentence); });
    Connections connections(services.profiles, services.secrets, services.catalogue, {});
    connections.followOpenServer();
    std::unique_ptr<TerminalAnswers> answers;
    if (ServerAccess *access = services.catalogue.access())
        answers = std::make_unique<TerminalAnswers>(*access, command.output());
    if (answers)
        QObject::connect(answers.get(), &TerminalAnswers::interrupted, &command, &Command::interrupt);
    if (place.mayBeUnprotected) // after start()
        QMetaObject::invokeMethod(
            &command,
            [&command] {
                QMetaObject::invokeMethod(&command, &CatalogueCommand::watchLink, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    return run(command);
}

int runCheck(const Invocation &invocation, const CataloguePlace &place, Services &services)
{
    if (!place.target) {
        open(place, invocation, services);
        CheckCommand command(invocation, services.catalogue);
        return run(command);
    }
    ConnectionTest test(place.name, *place.target, services.secrets);
    CheckCommand command(invocation, test);
    const TerminalAnswers answers(test.control(), command.output());
    QObject::connect(&answers, &TerminalAnswers::interrupted, &command, &Command::interrupt);
    return run(command);
}

int runProfile(const Invocation &invocation, Services &services)
{
    ProfileCommand command(invocation, services.profiles, services.secrets, &askForSecret);
    return run(command);
}

int runCache(const Invocation &invocation, Services &services)
{
    EditionCache cache(sampleFolder(invocation), cacheSettings(services.keeping));
    CoverStore covers(coverFolder(invocation));
    CacheCommand command(invocation, cache, covers, services.profiles);
    return run(command);
}

DiagnosticSources sourcesOf(const Invocation &invocation, const Log &log, Services &services,
                            EditionCache &cache)
{
    return {log,   services.profiles,        services.changeable(), services.secrets, services.catalogue,
            cache, sampleFolder(invocation), dataFolder()};
}

int runReport(const Invocation &invocation, const Log &log, Services &services)
{
    EditionCache cache(sampleFolder(invocation), cacheSettings(services.keeping));
    Diagnostics diagnostics(sourcesOf(invocation, log, services, cache));
    ReportCommand command(invocation, diagnostics);
    return run(command);
}

int fail(const Error &error)
{
    QTextStream(stderr) << "alexandria-desktop: " << error.message << '\n';
    return int(ExitCode::WrongUsage);
}

int runCommand(const Invocation &invocation, const Log &log)
{
    logStart("the command "_L1 + nameOf(invocation.command));
    Services services;
    if (invocation.command == Invocation::Command::Profile)
        return runProfile(invocation, services);
    if (invocation.command == Invocation::Command::Cache)
        return runCache(invocation, services);
    if (invocation.command == Invocation::Command::Report)
        return runReport(invocation, log, services);
    const auto place = placeFor(invocation, services.profiles);
    if (!place)
        return fail(place.error());
    if (invocation.command == Invocation::Command::Check)
        return runCheck(invocation, *place, services);
    open(*place, invocation, services);
    const auto kept = keep(invocation, services);
    if (invocation.command == Invocation::Command::Lookup) {
        LookupCommand command(invocation, kept->source());
        return runSearch(command, *place, services, *kept);
    }
    if (invocation.command == Invocation::Command::Fill) {
        FillCommand command(invocation, kept->source());
        return runSearch(command, *place, services, *kept);
    }
    SearchCommand command(invocation, kept->source());
    return runSearch(command, *place, services, *kept);
}

int runWindow(const Invocation &invocation, const Log &log)
{
    Services services;
    const auto place = placeFor(invocation, services.profiles);
    if (!place)
        return fail(place.error());
    SingleInstance instance(invocation.isUsual() ? socketFolder() : QString(), configFolder());
    if (instance.handOver({invocation.words, invocation.wantsNewScanList, activationToken()}))
        return int(ExitCode::Found);
    logStart(u"the window"_s);
    LinkPolicy policy;
    policy.waitsForServer = true;
    open(*place, invocation, services, policy);
    const auto kept = keep(invocation, services);
    Connections connections(services.profiles, services.secrets, services.catalogue,
                            sampleFolder(invocation));
    connections.followOpenServer();
    NetworkWatch network;
    QObject::connect(&network, &NetworkWatch::cameBack, &services.catalogue,
                     &CatalogueSwitch::noteNetworkChange);
    const auto watchNetwork = [&network, &services] {
        if (services.catalogue.access()) // the sample needs none
            network.begin();
    };
    QObject::connect(&services.catalogue, &CatalogueSwitch::switched, &network, watchNetwork);
    watchNetwork();
    const Interruptions interruptions([] {
        QCoreApplication::quit(); // the windows close, but where one asks first
        QCoreApplication::exit(); // and nobody may be there to answer
    });
    CoverSource covers(coverFolder(invocation), [&kept] { return kept->cache().isPrivate(); });
    covers.setAddress(services.covers.address());
    QObject::connect(&network, &NetworkWatch::wentAway, &covers, [&covers] { covers.setOffline(true); });
    QObject::connect(&network, &NetworkWatch::cameBack, &covers, [&covers] { covers.setOffline(false); });
    ScanStore scanStore(dataFolder());
    ScanDesk scanDesk(kept->source(), scanStore);
    ScanIntake scanIntake(scanDesk);
    Tones tones;
    Diagnostics diagnostics(sourcesOf(invocation, log, services, kept->cache()));
    installAccess();
    auto *style = new ConsiderateStyle(QApplication::style()->name()); // over the one the person has
    QApplication::setStyle(style);
    MainWindow window(kept->source(), services.window, services.catalogue.access());
    window.offerKeeping(kept->cache(), kept->source());
    window.offerCovers(covers);
    window.offerScans(scanDesk, scanStore, scanIntake, services.scans, tones);
    window.offerExport(services.exports, &scanStore);
    window.offerSettings(services.changeable());
    window.offerDiagnostics(diagnostics);
    QObject::connect(&window, &MainWindow::settingsChanged, &window, [&services, &kept, &covers] {
        kept->cache().setSettings(cacheSettings(services.keeping));
        covers.setAddress(services.covers.address());
    });
    window.offerConnections(connections, !place->target && !invocation.isSample && !connections.hasChosen());
    QObject::connect(&instance, &SingleInstance::requested, &window, &MainWindow::answer);
    MotionWish motion;
    QObject::connect(&motion, &MotionWish::answered, style, &ConsiderateStyle::setStill);
    window.show();
    motion.follow();
    window.answer({invocation.words, invocation.wantsNewScanList, {}});
    const SessionEnd sessionEnd([&window, &services, &scanStore] {
        window.saveSettings();
        services.file.sync();
        scanStore.finishWriting();
    });
    return logEnd(QCoreApplication::exec());
}

int say(const UsageText &usage)
{
    QTextStream(usage.exitCode == ExitCode::Found ? stdout : stderr) << usage.text;
    return int(usage.exitCode);
}

/// What a failure means is told from libpq's own words.
void speakEnglishToLibraries()
{
#ifdef LC_MESSAGES
    std::setlocale(LC_MESSAGES, "C");
#else
    qputenv("LC_ALL", "C"); // Windows: what libpq translates with looks here
#endif
}

void describe()
{
    QCoreApplication::setApplicationName(u"alexandria-desktop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALEXANDRIA_VERSION));
}

/// Numbers and dates follow a language that was chosen; without a choice all is as the system has it.
QLocale useChosenLanguage()
{
    QSettings file(configFolder() + "/alexandria-desktop.ini"_L1, QSettings::IniFormat);
    const LanguageSettings settings(file);
    if (!settings.language().isEmpty())
        QLocale::setDefault(settings.locale());
    return settings.locale();
}

QStringList asStrings(int count, char **values)
{
    QStringList strings;
    for (int i = 0; i < count; ++i)
        strings << QString::fromLocal8Bit(values[i]);
    return strings;
}

/// A window to be opened, and what to say if it cannot be.
struct WindowRun
{
    Invocation invocation;
    QString withoutDisplay;
};

std::variant<WindowRun, int> runWithoutWindow(int argc, char **argv, const Log &log)
{
    QCoreApplication application(argc, argv); // takes the person's language for the C library too
    speakEnglishToLibraries();
    const Translations translations(useChosenLanguage());
    const auto invocation = readArguments(asStrings(argc, argv)); // help and mistakes need no display
    if (!invocation)
        return say(invocation.error());
    if (invocation->command == Invocation::Command::Window)
        return WindowRun{*invocation,
                         u"alexandria-desktop: "_s
                             + QCoreApplication::translate("CommandLine",
                                                           "There is no display here for the window. The "
                                                           "commands lookup, search and check need none.")};
    return runCommand(*invocation, log);
}

std::unique_ptr<QApplication> openDisplay(int &argc, char **argv, const WindowRun &run)
{
    const DisplayOpening opening(run.withoutDisplay, int(ExitCode::WrongUsage));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    keepMemoryToOurselves();
    describe();
    const Log log(stateFolder());
    const auto outcome = runWithoutWindow(argc, argv, log);
    if (const int *exitCode = std::get_if<int>(&outcome))
        return *exitCode;
    QGuiApplication::setDesktopFileName(u"io.github.alexandria_desktop.Alexandria"_s);
    const auto &run = std::get<WindowRun>(outcome);
    const auto application = openDisplay(argc, argv, run);
    speakEnglishToLibraries();
    const Translations translations(useChosenLanguage());
    return runWindow(run.invocation, log);
}
