// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scandesk.h"
#include "tests/support/cachedsourcefixture.h"

#include <QSignalSpy>

#include <memory>

namespace alexandria {

/// A desk over a store on disk and a catalogue that answers when the test says so.
class DeskFixture : public CachedSourceFixture
{
    Q_OBJECT

protected:
    using Kind = ScanReceipt::Kind;
    using State = ScanEntry::State;

    static const QString Hobbit;
    static const QString Manual; ///< the example of the ISBN Users' Manual
    static const QString Wrong; ///< with another check digit

    [[nodiscard]] static Isbn isbnOf(const QString &text) { return Isbn::fromText(text).value(); }
    [[nodiscard]] static Edition anEditionOf(const QString &isbn, const QString &key, const QString &title);
    [[nodiscard]] static IsbnAnswer anAnswer(const QString &isbn, const QList<Edition> &editions);

    /// As when the program begins, with the lists that are on disk.
    void start();
    /// Long after the scan before: it may be the same code.
    void scan(const QString &keys);
    [[nodiscard]] QList<Kind> receipts() const;
    [[nodiscard]] bool isLookedUp(std::size_t times)
    {
        return QTest::qWaitFor([&] { return m_inner->lookUps.size() >= times; });
    }
    [[nodiscard]] const ScanEntry &entry(int row) const { return m_desk->entries()->entry(row); }
    [[nodiscard]] int rows() const { return m_desk->entries()->rowCount(); }

    std::shared_ptr<std::chrono::milliseconds> m_now;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<ScanDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_taken;

protected Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace alexandria
