// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int EditionsOfWork = 3;
constexpr qint64 Generation = 7;

} // namespace

TestClock::TestClock()
    : m_now(std::make_shared<std::chrono::system_clock::time_point>(
        std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 25)))
{ }

WallClock TestClock::clock() const
{
    return [now = m_now] { return *now; };
}

Isbn isbnOf(int number)
{
    const QString nine = QString::number(number).rightJustified(9, u'0');
    for (const char *check = "0123456789X"; *check; ++check) {
        if (const auto isbn = Isbn::fromDigits((nine + QLatin1Char(*check)).toStdString()))
            return *isbn;
    }
    Q_UNREACHABLE();
}

Edition wholeEdition(int number)
{
    const int work = number / EditionsOfWork;
    const Isbn isbn = isbnOf(number);
    Edition edition;
    edition.key = u"/books/OL%1M"_s.arg(number);
    edition.title = u"Die Größe der Dinge %1"_s.arg(number);
    edition.subtitle = u"Untertitel %1"_s.arg(number);
    edition.authors = {{u"/authors/OL%1A"_s.arg(work), u"Émile Author%1"_s.arg(work)},
                       {u"/authors/OL2A"_s, u"村上春樹"_s}};
    edition.byStatement = u"by Émile %1"_s.arg(work);
    edition.publishers = {u"Allen & Unwin"_s, u"Publisher %1"_s.arg(number % 7)};
    edition.publishDate = u"Sept. %1"_s.arg(1900 + number % 120);
    edition.pages = 1 + number % 900;
    edition.languages = {u"ger"_s, u"jpn"_s};
    edition.isbn13 = {isbn.toIsbn13()};
    edition.isbn10 = {*isbn.toIsbn10()};
    edition.subjects = {u"Subject %1"_s.arg(number), u"History"_s, u"Work subject %1"_s.arg(work)};
    edition.series = {u"Series; %1"_s.arg(number % 5)};
    edition.physicalFormat = u"Paperback"_s;
    edition.covers = {number + 1, 3};
    edition.description = u"First line.\nSecond line of %1 😀"_s.arg(number);
    edition.work = {u"/works/OL%1W"_s.arg(work),
                    u"The Size of Things %1"_s.arg(work),
                    u"Of the work."_s,
                    {u"History"_s, u"Work subject %1"_s.arg(work)},
                    {3}};
    return edition;
}

EditionPage wholePage(int first, int count, bool hasMore)
{
    EditionPage page;
    for (int number = first; number < first + count; ++number)
        page.editions << wholeEdition(number);
    if (hasMore) {
        PageToken next;
        next.window = 1;
        next.remaining = {u"/books/OL%1M"_s.arg(first + count), u"/books/OL%1M"_s.arg(first + count + 1)};
        next.generation = Generation;
        page.next = next;
    }
    return page;
}

SearchQuery titleQueryOf(const QString &title)
{
    return SearchQuery::forFields(title, {}).value();
}

SearchQuery writtenQuery(int number)
{
    return titleQueryOf(u"written %1"_s.arg(number));
}

EditionPage writtenPage(int number)
{
    constexpr int Distance = 7;
    constexpr int Count = 10;
    return wholePage(number * Distance, Count);
}

std::optional<EditionPage> pageOnDisk(EditionCache &cache, const SearchQuery &query, const PageToken &from,
                                      const QString &profile)
{
    auto page = valueOf(cache.page(profile, query, from)).page;
    if (page)
        page->origin = {};
    return page;
}

std::optional<IsbnAnswer> answerOnDisk(EditionCache &cache, const Isbn &isbn, const QString &profile)
{
    return valueOf(cache.lookUp(profile, {isbn})).answers.first();
}

bool storeOnDisk(EditionCache &cache, const SearchQuery &query, const EditionPage &page,
                 const QString &profile)
{
    auto stored = cache.store(profile, query, {}, Generation, page);
    stored.waitForFinished();
    return stored.result().has_value();
}

} // namespace alexandria
