// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QFuture>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QObject)

namespace alexandria {

/// A cloudflared that is there and runs.
struct CloudflaredProgram
{
    QString path;
    QString version; ///< "2026.8.2"; "?" if it does not say

    /// What is known to be wrong with this version, for a person; empty: nothing.
    [[nodiscard]] QString knownTrouble() const;
};

/// The path of cloudflared: @p explicitPath if one is given, else from PATH and the usual places. NotFound,
/// with how to install it, where there is none that can be run.
[[nodiscard]] Result<QString> findCloudflared(const QString &explicitPath);

/// Asks the program at @p path for its version, for 10 s at most. @p owner outlives the question or ends it.
[[nodiscard]] QFuture<Result<CloudflaredProgram>> queryCloudflared(const QString &path, QObject *owner);

} // namespace alexandria
