// SPDX-License-Identifier: MIT
#include "app/catalogue/cataloguestatements.h"

namespace alexandria {

namespace {

Failure noSuchStatement()
{
    return Failure({Error::Kind::NotFound, {}, {}, {}});
}

} // namespace

Result<QList<Statement>> CatalogueStatements::allTitles(const QString & /*title*/,
                                                        const Schema & /*schema*/) const
{
    return noSuchStatement();
}

Result<QList<Statement>> CatalogueStatements::allWorksOfAuthors(const QStringList & /*authors*/,
                                                                const Schema & /*schema*/) const
{
    return noSuchStatement();
}

Result<QList<Statement>> CatalogueStatements::allEditionsOfWork(const QString & /*work*/,
                                                                const Schema & /*schema*/) const
{
    return noSuchStatement();
}

} // namespace alexandria
