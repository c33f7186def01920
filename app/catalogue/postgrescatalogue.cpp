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

} // namespace

std::chrono::milliseconds openLimitOf(const PostgresSettings &settings)
{
    constexpr auto Beyond = 5s;
    const QString timeout = settings.value(u"connect_timeout"_s);
    const QString hosts = settings.value(u"host"_s) + settings.value(u"hostaddr"_s);
    const bool goesTwice = settings.value(u"target_session_attrs"_s) == "prefer-standby"_L1;
    return std::chrono::seconds(timeout.isEmpty() ? 10 : timeout.toInt()) * (hosts.count(u',') + 1)
        * (goesTwice ? 2 : 1)
        + Beyond;
}

Result<std::unique_ptr<DatabaseSession>> openCatalogueSession(const PostgresSettings &settings,
                                                              Opening &opening)
{
    return PostgresSession::open(settings, tables(), opening.askInterruption());
}

std::unique_ptr<Catalogue> openPostgresCatalogue(const QString &name, const OpenSession &open,
                                                 const LinkPolicy &policy)
{
    return std::make_unique<Catalogue>(Catalogue::Description{name, Origin::Source::Live},
                                       std::make_unique<PostgresStatements>(), open, policy);
}

std::unique_ptr<Catalogue> openPostgresCatalogue(const PostgresSettings &settings)
{
    LinkPolicy policy;
    policy.openLimit = openLimitOf(settings);
    const auto open = [settings](Opening &opening) { return openCatalogueSession(settings, opening); };
    return openPostgresCatalogue(settings.displayName(), open, policy);
}

} // namespace alexandria
