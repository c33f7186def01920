// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/wholefile.h"

#include <QIODevice>

namespace alexandria {

/// A WholeFile for a library that writes into a QIODevice and does not look at what becomes of it.
class WholeFileDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// Borrows @p file for life. Open at once.
    explicit WholeFileDevice(WholeFile &file);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Writes what is still held; the first error of all there were.
    [[nodiscard]] Result<> flush();
    [[nodiscard]] bool hasFailed() const { return !m_state; }
    [[nodiscard]] qint64 written() const { return m_written; } ///< bytes

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    WholeFile &m_file;
    QByteArray m_held; ///< small writes, gathered
    Result<> m_state;
    qint64 m_written = 0;
};

} // namespace alexandria
