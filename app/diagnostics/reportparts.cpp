// SPDX-License-Identifier: MIT
#include "app/diagnostics/reportparts.h"

#include "app/cache/editioncache.h"
#include "app/connection/catalogueswitch.h"
#include "app/connection/stagetext.h"
#include "app/diagnostics/logfile.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/settings/profilesettings.h"
#include "app/tunnel/cloudflaredprogram.h"
#include "models/core/errorwords.h"

#include <QDateTime>
#include <QDirIterator>
#include <QLocale>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

QString onOrOff(bool isOn)
{
    return isOn ? u"on"_s : u"off"_s;
}

QString routeText(bool isTunnel, ConnectionProfile::SignIn signIn)
{
    if (!isTunnel)
        return u"directly"_s;
    return signIn == ConnectionProfile::SignIn::Browser ? u"through a tunnel, signing in"_s
                                                        : u"through a tunnel, by service token"_s;
}

QString coversText(const CoverSettings &covers)
{
    const auto address = covers.address();
    if (!address)
        return u"off"_s;
    return address->isOpenLibrary() ? u"on, from Open Library"_s : u"on, from an address of one's own"_s;
}

/// Of the files that @p pattern names, and those below @p folder with "*".
QString filesText(const QString &folder, const QString &pattern)
{
    qint64 bytes = 0;
    int count = 0;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        bytes += it.fileInfo().size();
        ++count;
    }
    return u"%1, files: %2"_s.arg(sizeText(bytes)).arg(count);
}

} // namespace

ReportPart cataloguePart(const DiagnosticSources &sources)
{
    ReportPart part{u"Catalogue"_s, {}};
    const ServerAccess *access = sources.catalogue.access();
    if (access) {
        const ConnectionState state = access->state();
        part.lines << "Open: a server, "_L1
                + routeText(access->target().tunnel.has_value(), access->target().signIn)
                   << "State: "_L1 + connectionPhaseName(state.phase)
                + (state.error ? ", "_L1 + logWords(*state.error) : QString());
        if (const QStringList lines = access->tunnelLog(); !lines.isEmpty())
            part.lines << "cloudflared wrote last: "_L1 + lines.last();
    } else {
        part.lines << u"Open: the sample, or none"_s;
    }
    const auto profiles = sources.profiles.profiles();
    part.lines << u"Connections kept: %1"_s.arg(profiles.size());
    for (const ConnectionProfile &profile : profiles)
        part.lines << "  "_L1 + routeText(profile.route == ConnectionProfile::Route::Tunnel, profile.signIn)
                + u"; password %1, token %2"_s.arg(
                    profile.isPasswordSaved ? u"in the keychain"_s : u"not saved"_s,
                    profile.isServiceTokenSaved ? u"in the keychain"_s : u"not saved"_s);
    part.lines << "Keychain: "_L1 + sources.keychain.lastAnswer();
    return part;
}

ReportPart settingsPart(const DiagnosticSources &sources)
{
    const ChangeableSettings &settings = sources.settings;
    const QString language = settings.language.language();
    return {u"Settings"_s,
            {"Language: "_L1 + (language.isEmpty() ? u"the system's"_s : language),
             u"Answers: kept for %1 h, in %2 at most"_s.arg(settings.keeping.timeToLive().count())
                 .arg(sizeText(settings.keeping.sizeCap())),
             "Remembering nothing: "_L1 + onOrOff(sources.cache.isPrivate()),
             "Covers: "_L1 + coversText(settings.covers),
             "Tones: "_L1 + onOrOff(settings.scans.areTonesOn())}};
}

QStringList cacheLines(const Result<CacheReport> &report)
{
    if (!report)
        return {"Answers: "_L1 + logWords(report.error())};
    QStringList lines{
        u"Answers: %1; %2 editions, %3 pages of searches, %4 answers to ISBNs"_s.arg(sizeText(report->bytes))
            .arg(report->editions)
            .arg(report->pages)
            .arg(report->isbns)};
    if (report->oldest) {
        const auto age = std::chrono::system_clock::now() - *report->oldest;
        lines << u"Oldest edition among them: %1 h old"_s.arg(
            std::chrono::duration_cast<std::chrono::hours>(age).count());
    }
    return lines;
}

QStringList diskLines(const ReportPlaces &places)
{
    const auto cloudflared = findCloudflared(places.cloudflared);
    return {"Covers: "_L1 + filesText(places.cacheFolder + "/covers"_L1, u"*"_s),
            "Scan lists: "_L1 + filesText(places.dataFolder, u"scans*"_s),
            "Log: "_L1 + filesText(places.logFolder, u"*"_s) + " in "_L1 + places.logFolder,
            "SQL drivers: "_L1 + QSqlDatabase::drivers().join(", "_L1),
            "cloudflared: "_L1 + (cloudflared ? *cloudflared : u"not found"_s)};
}

QStringList namesToLeaveOut(const DiagnosticSources &sources)
{
    QStringList names;
    const auto add = [&names](const QString &list) { names << list.split(u',', Qt::SkipEmptyParts); };
    const auto profiles = sources.profiles.profiles();
    for (const ConnectionProfile &profile : profiles) {
        for (const QString &name : {profile.name, profile.host, profile.user, profile.database})
            add(name);
        if (profile.tunnel)
            names << profile.tunnel->host();
    }
    if (const ServerAccess *access = sources.catalogue.access()) {
        const PostgresSettings settings = access->target().settings({}, false);
        for (const auto &keyword : {u"host"_s, u"hostaddr"_s, u"user"_s, u"dbname"_s, u"service"_s})
            add(settings.value(keyword));
        if (access->target().tunnel)
            names << access->target().tunnel->host();
    }
    names.removeDuplicates();
    return names;
}

QString toText(const QList<ReportPart> &parts)
{
    QString text;
    for (const ReportPart &part : parts) {
        text += part.title + u'\n';
        for (const QString &line : part.lines)
            text += "  "_L1 + line + u'\n';
        text += u'\n';
    }
    return text;
}

} // namespace alexandria
