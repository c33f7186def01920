// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/schema.h"
#include "app/database/statement.h"
#include "models/core/error.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace alexandria {

/// One row as text in UTF-8, a null QByteArray for NULL.
using Row = QList<QByteArray>;
using Rows = QList<Row>;

/// One open connection. Made, used and destroyed on one thread.
class DatabaseSession
{
public:
    DatabaseSession() = default;
    virtual ~DatabaseSession() = default;
    Q_DISABLE_COPY_MOVE(DatabaseSession)

    /// Runs one statement in one round trip and returns all its rows.
    ///
    /// Blocks this thread until the answer, the statement's deadline or a cancel, whichever is first.
    /// Error::Kind::Cancelled when the job was cancelled; Unreachable when the link broke, and then
    /// isUsable() is false.
    [[nodiscard]] virtual Result<Rows> select(const Statement &statement) = 0;

    /// False once the link is lost: a new session has to be opened.
    [[nodiscard]] virtual bool isUsable() const = 0;

    /// Looks, without a word to the server, whether the link broke while nothing was asked.
    virtual void noticeLoss() { }
    /// Asks the server for a sign of life; isUsable() is false if there is none within @p deadline.
    virtual void ping(std::chrono::milliseconds /*deadline*/) { }

    /// What the database has, learnt when the session was opened.
    [[nodiscard]] virtual const Schema &schema() const = 0;
};

} // namespace alexandria
