// SPDX-License-Identifier: MIT
#include "tests/support/cachedsourcefixture.h"

using namespace Qt::StringLiterals;

namespace alexandria {

const Error CachedSourceFixture::Out{Error::Kind::Unreachable, u"No network."_s, {}, {}};

void CachedSourceFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<TestClock>();
    m_cache = std::make_unique<EditionCache>(m_folder->path(), CacheSettings(), m_clock->clock());
    m_inner = std::make_unique<FakeEditionSource>();
    m_source = std::make_unique<CachedEditionSource>(*m_inner, *m_cache);
    m_source->setProfile(u"home"_s);
}

void CachedSourceFixture::cleanup()
{
    m_source.reset();
    m_inner.reset();
    m_cache.reset();
}

QFuture<Result<EditionPage>> CachedSourceFixture::ask(const SearchQuery &query, Freshness freshness,
                                                      const PageToken &from)
{
    return m_source->page(query, from, Purpose::Show, freshness);
}

void CachedSourceFixture::remember(const SearchQuery &query, const EditionPage &page)
{
    const auto future = ask(query, Freshness::PastCache);
    m_inner->answerLast(page);
    QVERIFY(answered(future));
    QVERIFY(QTest::qWaitFor([&] { return pageOnDisk(*m_cache, query).has_value(); }));
}

bool CachedSourceFixture::isAsked(size_t questions)
{
    return QTest::qWaitFor([&] { return m_inner->questions.size() == questions; });
}

} // namespace alexandria
