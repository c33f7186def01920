// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"
#include "app/search/lookuppace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace alexandria {

/// Looks up what a scan list has open: from the disk at once, the rest from the catalogue.
///
/// While one request runs, what comes in goes together into the next, so a slow link costs patience and not
/// order. When the catalogue cannot be asked, everything stays open, isHeld() is true, and it is asked again
/// by itself, or when resume() says that something has changed.
class ScanLookup : public QObject
{
    Q_OBJECT

public:
    /// The first of what is open, in order, no more than so many.
    using OpenIsbns = std::function<QList<Isbn>(qsizetype most)>;

    /// Borrows @p source for life.
    ScanLookup(CachedEditionSource &source, OpenIsbns open, QObject *parent = nullptr);
    ~ScanLookup() override;

    /// These are open now.
    void add(const QList<Isbn> &isbns);
    /// What is open is asked for past the cache, until nothing is; after a stop() too.
    void askAnew();
    /// Lets what is open rest until goOn(), and cancels what runs; what is added later is looked up all the
    /// same.
    void stop();
    void goOn();
    /// The catalogue may be there again.
    void resume();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// Nobody has to be waited for.
    [[nodiscard]] bool isIdle() const { return !m_asked.isRunning() && m_onDisk == 0; }

Q_SIGNALS:
    void answered(const QList<alexandria::IsbnAnswer> &answers);
    void heldChanged();
    void idled(); ///< nothing is open, or nothing more can be done for now

private:
    void askDisk(const QList<Isbn> &isbns);
    void askCatalogue();
    [[nodiscard]] QList<Isbn> next() const;
    void take(const Result<QList<IsbnAnswer>> &answers, qsizetype asked);
    void hold();
    void setHeld(bool isHeld);

    CachedEditionSource &m_source;
    OpenIsbns m_open;
    LookupPace m_pace;
    QFuture<Result<QList<IsbnAnswer>>> m_asked;
    QElapsedTimer m_since;
    QTimer m_retry;
    int m_onDisk = 0; ///< questions to the disk that are under way
    int m_round = 0; ///< an answer of an older one is dropped
    bool m_isHeld = false;
    bool m_isStopped = false;
    QList<Isbn> m_sinceStop; ///< added while stopped, and not answered yet
    bool m_isAnew = false;
};

} // namespace alexandria
