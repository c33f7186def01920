// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QTemporaryDir>

namespace alexandria {

/// A PgBouncer in transaction mode with two server connections a database, unless said otherwise, before the
/// cluster of PostgresFixture; gone with the object, or with the process when that is killed.
///
/// Connect with PostgresFixture::tcpUri(database, port()). Blocks while it starts, under a second.
class PgBouncer
{
public:
    /// Unreachable when it does not start; `detail` is what it said.
    /// With @p settings, the path of an owner's pgbouncer.ini, as that says, but for where it listens.
    [[nodiscard]] Result<> start(const QString &settings = {});
    ~PgBouncer();
    PgBouncer() = default;
    Q_DISABLE_COPY_MOVE(PgBouncer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray log() const;

private:
    QTemporaryDir m_directory;
    QString m_log;
    quint16 m_port = 0;
};

} // namespace alexandria
