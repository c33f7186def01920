// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace alexandria {

/// Files that exist for being dragged out of the window: in a folder of this program alone, which is made
/// when the first is written and goes with this object. What a program that was killed left behind goes when
/// the next one begins.
class DraggedFiles
{
public:
    /// In @p folder, where everybody may write: that of temporary files. Looks for what was left behind there
    /// on a thread of the pool.
    explicit DraggedFiles(QString folder);
    ~DraggedFiles();
    Q_DISABLE_COPY_MOVE(DraggedFiles)

    /// Writes @p bytes into a new file of that name, which is its path: who got one before keeps it as it
    /// was.
    [[nodiscard]] Result<QString> write(const QString &name, const QByteArray &bytes);

private:
    [[nodiscard]] bool makeFolder();

    const QString m_parent;
    QString m_folder; ///< empty before the first
    int m_lock = -1; ///< held on it as long as this program lives
};

} // namespace alexandria
