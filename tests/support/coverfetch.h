// SPDX-License-Identifier: MIT
#pragma once

#include "app/cover/coversource.h"
#include "tests/support/fakecoverserver.h"

#include <QList>
#include <QPair>
#include <QTemporaryDir>

#include <memory>

namespace alexandria {

/// A source of covers before a server of its own, with what it brought.
class CoverFetch
{
public:
    /// Switched on, at "/ID" of the server, which has pictures for 1 and 2.
    CoverFetch();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("cache/covers")); }
    [[nodiscard]] QString otherFolder() const { return m_folder.filePath(QStringLiteral("other/covers")); }
    [[nodiscard]] CoverAddress address() const;
    /// As the program does when it is started the next time.
    void startAgain(const CoverSource::Privacy &isPrivate = {}) { startIn(folder(), isPrivate); }
    void startIn(const QString &folder, const CoverSource::Privacy &isPrivate = {});
    /// Waits for the disk.
    void end() { source.reset(); }
    /// Fetches the cover, and waits until it came or it is known that none comes.
    [[nodiscard]] bool brings(int cover);

    FakeCoverServer server;
    std::unique_ptr<CoverSource> source;
    QList<QPair<QString, QByteArray>> arrived; ///< since the last start or brings()

private:
    QTemporaryDir m_folder;
};

/// The least that counts as a picture.
[[nodiscard]] QByteArray aJpeg();
[[nodiscard]] Edition withCover(int cover);
[[nodiscard]] QString keyOf(int cover);

} // namespace alexandria
