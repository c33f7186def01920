// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace alexandria {

/// Whether a statement may read a table without an index. Only for one whose LIMIT is reached early.
enum class TableScans { Forbidden, Allowed };

/// One SELECT with its named parameters (`:name` in the text), each sent as text, never as part of the SQL.
class Statement
{
public:
    Statement() = default;
    explicit Statement(QString sql) : m_sql(std::move(sql)) { }

    /// The statement in `:/sql/<path>.sql`, read once and kept. The path must exist.
    [[nodiscard]] static Statement fromResource(const QString &path);

    /// Gives `:name` its value. A null QByteArray is NULL.
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, const QString &value) { return bind(name, value.toUtf8()); }
    Statement &bind(const QString &name, int value) { return bind(name, QByteArray::number(value)); }

    /// Replaces `{name}` in the text by SQL made by us: conditions whose number varies, an index expression.
    Statement &insert(const QString &name, const QString &sql);

    Statement &allow(TableScans scans);
    [[nodiscard]] TableScans tableScans() const { return m_tableScans; }

    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QList<std::pair<QString, QByteArray>> &parameters() const { return m_parameters; }

    /// The text with each `:name` replaced by `$n` (PostgreSQL's form), and the values in that order.
    [[nodiscard]] std::pair<QByteArray, QList<QByteArray>> numbered() const;

private:
    QString m_sql;
    QList<std::pair<QString, QByteArray>> m_parameters;
    TableScans m_tableScans = TableScans::Forbidden;
};

/// The text of an array for PostgreSQL's `text[]`: `{"a","b\"c"}`.
[[nodiscard]] QByteArray textArray(const QStringList &values);

} // namespace alexandria
