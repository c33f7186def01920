// SPDX-License-Identifier: MIT
#include "app/catalogue/postgrescatalogue.h"

#include "app/catalogue/postgresstatements.h"
#include "app/database/postgressession.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

const QStringList &tables()
{
    static const QStringList names{u"authors"_s, u"works"_s, u"editions"_s, u"author_works"_s,
                                   u"edition_isbns"_s};
    return names;
}

/// libpq waits so long for each host; name resolution and QPSQL's own statements come on top.
std::chrono::milliseconds openLimit(const PostgresSettings &settings)
{
    constexpr auto Beyond = 5s;
    const QString timeout = settings.value(u"connect_timeout"_s);
    const QString hosts = settings.value(u"host"_s) + settings.value(u"hostaddr"_s);
    return std::chrono::seconds(timeout.isEmpty() ? 10 : timeout.toInt()) * (hosts.count(u',') + 1) + Beyond;
}

} // namespace

std::unique_ptr<Catalogue> openPostgresCatalogue(const PostgresSettings &settings)
{
    return std::make_unique<Catalogue>(
        Catalogue::Description{settings.displayName(), Origin::Source::Live},
        std::make_unique<PostgresStatements>(),
        [settings](const AskInterruption &interruption) {
            return PostgresSession::open(settings, tables(), interruption);
        },
        openLimit(settings));
}

} // namespace alexandria
