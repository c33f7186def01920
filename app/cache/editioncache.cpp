// SPDX-License-Identifier: MIT
#include "app/cache/editioncache.h"

#include "app/cache/cacheeviction.h"
#include "app/cache/cachereading.h"
#include "app/cache/cacheupkeep.h"
#include "app/cache/cachewriting.h"
#include "models/core/errorwords.h"
#include "models/core/readyfuture.h"
#include "models/core/whendone.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(cacheEvents, "alexandria.cache", QtInfoMsg)

constexpr auto DrainPatience = 2s;
constexpr unsigned long DrainInterval = 1; // milliseconds
constexpr auto PauseLength = 10min; ///< after which a disk that failed is tried again
constexpr auto UseInterval = 5s;
constexpr auto SizeInterval = 100ms;
constexpr qsizetype MostUses = 2'000;

std::chrono::microseconds elapsedFrom(const QElapsedTimer &start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(start.nsecsElapsed()));
}

QElapsedTimer runningTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

OpenSession opening(const std::shared_ptr<const CacheFile> &file,
                    const std::shared_ptr<CacheNotices> &notices)
{
    return [file, notices](Opening &) { return CacheSession::open(file, notices); };
}

} // namespace

EditionCache::EditionCache(const QString &folder, const CacheSettings &settings, WallClock clock,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings.clamped())
    , m_clock(clock ? std::move(clock) : [] { return std::chrono::system_clock::now(); })
    , m_notices(std::make_shared<CacheNotices>())
    , m_file(std::make_shared<CacheFile>(folder))
    , m_reads(u"cache reads"_s, opening(m_file, m_notices), LinkPolicy::forFile())
    , m_writes(u"cache writes"_s, opening(m_file, m_notices), LinkPolicy::forFile())
    , m_upkeep(u"cache upkeep"_s, opening(m_file, m_notices), LinkPolicy::forFile())
{
    connect(m_notices.get(), &CacheNotices::damaged, this, [this](const QString &aside) {
        qCWarning(cacheEvents).noquote() << "damaged, set aside as" << aside;
        Q_EMIT noticed(
            tr("What was remembered of earlier searches was damaged and is gone; the old file is now %1.")
                .arg(aside));
    });
    m_useTimer.setSingleShot(true);
    m_useTimer.setInterval(UseInterval);
    m_useTimer.callOnTimeout(this, &EditionCache::writeUse);
    m_sizeTimer.setSingleShot(true);
    m_sizeTimer.setInterval(SizeInterval);
    m_sizeTimer.callOnTimeout(this, [this] {
        if (!m_isEvicting)
            evict({});
    });
    m_checkTimer.setSingleShot(true);
    m_checkTimer.callOnTimeout(this, &EditionCache::check);
}

EditionCache::~EditionCache()
{
    writeUse();
    drain();
    m_reads.quit();
    m_writes.quit();
    m_upkeep.quit();
}

/// What was just found would else be lost whenever the program does one thing and ends.
void EditionCache::drain()
{
    const QDeadlineTimer end(DrainPatience);
    for (const auto &writing : std::as_const(m_writing)) {
        while (!writing.isFinished() && !end.hasExpired())
            QThread::msleep(DrainInterval);
    }
}

void EditionCache::setSettings(const CacheSettings &settings)
{
    m_settings = settings.clamped();
    m_sizeTimer.start();
}

void EditionCache::openAhead()
{
    m_reads.connectAhead();
    planCheck();
}

bool EditionCache::isOffline(const PageToken &token)
{
    return token.generation == OfflineGeneration;
}

CacheMoment EditionCache::moment(const QString &profile) const
{
    return {profile, std::chrono::floor<std::chrono::seconds>(m_clock()).time_since_epoch().count(),
            m_settings};
}

DatabaseThread &EditionCache::thread(Task task)
{
    return task == Read ? m_reads : task == Write ? m_writes : m_upkeep;
}

template <typename Job> auto EditionCache::run(Task task, Job job)
{
    using Answer = std::invoke_result_t<Job &, CacheSession &>;
    if (const auto &pause = m_pauses.at(task); pause && !pause->first.hasExpired())
        return readyFuture(Answer(tl::unexpect, pause->second));
    planCheck();
    QFuture<Answer> future = thread(task).run(
        [job](DatabaseSession &session) mutable { return job(static_cast<CacheSession &>(session)); });
    whenDone(future, this, [this, task](const Answer &answer) {
        if (!answer && answer.error().kind == Error::Kind::Storage)
            pause(task, answer.error());
    });
    return future;
}

void EditionCache::pause(Task task, const Error &error)
{
    m_pauses.at(task) = Pause(PauseLength, error);
    qCWarning(cacheEvents).noquote() << "off for ten minutes:" << logWords(error);
    if (std::exchange(m_wasOffNoticed, true))
        return;
    Q_EMIT noticed(
        tr("Nothing is remembered of searches for now, and all else works: %1").arg(error.message));
}

void EditionCache::planCheck()
{
    if (!std::exchange(m_isCheckPlanned, true))
        m_checkTimer.start(m_settings.checkDelay);
}

QFuture<Result<CachedPage>> EditionCache::page(const QString &profile, const SearchQuery &query,
                                               const PageToken &from)
{
    auto future =
        run(Read, [moment = moment(profile), query, from, start = runningTimer()](CacheSession &session) {
            auto cached = CacheReading(session, moment).page(query, from);
            if (cached && cached->page)
                cached->page->origin.elapsed = elapsedFrom(start);
            return cached;
        });
    whenDone(future, this, [this](const Result<CachedPage> &cached) {
        if (cached)
            noteUse(cached->use);
    });
    return future;
}

QFuture<Result<CachedAnswers>> EditionCache::lookUp(const QString &profile, const QList<Isbn> &isbns)
{
    auto future = run(Read, [moment = moment(profile), isbns, start = runningTimer()](CacheSession &session) {
        auto cached = CacheReading(session, moment).lookUp(isbns);
        if (!cached)
            return cached;
        for (auto &answer : cached->answers) {
            if (answer)
                answer->origin.elapsed = elapsedFrom(start);
        }
        return cached;
    });
    whenDone(future, this, [this](const Result<CachedAnswers> &cached) {
        if (cached)
            noteUse(cached->use);
    });
    return future;
}

QFuture<Result<QList<Edition>>> EditionCache::suggestions(const QString &profile, const QString &words,
                                                          int limit)
{
    return run(Read, [moment = moment(profile), words, limit](CacheSession &session) {
        return CacheReading(session, moment).suggestions(words, limit);
    });
}

QFuture<Result<EditionPage>> EditionCache::everSeen(const QString &profile, const SearchQuery &query,
                                                    const PageToken &from)
{
    return run(Read, [moment = moment(profile), query, from, start = runningTimer()](CacheSession &session) {
        auto page = CacheReading(session, moment).everSeen(query, from);
        if (page)
            page->origin.elapsed = elapsedFrom(start);
        return page;
    });
}

QFuture<Result<>> EditionCache::store(const QString &profile, const SearchQuery &query, const PageToken &from,
                                      qint64 generation, const EditionPage &page)
{
    if (m_isPrivate)
        return readyFuture(Result<>());
    auto future =
        run(Write, [moment = moment(profile), query, from, generation, page](CacheSession &session) {
            return CacheWriting(session, moment).store(query, from, generation, page);
        });
    keep(future);
    return future;
}

QFuture<Result<>> EditionCache::store(const QString &profile, const QList<IsbnAnswer> &answers)
{
    if (m_isPrivate)
        return readyFuture(Result<>());
    auto future = run(Write, [moment = moment(profile), answers](CacheSession &session) {
        return CacheWriting(session, moment).store(answers);
    });
    keep(future);
    return future;
}

void EditionCache::keep(const QFuture<Result<>> &writing)
{
    m_writing.removeIf([](const QFuture<Result<>> &future) { return future.isFinished(); });
    m_writing << writing;
    if (!m_sizeTimer.isActive())
        m_sizeTimer.start();
}

void EditionCache::noteUse(const CacheUse &use)
{
    if (m_isPrivate || (use.editions.isEmpty() && use.pages.isEmpty()))
        return;
    m_use.editions += use.editions;
    m_use.pages += use.pages;
    if (m_use.editions.size() >= MostUses)
        writeUse();
    else if (!m_useTimer.isActive())
        m_useTimer.start();
}

void EditionCache::writeUse()
{
    m_useTimer.stop();
    const CacheUse use = std::exchange(m_use, {});
    if (m_isPrivate || use == CacheUse())
        return;
    m_writing << run(Write, [moment = moment({}), use](CacheSession &session) {
        return CacheUpkeep(session, moment.now).noteUse(use);
    });
}

void EditionCache::evict(const Eviction &eviction)
{
    // Between what is written, one step at a time: two that write at once would sleep until the other is
    // done.
    auto future = run(Write, [moment = moment({}), eviction](CacheSession &session) {
        return CacheEviction(session, moment.settings, moment.now).next(eviction);
    });
    m_isEvicting = true;
    whenDone(future, this, [this](const Result<Eviction> &next) {
        m_isEvicting = next && next->phase != Eviction::Phase::Done;
        if (m_isEvicting)
            evict(*next);
    });
}

QFuture<Result<>> EditionCache::clear()
{
    m_use = {};
    // Behind what is still to be written, so that it goes too.
    auto future = run(Write, [file = m_file](CacheSession &) { return file->removeAll(); });
    m_writing << future;
    whenDone(future, this, [this](const Result<> &) {
        for (DatabaseThread *thread : {&m_reads, &m_writes, &m_upkeep})
            thread->connectAhead(); // lets go of the file, whose space is free only then
    });
    return future;
}

QFuture<Result<>> EditionCache::clearProfile(const QString &profile)
{
    m_use = {};
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    clearSome(profile, promise);
    return promise->future();
}

void EditionCache::clearSome(const QString &profile, const std::shared_ptr<QPromise<Result<>>> &promise)
{
    auto future = run(Write, [moment = moment(profile)](CacheSession &session) {
        return CacheUpkeep(session, moment.now).clearSome(moment.profile);
    });
    whenDone(future, this, [this, profile, promise](const Result<bool> &hasMore) {
        if (hasMore && *hasMore)
            return clearSome(profile, promise);
        promise->addResult(hasMore ? Result<>() : Failure(hasMore.error()));
        promise->finish();
    });
}

QFuture<Result<CacheReport>> EditionCache::report()
{
    return run(Upkeep, [moment = moment({})](CacheSession &session) {
        return CacheUpkeep(session, moment.now).report();
    });
}

QFuture<Result<bool>> EditionCache::check()
{
    m_isCheckPlanned = true;
    m_checkTimer.stop();
    return run(Upkeep, [moment = moment({})](CacheSession &session) {
        return CacheUpkeep(session, moment.now).check();
    });
}

} // namespace alexandria
