// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace alexandria {

/// One SELECT with its named parameters (`:name` in the text), each sent as text, never as part of the SQL.
class Statement
{
public:
    Statement() = default;
    explicit Statement(QString sql)
        : m_sql(std::move(sql))
    { }

    /// The statement in `:/sql/<path>.sql`, read once and kept. The path must exist.
    [[nodiscard]] static Statement fromResource(const QString &path);

    /// Gives `:name` its value. A null QByteArray is NULL.
    Statement &bind(const QString &name, const QByteArray &value);
    /// A null QString is an empty text.
    Statement &bind(const QString &name, const QString &value)
    {
        return bind(name, value.isNull() ? QByteArray("") : value.toUtf8());
    }
    Statement &bind(const QString &name, int value) { return bind(name, QByteArray::number(value)); }

    /// Replaces `{name}` in the text by SQL made by us: conditions whose number varies, an index expression.
    Statement &insert(const QString &name, const QString &sql);

    /// The same with @p sql, EXPLAIN say, before it.
    [[nodiscard]] Statement prefixed(const QString &sql) const;

    /// Runs it under another value of a server setting, for this statement only. SQLite has none.
    Statement &set(const QByteArray &setting, const QByteArray &value);
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &settings() const { return m_settings; }

    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QList<std::pair<QString, QByteArray>> &parameters() const { return m_parameters; }

    /// The text with each `:name` replaced by `$n` (PostgreSQL's form), and the values in that order.
    [[nodiscard]] std::pair<QByteArray, QList<QByteArray>> numbered() const;

private:
    QString m_sql;
    QList<std::pair<QString, QByteArray>> m_parameters;
    QList<std::pair<QByteArray, QByteArray>> m_settings;
};

/// The text of an array for PostgreSQL's `text[]`: `{"a","b\"c"}`.
[[nodiscard]] QByteArray textArray(const QStringList &values);

} // namespace alexandria
