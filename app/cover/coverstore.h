// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkDiskCache;

namespace alexandria {

/// Pictures kept on disk by their address, at most 64 MiB; the oldest go first. What cannot be kept or read
/// is simply not there: a cover is worth no complaint.
///
/// Waits for the disk. Used from any thread, by one at a time.
class CoverStore
{
public:
    /// Nothing is made before the first picture is kept. @p folder is for this alone.
    explicit CoverStore(QString folder);
    ~CoverStore();

    [[nodiscard]] std::optional<QByteArray> find(const QUrl &address);
    void keep(const QUrl &address, const QByteArray &picture);
    void clear();

private:
    /// Null when there is no folder; made with permissions 0700 when @p isToBeMade.
    QNetworkDiskCache *opened(bool isToBeMade);

    QString m_folder;
    std::unique_ptr<QNetworkDiskCache> m_cache;
};

} // namespace alexandria
