// SPDX-License-Identifier: MIT
#include "app/commandline/cachecommand.h"

#include "app/commandline/printable.h"
#include "app/cover/coverstore.h"
#include "app/settings/profilesettings.h"
#include "models/core/whendone.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QDateTime timeOf(const std::chrono::system_clock::time_point &time)
{
    using namespace std::chrono;
    return QDateTime::fromSecsSinceEpoch(duration_cast<seconds>(time.time_since_epoch()).count());
}

QJsonObject toJson(const CacheReport &report)
{
    return {
        {u"path"_s, report.path.isEmpty() ? QJsonValue() : QJsonValue(report.path)},
        {u"editions"_s, report.editions},
        {u"pages"_s, report.pages},
        {u"isbns"_s, report.isbns},
        {u"bytes"_s, report.bytes},
        {u"oldest"_s,
         report.oldest ? QJsonValue(timeOf(*report.oldest).toUTC().toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace

CacheCommand::CacheCommand(const Invocation &invocation, EditionCache &cache, CoverStore &covers,
                           const ProfileSettings &profiles)
    : Command(invocation)
    , m_cache(cache)
    , m_covers(covers)
    , m_profiles(profiles)
{ }

void CacheCommand::start()
{
    const QString action = m_invocation.words.value(0, u"info"_s);
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    if (action == "clear"_L1)
        return clear();
    if (action != "info"_L1) {
        m_output.fail(tr("cache does not know %1.").arg(action));
        return abandon(ExitCode::WrongUsage);
    }
    whenDone(m_cache.report(), this, [this](const Result<CacheReport> &report) { tell(report); });
}

void CacheCommand::tell(const Result<CacheReport> &report)
{
    if (!report) {
        m_output.fail(report.error());
        return abandon(ExitCode::QueryFailed);
    }
    if (m_invocation.format == Invocation::Format::Json) {
        m_output.write(jsonLine(toJson(*report)) + u'\n');
        return finish(ExitCode::Found);
    }
    const QLocale locale;
    m_output.write(tr("File: %1").arg(report->path.isEmpty() ? tr("none yet") : printable(report->path))
                   + u'\n');
    m_output.write(tr("Size: %1").arg(locale.formattedDataSize(report->bytes)) + u'\n');
    m_output.write(tr("Editions: %1").arg(locale.toString(report->editions)) + u'\n');
    m_output.write(tr("Pages of searches: %1").arg(locale.toString(report->pages)) + u'\n');
    m_output.write(tr("Answers to ISBNs: %1").arg(locale.toString(report->isbns)) + u'\n');
    if (report->oldest)
        m_output.write(tr("Oldest: %1").arg(locale.toString(timeOf(*report->oldest), QLocale::ShortFormat))
                       + u'\n');
    finish(ExitCode::Found);
}

void CacheCommand::clear()
{
    const auto end = [this](const Result<> &cleared) {
        if (cleared)
            return finish(ExitCode::Found);
        m_output.fail(cleared.error());
        abandon(ExitCode::QueryFailed);
    };
    if (m_invocation.profile.isEmpty()) {
        m_covers.clear();
        return whenDone(m_cache.clear(), this, end);
    }
    const auto profile = m_profiles.findByName(m_invocation.profile);
    if (!profile) {
        m_output.fail(tr("There is no connection named %1.").arg(m_invocation.profile));
        return abandon(ExitCode::NothingFound);
    }
    whenDone(m_cache.clearProfile(profile->id), this, end);
}

} // namespace alexandria
