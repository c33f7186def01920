// SPDX-License-Identifier: MIT
#include "app/catalogue/catalogue.h"

#include "app/catalogue/editionsearch.h"
#include "app/catalogue/editionstream.h"
#include "models/core/errorwords.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(searchEvents, "alexandria.search", QtInfoMsg)

constexpr qint64 Slow = 2'000; // milliseconds

std::chrono::microseconds since(const QElapsedTimer &start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(start.nsecsElapsed()));
}

/// The lower the more it has to say: who fails, then who waits least long, who connects, who is there.
std::pair<int, std::chrono::steady_clock::duration> urgency(const LinkState &link)
{
    const auto soon = link.nextTry.value_or(std::chrono::steady_clock::time_point()).time_since_epoch();
    switch (link.phase) {
    case LinkState::Phase::Failed:
        return {0, {}};
    case LinkState::Phase::Waiting:
        return {1, soon};
    case LinkState::Phase::Opening:
        return {2, {}};
    case LinkState::Phase::Open:
        return {3, {}};
    case LinkState::Phase::Closed:
        return {4, {}};
    }
    Q_UNREACHABLE();
}

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// What took how long, and never what was asked: that is the person's own.
template <typename Answer>
void logSearch(const QString &kind, const QElapsedTimer &start, const Result<Answer> &answer)
{
    const qint64 elapsed = start.elapsed();
    if (!answer && answer.error().kind != Error::Kind::Cancelled)
        qCWarning(searchEvents).noquote()
            << kind << "failed after" << elapsed << "ms:" << discreetWords(answer.error());
    else if (answer && elapsed >= Slow)
        qCInfo(searchEvents).noquote() << kind << "took" << elapsed << "ms";
    else
        qCDebug(searchEvents).noquote() << kind << "took" << elapsed << "ms";
}

} // namespace

/// Carries what a connection's thread says to the catalogue's, for as long as there is one.
class Catalogue::Relay
{
public:
    explicit Relay(Catalogue &catalogue)
        : m_catalogue(&catalogue)
    { }

    void pass(Lane lane, const LinkState &state)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_catalogue)
            QMetaObject::invokeMethod(
                m_catalogue, [catalogue = m_catalogue, lane, state] { catalogue->noteLink(lane, state); },
                Qt::QueuedConnection);
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_catalogue = nullptr;
    }

private:
    std::mutex m_mutex;
    Catalogue *m_catalogue;
};

Catalogue::Catalogue(Description description, std::unique_ptr<CatalogueStatements> statements,
                     const OpenSession &open, const LinkPolicy &policy)
    : m_relay(std::make_shared<Relay>(*this))
    , m_description(std::move(description))
    , m_statements(std::move(statements))
    , m_lookUps(u"look-ups"_s, open, policy, observer(LookUps))
    , m_searches(u"searches"_s, open, policy, observer(Searches))
    , m_exports(u"exports"_s, open, policy.forLongJobs(), observer(Exports))
{ }

Catalogue::~Catalogue()
{
    m_relay->close();
    quit();
}

void Catalogue::quit()
{
    m_lookUps.quit();
    m_searches.quit();
    m_exports.quit();
}

void Catalogue::retryNow()
{
    m_lookUps.retryNow();
    m_searches.retryNow();
    m_exports.retryNow();
}

void Catalogue::doubtLinks()
{
    m_lookUps.doubt();
    m_searches.doubt();
    m_exports.doubt();
}

DatabaseThread &Catalogue::thread(Lane lane)
{
    switch (lane) {
    case Searches:
        return m_searches;
    case Exports:
        return m_exports;
    default:
        return m_lookUps;
    }
}

LinkObserver Catalogue::observer(Lane lane) const
{
    return [relay = m_relay, lane](const LinkState &state) { relay->pass(lane, state); };
}

void Catalogue::noteLink(Lane lane, const LinkState &state)
{
    m_links.at(lane) = state;
    if (state.phase == LinkState::Phase::Open) { // so what kept another lane out is over
        for (int other = 0; other < LaneCount; ++other) {
            if (m_links.at(other).phase != LinkState::Phase::Failed)
                continue;
            m_links.at(other) = {};
            thread(Lane(other)).forgetFailure();
        }
    }
    const LinkState together =
        *std::min_element(m_links.begin(), m_links.end(), [](const LinkState &one, const LinkState &other) {
            return urgency(one) < urgency(other);
        });
    if (together == m_link)
        return;
    m_link = together;
    Q_EMIT linkChanged(m_link);
}

QFuture<Result<EditionPage>> Catalogue::page(const SearchQuery &query, const PageToken &from, Purpose purpose,
                                             Freshness /*freshness*/)
{
    const bool isShort =
        query.kind == SearchQuery::Kind::Isbn || query.kind == SearchQuery::Kind::EditionsOfWork;
    const auto job = [=, statements = m_statements, source = m_description.source,
                      start = startedTimer()](DatabaseSession &session) {
        Result<EditionPage> page = EditionSearch(session, *statements).page(query, from);
        if (page)
            page->origin = {source, since(start), {}};
        logSearch(query.kindName(), start, page);
        return page;
    };
    if (purpose == Purpose::Export)
        return m_exports.run(job);
    return (isShort ? m_lookUps : m_searches).run(job);
}

QFuture<Result<QList<IsbnAnswer>>> Catalogue::lookUp(const QList<Isbn> &isbns, Freshness /*freshness*/)
{
    return m_lookUps.run([=, statements = m_statements, source = m_description.source,
                          start = startedTimer()](DatabaseSession &session) {
        Result<QList<IsbnAnswer>> answers = EditionSearch(session, *statements).lookUp(isbns);
        if (answers) {
            for (IsbnAnswer &answer : *answers) {
                answer.origin.source = source;
                answer.origin.elapsed = since(start);
            }
        }
        logSearch(u"look-up of %1"_s.arg(isbns.size()), start, answers);
        return answers;
    });
}

QFuture<Result<WholeResult>> Catalogue::stream(const SearchQuery &query,
                                               const std::shared_ptr<EditionChannel> &channel,
                                               Freshness /*freshness*/)
{
    const auto stream = std::make_shared<EditionStream>(query, m_statements, channel);
    return m_exports.run(
        [stream, query, source = m_description.source, start = startedTimer()](DatabaseSession &session) {
            Result<WholeResult> result = stream->send(session);
            if (result)
                result->origin = {source, since(start), {}};
            logSearch("all of "_L1 + query.kindName(), start, result);
            return result;
        });
}

/// Not on the lane of the look-ups: the first scan would wait a round trip for it.
QFuture<Result<CatalogueReport>> Catalogue::report()
{
    return m_searches.run([statements = m_statements,
                           description = m_description](DatabaseSession &session) -> Result<CatalogueReport> {
        const QElapsedTimer start = startedTimer();
        if (const auto answer = session.select(Statement(u"SELECT 1"_s)); !answer)
            return Failure(answer.error());
        const Schema &schema = session.schema();
        CatalogueReport report;
        report.latency = since(start);
        report.name = description.name;
        report.server = schema.server;
        report.isSample = description.source == Origin::Source::Sample;
        report.isUnprotected = !schema.isEncrypted && !schema.isLocal;
        report.points = statements->report(schema);
        return report;
    });
}

void Catalogue::connectAhead()
{
    m_lookUps.connectAhead();
    m_searches.connectAhead();
}

} // namespace alexandria
