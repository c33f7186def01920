// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <unordered_map>

QT_FORWARD_DECLARE_CLASS(QSqlError)

namespace alexandria {

/// One value of a statement, `:name` in its text.
struct SqliteValue
{
    QString name;
    QVariant value;
};
using SqliteRows = QList<QVariantList>;

/// What SQLite refused, and why.
struct SqliteProblem
{
    /// SQLite's primary result codes (sqlite.org/rescode.html); there are others.
    enum Code {
        NoSuchThing = 1, ///< SQLITE_ERROR
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        Constraint = 19,
        Mismatch = 20,
        NotADatabase = 26,
    };

    int code = 0;
    bool isOfPreparing = false; ///< the file was being opened, or a statement does not fit its tables
    QString text; ///< SQLite's own
    QString detail; ///< for the log

    [[nodiscard]] bool isBusy() const { return code == Busy || code == Locked; }
    [[nodiscard]] bool isOfAnotherFile() const
    {
        return code == Corrupt || code == NotADatabase || (code == NoSuchThing && isOfPreparing);
    }
};

template <typename Value> using SqliteResult = tl::expected<Value, SqliteProblem>;

/// One connection to a SQLite file, with the statements it has prepared. Made, used and destroyed on one
/// thread.
class SqliteConnection
{
public:
    enum class Opening { Existing, MadeWhereMissing };
    using UseRow = std::function<void(const QSqlQuery &)>;

    /// Its statements are `:/sql/<folder>/`.
    explicit SqliteConnection(QString folder);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// Waits up to five seconds for whoever else writes, here and in each statement.
    [[nodiscard]] SqliteResult<void> open(const QString &path, Opening opening);
    void close();

    /// Runs `<folder>/<name>.sql`, prepared once, to its end.
    [[nodiscard]] SqliteResult<SqliteRows> run(const QString &name,
                                               std::initializer_list<SqliteValue> values = {});
    /// The same, row by row.
    [[nodiscard]] SqliteResult<void> forEach(const QString &name, std::initializer_list<SqliteValue> values,
                                             const UseRow &use);
    /// Runs one statement that is not kept: a PRAGMA, BEGIN, COMMIT.
    SqliteResult<SqliteRows> execute(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] SqliteResult<void> executeForEach(const QString &sql, const QVariantList &values,
                                                    const UseRow &use);

private:
    [[nodiscard]] SqliteResult<void> useRows(QSqlQuery &query, const UseRow &use);

    QString m_folder;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements; ///< prepared, by name
};

/// All values of the row.
[[nodiscard]] QVariantList valuesOf(const QSqlQuery &query);

} // namespace alexandria
