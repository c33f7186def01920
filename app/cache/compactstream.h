// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace alexandria {

/// Writes numbers and texts one after another, small ones in few bytes.
class CompactWriter
{
public:
    /// Seven bits a byte, lowest first (LEB128).
    void number(quint64 value);
    /// UTF-8 after its length in bytes.
    void text(QStringView value);
    void texts(const QStringList &values);
    void numbers(const QList<int> &values);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what CompactWriter wrote. Bytes that are something else are never read past their end: the values
/// are then empty and isWhole() is false.
class CompactReader
{
public:
    /// @p bytes are borrowed.
    explicit CompactReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] quint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] QStringList texts();
    [[nodiscard]] QList<int> numbers();
    /// How many items follow; never more than there are bytes left.
    [[nodiscard]] qsizetype count();

    /// All was there and all of it was read.
    [[nodiscard]] bool isWhole() const { return m_isGood && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace alexandria
