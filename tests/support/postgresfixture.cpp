// SPDX-License-Identifier: MIT
#include "tests/support/postgresfixture.h"

#include "tests/support/pgconnection.h"
#include "tests/support/recordgenerator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::size_t CopySize = 1 << 18; // bytes handed to libpq at once

QString maintenanceDatabase()
{
    return u"postgres"_s;
}

/// Unique among processes and fixtures on one cluster.
QString newName()
{
    static std::atomic<int> count = 0;
    return u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

/// Each file of schema/ that @p options asks for, in order; the tables apart, since rows come in between.
QStringList indexFiles(const CatalogueOptions &options)
{
    QStringList files{u"keys"_s};
    if (options.indexes.testFlag(CatalogueOptions::Containment))
        files.append(u"containment"_s);
    if (options.indexes.testFlag(CatalogueOptions::Trigrams))
        files.append(u"trigrams"_s);
    if (options.indexes.testFlag(CatalogueOptions::Optional))
        files.append(u"optional"_s);
    return files;
}

QString localeClause(CatalogueOptions::Locale locale)
{
    switch (locale) {
    case CatalogueOptions::Locale::OfCluster:
        return {};
    case CatalogueOptions::Locale::C:
        return u"LOCALE 'C'"_s;
    case CatalogueOptions::Locale::Icu:
        return u"LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C.UTF-8'"_s;
    case CatalogueOptions::Locale::Glibc:
        return u"LOCALE 'en_US.UTF-8'"_s;
    }
    Q_UNREACHABLE();
}

QString schemaStatements(const QString &name)
{
    QFile file(QString::fromUtf8(ALEXANDRIA_SCHEMA_DIRECTORY) + u'/' + name + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"missing file"_s;
}

Result<> copyTable(PgConnection &connection, const RecordGenerator &generator, RecordGenerator::Table table)
{
    const QString name = QString::fromLatin1(RecordGenerator::tableName(table));
    if (auto begun = connection.beginCopy(u"COPY %1 FROM STDIN"_s.arg(name)); !begun)
        return begun;
    std::string rows;
    const qint64 limit = generator.indexLimit(table);
    for (qint64 index = 0; index < limit; ++index) {
        generator.appendRows(table, index, rows);
        if (rows.size() < CopySize && index + 1 < limit)
            continue;
        if (auto copied = connection.copyRows(rows); !copied)
            return copied;
        rows.clear();
    }
    return connection.endCopy();
}

} // namespace

std::optional<QHash<QString, QString>> serverEnvironment(const QString &file)
{
    QFile lines(file);
    if (file.isEmpty() || !lines.open(QIODevice::ReadOnly))
        return std::nullopt;
    QHash<QString, QString> environment;
    const QStringList list = QString::fromUtf8(lines.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : list)
        environment.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return environment;
}

PostgresFixture::PostgresFixture()
    : PostgresFixture(qEnvironmentVariable("ALEXANDRIA_POSTGRES_ENV"))
{ }

PostgresFixture::PostgresFixture(const QString &environmentFile)
    : m_environmentFile(environmentFile)
    , m_environment(serverEnvironment(environmentFile).value_or(QHash<QString, QString>()))
{ }

PostgresFixture::~PostgresFixture()
{
    for (const QString &database : std::as_const(m_databases))
        std::ignore = sql(maintenanceDatabase(), u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

Result<QString> PostgresFixture::createDatabase(const CatalogueOptions &options)
{
    Result<QString> pattern = templateFor(options);
    if (!pattern)
        return pattern;
    return createFrom(*pattern);
}

Result<QString> PostgresFixture::createDatabase(qint64 editions, CatalogueOptions options)
{
    options.editions = editions;
    return createDatabase(options);
}

bool PostgresFixture::hasLocale(CatalogueOptions::Locale locale) const
{
    return locale != CatalogueOptions::Locale::Glibc
        || value(maintenanceDatabase(), u"SELECT 1 FROM pg_collation WHERE collname = 'en_US.utf8'"_s)
               .value_or(QString())
        == u"1"_s;
}

Result<QString> PostgresFixture::createEmptyDatabase()
{
    return createFrom(u"template0"_s);
}

Result<QString> PostgresFixture::createFrom(const QString &pattern)
{
    const QString name = newName();
    const auto created = sql(maintenanceDatabase(), u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, pattern));
    if (!created)
        return Failure(created.error());
    m_databases.append(name);
    return name;
}

Result<QString> PostgresFixture::templateFor(const CatalogueOptions &options)
{
    const QString name = u"template_%1_%2_%3_%4"_s.arg(options.editions)
                             .arg(options.seed)
                             .arg(options.indexes.toInt())
                             .arg(int(options.locale));
    QLockFile lock(m_environmentFile + u'.' + name + u".lock"_s); // other tests may want the same one now
    lock.setStaleLockTime(0);
    lock.lock();
    const auto known =
        value(maintenanceDatabase(), u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(name));
    if (!known)
        return Failure(known.error());
    if (!known->isNull())
        return name;
    const QString draft = name + u"_draft"_s;
    const auto drafted = sql(maintenanceDatabase(), u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(draft))
                             .and_then([&](const auto &) {
                                 return sql(maintenanceDatabase(),
                                            u"CREATE DATABASE %1 TEMPLATE template0 %2"_s.arg(
                                                draft, localeClause(options.locale)));
                             });
    if (!drafted)
        return Failure(drafted.error());
    if (const auto filled = fill(draft, options); !filled)
        return Failure(filled.error());
    // One that nobody can connect to can always be copied.
    const auto named =
        sql(maintenanceDatabase(),
            u"ALTER DATABASE %1 RENAME TO %2; ALTER DATABASE %2 ALLOW_CONNECTIONS false"_s.arg(draft, name));
    if (!named)
        return Failure(named.error());
    return name;
}

Result<> PostgresFixture::fill(const QString &database, const CatalogueOptions &options)
{
    Result<PgConnection> connection = PgConnection::open(socketUri(database));
    if (!connection)
        return Failure(connection.error());
    if (const auto made = connection->exec(schemaStatements(u"tables"_s)); !made)
        return Failure(made.error());
    const RecordGenerator generator(options.editions, options.seed);
    for (int table = 0; table < static_cast<int>(RecordGenerator::Table::TableCount); ++table) {
        if (auto copied = copyTable(*connection, generator, static_cast<RecordGenerator::Table>(table));
            !copied)
            return copied;
    }
    const QStringList files = indexFiles(options);
    for (const QString &file : files) {
        if (const auto made = connection->exec(schemaStatements(file)); !made)
            return Failure(made.error());
    }
    if (const auto analysed = connection->exec(u"VACUUM (ANALYZE)"_s); !analysed)
        return Failure(analysed.error());
    return {};
}

Result<QList<QStringList>> PostgresFixture::sql(const QString &database, const QString &statements) const
{
    if (!isReady())
        return Failure(
            Error{Error::Kind::Unreachable, u"no PostgreSQL: run through ctest"_s, m_environmentFile, {}});
    Result<PgConnection> connection = PgConnection::open(socketUri(database));
    if (!connection)
        return Failure(connection.error());
    return connection->exec(statements);
}

Result<QString> PostgresFixture::value(const QString &database, const QString &statements) const
{
    return sql(database, statements).map([](const QList<QStringList> &rows) {
        return rows.isEmpty() ? QString() : rows.constFirst().value(0);
    });
}

QString PostgresFixture::socketDirectory() const
{
    return m_environment.value(u"socket_directory"_s);
}

QString PostgresFixture::socketPath() const
{
    return u"%1/.s.PGSQL.%2"_s.arg(socketDirectory()).arg(port());
}

QString PostgresFixture::socketUri(const QString &database) const
{
    const QString directory = QString::fromLatin1(QUrl::toPercentEncoding(socketDirectory()));
    return u"postgresql://%1@%2:%3/%4"_s.arg(user(), directory, QString::number(port()), database);
}

QString PostgresFixture::tcpUri(const QString &database, quint16 port) const
{
    const QString number = QString::number(port == 0 ? this->port() : port);
    return u"postgresql://%1:%2@%3:%4/%5"_s.arg(user(), password(), host(), number, database);
}

QByteArray PostgresFixture::serverLog(qint64 from) const
{
    QFile log(m_environment.value(u"log"_s));
    return log.open(QIODevice::ReadOnly) && log.seek(from) ? log.readAll() : QByteArray();
}

qint64 PostgresFixture::serverLogSize() const
{
    return QFileInfo(m_environment.value(u"log"_s)).size();
}

} // namespace alexandria
