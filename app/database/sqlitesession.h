// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"

#include <QSqlDatabase>

#include <memory>

namespace alexandria {

/// A SQLite database by QSQLITE, for small ones: a statement runs to its end, whoever cancels.
class SqliteSession final : public DatabaseSession
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens the file at @p path (":memory:": one of its own). NotFound when the driver is missing, Storage
    /// else.
    [[nodiscard]] static Result<std::unique_ptr<SqliteSession>> open(const QString &path, Access access);

    ~SqliteSession() override;

    [[nodiscard]] Result<Rows> select(const Statement &statement) override;
    [[nodiscard]] bool isUsable() const override { return true; }
    [[nodiscard]] const Schema &schema() const override { return m_schema; }

    /// For whoever fills the database.
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    explicit SqliteSession(QString name)
        : m_name(std::move(name))
    { }

    QString m_name;
    QSqlDatabase m_database;
    Schema m_schema;
};

} // namespace alexandria
