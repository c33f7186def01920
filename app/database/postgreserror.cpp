// SPDX-License-Identifier: MIT
#include "app/database/postgreserror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class PostgresErrorText
{
    Q_DECLARE_TR_FUNCTIONS(PostgresError)
};

} // namespace

Error errorFromSqlState(const QByteArray &sqlState, const QString &serverMessage)
{
    const QString detail = QString::fromLatin1(sqlState) + u' ' + serverMessage.trimmed();
    if (sqlState == "57014") // query_canceled; one we asked for is dropped before anybody sees it
        return {Error::Kind::TimedOut,
                PostgresErrorText::tr(
                    "The server took too long and stopped the search. A rarer word, or title and author "
                    "together, is faster."),
                detail,
                {}};
    if (sqlState.startsWith("57P") || sqlState.startsWith("08"))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("The server ended the connection. Try again in a moment."),
                detail,
                {}};
    if (sqlState.startsWith("53"))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("The server is out of connections, memory or disk. Try again later."),
                detail,
                {}};
    if (sqlState == "42501" || sqlState.startsWith("28"))
        return {Error::Kind::Denied,
                PostgresErrorText::tr(
                    "This user may not read the catalogue. Its owner can allow it with GRANT SELECT."),
                detail,
                u"GRANT SELECT ON authors, works, editions, author_works, edition_isbns TO CURRENT_USER;"_s};
    if (sqlState == "42P01" || sqlState == "42703")
        return {Error::Kind::NotFound,
                PostgresErrorText::tr("A table or column of the catalogue is missing on this server."),
                detail,
                {}};
    return {Error::Kind::Malformed,
            PostgresErrorText::tr("The server refused the search: %1").arg(serverMessage.trimmed()),
            detail,
            {}};
}

Error errorFromConnectionFailure(const QString &libpqMessage, const QString &server)
{
    const auto says = [&libpqMessage](QLatin1StringView part) {
        return libpqMessage.contains(part, Qt::CaseInsensitive);
    };
    const QString detail = libpqMessage.trimmed();
    if (says("no password supplied"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 asks for a password. Give it in PGPASSWORD or a password file.")
                    .arg(server),
                detail,
                {}};
    if (says("password authentication"_L1) || says("authentication failed"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 refused the user name or the password.").arg(server),
                detail,
                {}};
    if (says("pg_hba.conf"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 does not let this user in from here (pg_hba.conf).").arg(server),
                detail,
                {}};
    if (says("role \""_L1) || says("database \""_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 knows no such user or database.").arg(server),
                detail,
                {}};
    if (says("certificate"_L1) || says("SSL"_L1))
        return {
            Error::Kind::Unreachable,
            PostgresErrorText::tr("No trusted connection to %1: its certificate or TLS setting does not fit.")
                .arg(server),
            detail,
            {}};
    if (says("translate host name"_L1))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("The name of %1 is unknown. Check it, and the network.").arg(server),
                detail,
                {}};
    if (says("timeout expired"_L1))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("%1 did not answer in time.").arg(server),
                detail,
                {}};
    return {Error::Kind::Unreachable,
            PostgresErrorText::tr("%1 cannot be reached. Check that it runs and listens there.").arg(server),
            detail,
            {}};
}

} // namespace alexandria
