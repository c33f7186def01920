// SPDX-License-Identifier: MIT
#include "app/database/postgresopening.h"

#include "app/database/postgreserror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// What QPSQL passes on as a connection string; it quotes host, user, password and database itself.
Result<QString> connectOptions(const PostgresSettings &settings)
{
    QStringList options;
    for (const auto &[keyword, value] : settings.keywords) {
        if (keyword == "host"_L1 || keyword == "dbname"_L1 || keyword == "user"_L1)
            continue;
        if (value.contains(u';')) { // QPSQL turns it into a space
            return Failure({Error::Kind::Malformed,
                            QCoreApplication::translate("PostgresSession",
                                                        "The connection word %1 cannot hold a semicolon.")
                                .arg(keyword),
                            {},
                            {}});
        }
        QString quoted = value;
        quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
        options << keyword + "='"_L1 + quoted + u'\'';
    }
    return options.join(u' ');
}

PostgresSettings withDefaults(PostgresSettings settings)
{
    settings.setDefault(u"connect_timeout"_s, u"10"_s);
    settings.setDefault(u"application_name"_s, u"alexandria-desktop"_s);
    settings.setDefault(u"gssencmode"_s, u"disable"_s); // a round trip nobody here needs
    return settings;
}

Error driverMissing()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate(
                "PostgresSession", "Qt's PostgreSQL driver is missing. Install the package libqt6sql6-psql."),
            u"QPSQL"_s, u"apt-get install libqt6sql6-psql"_s};
}

PGconn *libpqHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isLibpq = handle.isValid() && QLatin1StringView(handle.typeName()).contains("pg_conn"_L1);
    return isLibpq || QLatin1StringView(handle.typeName()).contains("PGconn"_L1)
        ? *static_cast<PGconn *const *>(handle.constData())
        : nullptr;
}

/// QtSql wants the password as a text, which is in its hands no longer than it takes.
bool openWith(const Secret &password, QSqlDatabase &database)
{
    QString text = password.toText();
    database.setPassword(text);
    const bool isOpen = database.open();
    database.setPassword({});
    text.fill(u'\0'); // nobody shares it any more
    return isOpen;
}

/// libpq goes on to the next of several hosts from one that refuses, but not from one that closes the
/// connection while it is made, as a server does that ends. By now it refuses.
bool openAnyOf(const PostgresSettings &settings, QSqlDatabase &database)
{
    if (openWith(settings.password, database))
        return true;
    const QString text = database.lastError().databaseText();
    const bool isClosed = text.contains("closed the connection"_L1) || text.contains("reset by peer"_L1);
    const QString hosts = settings.value(u"host"_s) + settings.value(u"hostaddr"_s);
    return isClosed && hosts.contains(u',') && openWith(settings.password, database);
}

bool isLocalHost(PGconn *connection)
{
    const QString host = QString::fromUtf8(PQhost(connection));
    const QString address = QString::fromUtf8(PQhostaddr(connection));
    return host.startsWith(u'/') || host.startsWith(u'@') || address.startsWith("127."_L1)
        || address == "::1"_L1;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

} // namespace

Result<pg_conn *> openPostgres(const PostgresSettings &given, const QString &name, QSqlDatabase &database)
{
    const PostgresSettings settings = withDefaults(given);
    const auto options = connectOptions(settings);
    if (!options)
        return Failure(options.error());
    database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    if (!database.isValid())
        return Failure(driverMissing());
    database.setHostName(settings.value(u"host"_s));
    database.setDatabaseName(settings.value(u"dbname"_s));
    database.setUserName(settings.value(u"user"_s));
    database.setConnectOptions(*options);
    if (!openAnyOf(settings, database))
        return Failure(errorFromConnectionFailure(database.lastError().databaseText(), given.displayName()));
    PGconn *connection = libpqHandle(database);
    if (!connection)
        return Failure(driverMissing());
    if (PQsetnonblocking(connection, 1) != 0) // the link broke in QPSQL's own statements, which it overlooks
        return Failure(
            errorFromConnectionFailure(QString::fromUtf8(PQerrorMessage(connection)), given.displayName()));
    PQsetNoticeProcessor(
        connection, [](void *, const char *) {}, nullptr);
    return connection;
}

Statement schemaStatement(const QStringList &tables)
{
    return Statement::fromResource(u"postgresql/select_schema"_s).bind(u"tables"_s, textArray(tables));
}

Schema schemaFromRows(const Rows &rows, pg_conn *connection)
{
    Schema schema;
    if (rows.isEmpty() || rows.first().isEmpty())
        return schema;
    const QJsonObject found = QJsonDocument::fromJson(rows.first().first()).object();
    schema.serverVersion = PQserverVersion(connection);
    schema.server = u"PostgreSQL "_s + QString::fromUtf8(PQparameterStatus(connection, "server_version"));
    if (qstrcmp(PQparameterStatus(connection, "in_hot_standby"), "on") == 0) // PostgreSQL 14 and later say so
        schema.server += ", standby"_L1;
    schema.isEncrypted = PQsslInUse(connection) == 1;
    schema.isLocal = isLocalHost(connection);
    schema.foldsUnicodeCase = found["folds_unicode_case"_L1].toBool();
    schema.rangesFindHyphens = found["ranges_find_hyphens"_L1].toBool();
    const QJsonObject approximateRows = found["tables"_L1].toObject();
    for (auto table = approximateRows.begin(); table != approximateRows.end(); ++table) {
        schema.tables << table.key();
        schema.approximateRows.insert(table.key(), qint64(table.value().toDouble()));
    }
    const QJsonObject parts = found["parts"_L1].toObject();
    for (auto table = parts.begin(); table != parts.end(); ++table)
        schema.parts.insert(table.key(),
                            TableParts{table.value()["is_partitioned"_L1].toBool(),
                                       table.value()["here"_L1].toInt(),
                                       table.value()["elsewhere"_L1].toInt()});
    for (const QJsonValue &entry : found["indexes"_L1].toArray()) {
        schema.indexes << TableIndex{entry["table"_L1].toString(), entry["method"_L1].toString(),
                                     strings(entry["expressions"_L1]), strings(entry["operator_classes"_L1]),
                                     entry["condition"_L1].toString()};
    }
    return schema;
}

} // namespace alexandria
