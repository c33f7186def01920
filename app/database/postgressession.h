// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/cancellation.h"
#include "app/database/cancelrequest.h"
#include "app/database/databasesession.h"
#include "app/database/postgressettings.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace alexandria {

/// A PostgreSQL connection opened by QPSQL, its statements sent through libpq on the same handle.
///
/// QtSql needs three round trips for a prepared statement; the extended protocol's unnamed statement needs
/// one, always gets a plan made for its values, and leaves nothing behind in a pooled connection. Each one
/// travels with its settings (read-only, statement timeout, no JIT) in one pipeline, one implicit
/// transaction, so a transaction-pooling PgBouncer, which refuses the `options` word, sees the same.
/// The wait is ours: libpq's would not end on a link that has gone silent. A statement that a standby stops,
/// since it is in the way of what its primary did, runs again, up to three times in all.
class PostgresSession final : public DatabaseSession
{
public:
    /// Connects and learns which of @p tables and which indexes there are: QPSQL's five statements and one.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseSession>>
    open(const PostgresSettings &settings, const QStringList &tables, const AskInterruption &interruption);

    ~PostgresSession() override;

    [[nodiscard]] Result<Rows> select(const Statement &statement) override;
    [[nodiscard]] Result<> stream(const Statement &statement, const OfferRows &offer) override;
    [[nodiscard]] bool isUsable() const override { return m_isUsable; }
    void noticeLoss() override;
    void ping(std::chrono::milliseconds deadline) override;
    [[nodiscard]] const Schema &schema() const override { return m_schema; }

private:
    using Clock = std::chrono::steady_clock;

    PostgresSession(QString name, std::chrono::milliseconds requestTimeout, AskInterruption interruption);

    [[nodiscard]] Result<Rows> ask(const Statement &statement, std::chrono::milliseconds patience);
    [[nodiscard]] Result<Rows> askOnce(const Statement &statement, std::chrono::milliseconds patience);
    [[nodiscard]] Result<> streamOnce(const Statement &statement, const OfferRows &offer);
    [[nodiscard]] Result<> begin(const Statement &statement, std::chrono::milliseconds patience,
                                 std::chrono::milliseconds statementTimeout);
    [[nodiscard]] bool send(const Statement &statement, std::chrono::milliseconds statementTimeout);
    [[nodiscard]] Result<Rows> receive();
    [[nodiscard]] Result<> receive(const OfferRows &offer);
    void give(Rows &rows, const OfferRows &offer);
    [[nodiscard]] std::optional<Error> awaitResult();
    [[nodiscard]] bool exchangeBytes();
    void noticeInterruption();
    void finishCancelling();
    [[nodiscard]] Error breakLink(Error::Kind kind);
    [[nodiscard]] Error linkLost();

    QString m_name; ///< of the QSqlDatabase
    QSqlDatabase m_database;
    pg_conn *m_connection = nullptr; ///< owned by the QPSQL driver
    std::chrono::milliseconds m_requestTimeout;
    AskInterruption m_interruption;
    Schema m_schema;
    bool m_isUsable = false;

    // Of the statement that runs:
    std::chrono::milliseconds m_patience; ///< with a silent server
    Clock::time_point m_deadline; ///< for the next byte of the answer
    std::optional<Clock::time_point> m_patienceEnds; ///< set once somebody asked to stop
    bool m_isUnwanted = false; ///< what is still to come
    CancelRequest m_cancelRequest;
};

} // namespace alexandria
