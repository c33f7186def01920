// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/boundedqueue.h"
#include "app/database/schema.h"
#include "app/database/statement.h"
#include "models/core/error.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>

namespace alexandria {

/// One row as text in UTF-8, a null QByteArray for NULL.
using Row = QList<QByteArray>;
using Rows = QList<Row>;

/// Gives some rows away; may wait for room, but not over 20 ms. The rows are moved from when they are taken.
using OfferRows = std::function<Offer(Rows &)>;

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

    /// Runs one statement and gives its rows away as they come, some at a time, in bounded memory.
    ///
    /// Blocks likewise, but only silence has a deadline, and a longer one: the statement itself takes as long
    /// as it takes. Rows given away before an error were right. Once they are unwanted, the server is made to
    /// stop and the error is Cancelled.
    [[nodiscard]] virtual Result<> stream(const Statement &statement, const OfferRows &offer);

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
