// SPDX-License-Identifier: MIT
#include "app/database/postgreserror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class PostgresErrorText
{
    Q_DECLARE_TR_FUNCTIONS(PostgresError)
};

/// The server's own words in libpq's text; they name user and database, never a password.
QString wordsIn(const QString &libpqMessage)
{
    constexpr auto Severity = "FATAL:"_L1;
    const qsizetype begin = libpqMessage.lastIndexOf(Severity);
    return libpqMessage.mid(begin < 0 ? 0 : begin + Severity.size()).section(u'\n', 0, 0).trimmed();
}

/// Server messages come in the server's language (its lc_messages), and libpq 15 passes on nothing else.
bool tellsOfWrongPassword(const QString &libpqMessage)
{
    static const QStringList sentences{u"password authentication failed"_s,
                                       u"Passwort-Authentifizierung"_s,
                                       u"autentificación password falló"_s,
                                       u"authentification par mot de passe échouée"_s,
                                       u"autenticazione con password fallita"_s,
                                       u"パスワード認証に失敗"_s,
                                       u"password 인증을 실패"_s,
                                       u"подлинности (по паролю)"_s,
                                       u"Lösenordsautentisering misslyckades"_s,
                                       u"автентифікацію за допомогою пароля"_s,
                                       u"Password 认证失败"_s};
    return std::any_of(sentences.cbegin(), sentences.cend(), [&libpqMessage](const QString &sentence) {
        return libpqMessage.contains(sentence, Qt::CaseInsensitive);
    });
}

bool says(const Error &error, QLatin1StringView part)
{
    return error.detail.contains(part, Qt::CaseInsensitive);
}

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
    if (sqlState.startsWith(
            "40")) // transaction_rollback: of one that reads, a standby's conflict with recovery
        return {
            Error::Kind::Unreachable,
            PostgresErrorText::tr("The server stopped the search to keep up with the one that it follows. "
                                  "Try again in a moment."),
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
    const QString reason = detail.mid(detail.lastIndexOf("failed: "_L1) + 1); // no part of the server's name
    if (says("no password supplied"_L1))
        return {
            Error::Kind::Denied, PostgresErrorText::tr("%1 asks for a password.").arg(server), detail, {}};
    if (tellsOfWrongPassword(detail) || says("authentication failed"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 refused the user name or the password: %2")
                    .arg(server, wordsIn(detail)),
                detail,
                {}};
    if (says("pg_hba.conf"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 does not let this user in from here (pg_hba.conf).").arg(server),
                detail,
                {}};
    if (says("starting up"_L1) || says("recovery"_L1) || says("database system is not"_L1)
        || says("shutting down"_L1))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("%1 is starting, recovering or shutting down. It is tried again.")
                    .arg(server),
                detail,
                {}};
    if (says("too many clients"_L1) || says("remaining connection slots"_L1)
        || says("too many connections"_L1))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("%1 has no connection left for this program. It is tried again.")
                    .arg(server),
                detail,
                {}};
    if (says("does not exist"_L1))
        return {Error::Kind::Denied,
                PostgresErrorText::tr("%1 knows no such user or database: %2").arg(server, wordsIn(detail)),
                detail,
                {}};
    if (says("SSL SYSCALL"_L1) || says("could not send SSL"_L1))
        return {Error::Kind::Unreachable,
                PostgresErrorText::tr("The connection to %1 broke while it was made. It is tried again.")
                    .arg(server),
                detail,
                {}};
    if (reason.contains("certificate"_L1) || reason.contains("SSL"_L1))
        return {
            Error::Kind::Denied,
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
    if (reason.contains("FATAL:"_L1)) { // of another language it is not known whether time mends it
        const bool isLasting = says("permi"_L1) || says("not currently accepting"_L1);
        return {isLasting ? Error::Kind::Denied : Error::Kind::Unreachable,
                PostgresErrorText::tr("%1 does not let this program in: %2").arg(server, wordsIn(detail)),
                detail,
                {}};
    }
    return {Error::Kind::Unreachable,
            PostgresErrorText::tr("%1 cannot be reached. Check that it runs and listens there.").arg(server),
            detail,
            {}};
}

bool isPasswordWanted(const Error &error)
{
    return says(error, "no password supplied"_L1);
}

bool isPasswordRefused(const Error &error)
{
    return tellsOfWrongPassword(error.detail);
}

bool isTlsMissing(const Error &error)
{
    return says(error, "does not support SSL"_L1);
}

bool isTimedOut(const Error &error)
{
    return says(error, "timeout expired"_L1);
}

bool isServersWord(const Error &error)
{
    return says(error, "FATAL:"_L1) || isTlsMissing(error) || says(error, "certificate"_L1);
}

bool isTlsWanted(const Error &error)
{
    return says(error, "no encryption"_L1) || says(error, "SSL off"_L1);
}

bool isClosedWithoutReason(const Error &error)
{
    return error.kind == Error::Kind::Unreachable && !says(error, "FATAL:"_L1);
}

bool isWithoutServersWords(const Error &error)
{
    return isClosedWithoutReason(error) || (error.kind == Error::Kind::TimedOut && !says(error, "57014"_L1));
}

bool isConflict(const Error &error)
{
    return error.detail.startsWith("40001"_L1) || error.detail.startsWith("40P01"_L1);
}

} // namespace alexandria
