// SPDX-License-Identifier: MIT
#include "app/catalogue/catalogue.h"

#include "app/catalogue/editionsearch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

std::chrono::microseconds since(const QElapsedTimer &start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(start.nsecsElapsed()));
}

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

Catalogue::Catalogue(Description description, std::unique_ptr<CatalogueStatements> statements,
                     const OpenSession &open, std::chrono::milliseconds openLimit)
    : m_description(std::move(description))
    , m_statements(std::move(statements))
    , m_lookUps(u"look-ups"_s, open, openLimit)
    , m_searches(u"searches"_s, open, openLimit)
    , m_exports(u"exports"_s, open, openLimit)
{ }

Catalogue::~Catalogue()
{
    m_lookUps.quit();
    m_searches.quit();
    m_exports.quit();
}

QFuture<Result<EditionPage>> Catalogue::page(const SearchQuery &query, const PageToken &from, Purpose purpose)
{
    const bool isShort =
        query.kind == SearchQuery::Kind::Isbn || query.kind == SearchQuery::Kind::EditionsOfWork;
    const auto job = [=, statements = m_statements, source = m_description.source,
                      start = startedTimer()](DatabaseSession &session) {
        Result<EditionPage> page = EditionSearch(session, *statements).page(query, from);
        if (page)
            page->origin = {source, since(start), {}};
        return page;
    };
    if (purpose == Purpose::Export)
        return m_exports.run(job);
    return (isShort ? m_lookUps : m_searches).run(job);
}

QFuture<Result<QList<IsbnAnswer>>> Catalogue::lookUp(const QList<Isbn> &isbns)
{
    return m_lookUps.run([=, statements = m_statements, source = m_description.source,
                          start = startedTimer()](DatabaseSession &session) {
        Result<QList<IsbnAnswer>> answers = EditionSearch(session, *statements).lookUp(isbns);
        if (answers) {
            for (IsbnAnswer &answer : *answers)
                answer.origin = {source, since(start), {}};
        }
        return answers;
    });
}

QFuture<Result<CatalogueReport>> Catalogue::report()
{
    return m_lookUps.run([statements = m_statements,
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
