// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace alexandria {

/// The file with the answers, among the files of its folder.
///
/// Its name has the version of its layout and a number that grows and is never used twice:
/// `answers-1-1764081470123.sqlite`; the highest counts. So whoever still has an older one open, in this
/// process or another, can neither write into the new one nor remove what belongs to it (SQLite finds and
/// removes a write-ahead log by name). Another layout is another file. Making, setting aside and removing are
/// done under a lock that all processes share; opening needs none. Any thread; each call blocks.
class CacheFile
{
public:
    static constexpr int LayoutVersion = 1;

    using Make = std::function<Result<>(const QString &path)>;

    explicit CacheFile(QString folder)
        : m_folder(std::move(folder))
    { }

    /// The path of the file in use; empty when there is none.
    [[nodiscard]] QString current() const;
    /// current(), after @p make has made one where there was none. A folder is made with permissions 0700,
    /// the file with 0600; it gets its name when it is complete. Storage when that fails.
    [[nodiscard]] Result<QString> ensure(const Make &make) const;
    /// Gives a damaged file a name with today's date, in the place of any set aside before. The name, when it
    /// was this call that did it; nothing when the file was gone already.
    [[nodiscard]] Result<std::optional<QString>> setAside(const QString &path) const;
    /// Removes everything, files set aside and of other layouts too.
    [[nodiscard]] Result<> removeAll() const;
    /// Bytes of the file and its write-ahead log.
    [[nodiscard]] static qint64 sizeOf(const QString &path);
    [[nodiscard]] static qint64 logSizeOf(const QString &path);

    /// Which file a path names now: device and inode, where the system has them.
    using Identity = std::pair<quint64, quint64>;
    /// Nothing when there is none. Never opens the file: closing it would drop SQLite's locks on it (POSIX).
    [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);

private:
    [[nodiscard]] Result<QString> makeNext(const Make &make) const;

    QString m_folder;
};

} // namespace alexandria
