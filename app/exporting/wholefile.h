// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace alexandria {

/// A file that is whole or not there: written beside its place, where nobody sees it, and moved into it at
/// the end.
///
/// On a disk that has files without names, not even a kill or a power cut leaves a part; on others it may
/// leave a
/// ".alexandria-…". What was there before is untouched until commit(), and gives its permissions. A link is
/// followed. Errors are Storage. Used on one thread at a time.
class WholeFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WholeFile>> create(const QString &path);
    /// Without commit() nothing stays.
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    [[nodiscard]] Result<> write(const QByteArray &bytes);
    /// Returns when it is on the disk.
    [[nodiscard]] Result<> commit();
    [[nodiscard]] qint64 size() const;
    /// A path under which a library can open and write it, for as long as it is not committed.
    [[nodiscard]] QString path() const;

private:
    explicit WholeFile(QString target)
        : m_target(std::move(target))
    { }

    [[nodiscard]] int open();
    [[nodiscard]] int openNamed();
    [[nodiscard]] int takeOver();
    [[nodiscard]] int name();
    [[nodiscard]] QString folder() const;

    QString m_target;
    QByteArray m_temporary; ///< its path, while it has a name
    int m_descriptor = -1;
};

} // namespace alexandria
