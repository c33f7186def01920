// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguestatements.h"

namespace alexandria {

namespace {

Failure noSuchStatement()
{
    return Failure({Error::Kind::NotFound, {}, {}, {}});
}

} // namespace

Result<Statement> CatalogueStatements::allTitles(const QString & /*title*/, const Schema & /*schema*/) const
{
    return noSuchStatement();
}

Result<Statement> CatalogueStatements::allWorksOfAuthors(const QStringList & /*authors*/,
                                                         const Schema & /*schema*/) const
{
    return noSuchStatement();
}

Result<Statement> CatalogueStatements::allEditionsOfWork(const QString & /*work*/,
                                                         const Schema & /*schema*/) const
{
    return noSuchStatement();
}

} // namespace alexandria
