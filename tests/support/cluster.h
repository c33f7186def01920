// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QStringList>
#include <QTemporaryDir>

namespace alexandria {

/// A PostgreSQL cluster of a test's own, which it may stop and start without disturbing another's; gone with
/// the object, or with the process when that is killed.
///
/// Everything blocks; the start takes two seconds. For databases in it: PostgresFixture(environmentFile()).
class Cluster
{
public:
    Cluster() = default;
    ~Cluster();
    Q_DISABLE_COPY_MOVE(Cluster)

    /// Unreachable when it does not start; `detail` is what the script said.
    [[nodiscard]] Result<> start();
    /// As a hot standby that follows @p primary, made by pg_basebackup: what is committed there from now on
    /// comes here a moment later. Databases in it are made and changed through the primary.
    [[nodiscard]] Result<> startStandbyOf(const Cluster &primary);
    /// Ends the server without a word to its clients, as losing power would; its data and its port stay.
    [[nodiscard]] Result<> halt();
    [[nodiscard]] Result<> resume();

    [[nodiscard]] QString environmentFile() const;

private:
    [[nodiscard]] Result<> run(const QString &command, const QStringList &options = {}) const;

    QTemporaryDir m_directory;
};

} // namespace alexandria
