// SPDX-License-Identifier: MIT
#include "app/diagnostics/diagnostics.h"

#include "app/cache/editioncache.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/programfacts.h"
#include "app/diagnostics/reportparts.h"
#include "app/diagnostics/withoutnames.h"
#include "app/secrets/redaction.h"
#include "app/settings/profilesettings.h"
#include "models/core/whendone.h"

#include <QDateTime>
#include <QDir>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto ReportPatience = std::chrono::seconds(3);
constexpr qsizetype ReportLogLines = 200;

/// What the disk has to say.
struct DiskFindings
{
    QStringList lines;
    QStringList log;
};

QFuture<DiskFindings> lookAtDisk(const ReportPlaces &places)
{
    auto promise = std::make_shared<QPromise<DiskFindings>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, places] {
        promise->addResult(
            DiskFindings{diskLines(places), LogFile::lastLines(places.logFolder, ReportLogLines)});
        promise->finish();
    });
    return promise->future();
}

/// A report on its way; ends itself.
class Gathering : public QObject
{
public:
    Gathering(QList<ReportPart> known, QStringList names, QObject *parent)
        : QObject(parent)
        , m_known(std::move(known))
        , m_names(std::move(names))
    {
        m_promise.start();
        QTimer::singleShot(ReportPatience, this, &Gathering::finish);
    }

    [[nodiscard]] QFuture<QString> future() { return m_promise.future(); }

    void take(const QStringList &cache)
    {
        m_cache = cache;
        finishWhenComplete();
    }
    void take(const DiskFindings &disk)
    {
        m_disk = disk;
        finishWhenComplete();
    }

private:
    void finishWhenComplete()
    {
        if (m_cache && m_disk)
            finish();
    }

    void finish()
    {
        if (m_promise.future().isFinished())
            return;
        const QStringList late{u"No answer within %1 s"_s.arg(ReportPatience.count())};
        const DiskFindings disk = m_disk.value_or(DiskFindings{late, late});
        const QList<ReportPart> parts = m_known
            + QList<ReportPart>{{u"On this computer"_s, m_cache.value_or(late) + disk.lines},
                                {u"Log, the last %1 lines at most"_s.arg(ReportLogLines), disk.log}};
        m_promise.addResult(withoutNames(redacted(toText(parts)), m_names));
        m_promise.finish();
        deleteLater();
    }

    QPromise<QString> m_promise;
    const QList<ReportPart> m_known;
    const QStringList m_names;
    std::optional<QStringList> m_cache;
    std::optional<DiskFindings> m_disk;
};

} // namespace

Diagnostics::Diagnostics(const DiagnosticSources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{ }

QFuture<QString> Diagnostics::report(const QStringList &ofTheWindow)
{
    ReportPart program{u"Diagnostic report of "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                       programFacts() + ofTheWindow};
    if (m_sources.log.end().isFinished())
        program.lines << "The log has ended: "_L1 + m_sources.log.end().result().detail;
    auto *gathering = new Gathering({program, cataloguePart(m_sources), settingsPart(m_sources)},
                                    namesToLeaveOut(m_sources), this);
    const QFuture<QString> report = gathering->future();
    whenDone(m_sources.cache.report(), gathering,
             [gathering](const Result<CacheReport> &answer) { gathering->take(cacheLines(answer)); });
    whenDone(lookAtDisk({m_sources.cacheFolder, m_sources.dataFolder, m_sources.log.folder(),
                         m_sources.profiles.cloudflared()}),
             gathering, [gathering](const DiskFindings &found) { gathering->take(found); });
    return report;
}

QString Diagnostics::logFolder() const
{
    return redacted(QDir::toNativeSeparators(m_sources.log.folder()));
}

QFuture<Error> Diagnostics::endOfLog() const
{
    return m_sources.log.end();
}

} // namespace alexandria
