// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

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
    /// Ends the server without a word to its clients, as losing power would; its data and its port stay.
    [[nodiscard]] Result<> halt();
    [[nodiscard]] Result<> resume();

    [[nodiscard]] QString environmentFile() const;

private:
    [[nodiscard]] Result<> run(const QString &command) const;

    QTemporaryDir m_directory;
};

} // namespace alexandria
