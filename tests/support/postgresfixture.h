// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// The catalogue a test wants in its database: rows of RecordGenerator(editions, seed) and these indexes.
struct CatalogueOptions
{
    enum Index {
        Keys = 0, ///< primary keys and btree indexes are always there
        Containment = 1, ///< gin (data jsonb_path_ops) on authors, works and editions
        Trigrams = 2, ///< pg_trgm on titles, subtitles and names
        Optional = 4, ///< those of schema/optional.sql
    };
    Q_DECLARE_FLAGS(Indexes, Index)

    /// How the database sorts and folds text.
    enum class Locale {
        OfCluster,
        C, ///< by bytes, and no letter outside ASCII has a case
        Icu, ///< ICU's English: signs count, before digits
        Glibc, ///< glibc's en_US: signs count last. Only where the server has it, see hasLocale()
    };

    qint64 editions = 2000;
    quint64 seed = 1;
    Indexes indexes = Indexes(Containment | Trigrams);
    Locale locale = Locale::OfCluster;

    friend bool operator==(const CatalogueOptions &, const CatalogueOptions &) = default;
};

/// What a server script says about its server: `name=value` lines. Nothing when there is no such file.
[[nodiscard]] std::optional<QHash<QString, QString>> serverEnvironment(const QString &file);

/// Databases in the throw-away cluster that the ctest fixture `postgres` runs; each is dropped at
/// destruction.
///
/// To be used on one thread. Everything blocks. Errors are of kind Unreachable when the fixture is not
/// there, else Storage with the server's words.
class PostgresFixture
{
public:
    /// Where ALEXANDRIA_POSTGRES_ENV says.
    PostgresFixture();
    explicit PostgresFixture(const QString &environmentFile);
    ~PostgresFixture();
    Q_DISABLE_COPY_MOVE(PostgresFixture)

    [[nodiscard]] bool isReady() const { return !m_environment.isEmpty(); }

    /// A database of its own with these rows; the first one asked for is kept as a template, so that the next
    /// ones cost some 50 ms. Analysed and vacuumed.
    [[nodiscard]] Result<QString> createDatabase(const CatalogueOptions &options = {});
    [[nodiscard]] Result<QString> createDatabase(qint64 editions, CatalogueOptions options = {});
    [[nodiscard]] bool hasLocale(CatalogueOptions::Locale locale) const;
    /// Nothing in it, not even the tables.
    [[nodiscard]] Result<QString> createEmptyDatabase();

    /// Runs @p statements, separated by semicolons, as superuser; the rows of the last one, NULL as null
    /// string.
    [[nodiscard]] Result<QList<QStringList>> sql(const QString &database, const QString &statements) const;
    /// The first value of the first row, null when there is none.
    [[nodiscard]] Result<QString> value(const QString &database, const QString &statements) const;

    [[nodiscard]] QString host() const { return m_environment.value(QStringLiteral("host")); }
    [[nodiscard]] quint16 port() const { return m_environment.value(QStringLiteral("port")).toUShort(); }
    [[nodiscard]] QString socketDirectory() const;
    /// The path of the Unix socket itself: a target for SlowLink.
    [[nodiscard]] QString socketPath() const;
    [[nodiscard]] QString user() const { return m_environment.value(QStringLiteral("user")); }
    /// A role with nothing but SELECT on the tables; same password().
    [[nodiscard]] QString reader() const { return m_environment.value(QStringLiteral("reader")); }
    [[nodiscard]] QString password() const { return m_environment.value(QStringLiteral("password")); }

    /// postgresql:// with user, over the Unix socket, without password.
    [[nodiscard]] QString socketUri(const QString &database) const;
    /// postgresql:// with user and password, over TCP; through another port (a SlowLink, a PgBouncer) if
    /// said.
    [[nodiscard]] QString tcpUri(const QString &database, quint16 port = 0) const;

    /// What the server has logged, from byte @p from on; each line names its process and database.
    [[nodiscard]] QByteArray serverLog(qint64 from = 0) const;
    [[nodiscard]] qint64 serverLogSize() const;

private:
    [[nodiscard]] Result<QString> createFrom(const QString &pattern);
    [[nodiscard]] Result<QString> templateFor(const CatalogueOptions &options);
    [[nodiscard]] Result<> fill(const QString &database, const CatalogueOptions &options);

    QString m_environmentFile;
    QHash<QString, QString> m_environment;
    QStringList m_databases;
};

} // namespace alexandria

Q_DECLARE_OPERATORS_FOR_FLAGS(alexandria::CatalogueOptions::Indexes)
