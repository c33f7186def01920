// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/search/lookuppace.h"

#include <QElapsedTimer>
#include <QObject>

namespace alexandria {

/// Looks many ISBNs up, in the order asked, and says what is known as it comes.
///
/// At the LookupPace: two round trips for 1,000 on a quick server, and neither silence nor a timeout on a
/// cold disk.
class IsbnLookup : public QObject
{
    Q_OBJECT

public:
    explicit IsbnLookup(EditionSource &source, QObject *parent = nullptr);

    /// answered() and then finished() or failed() follow from the event loop. Again only after those: what
    /// the server has shown of its pace is kept.
    void start(const QList<Isbn> &isbns, EditionSource::Freshness freshness);
    /// Nothing follows; from a slot of answered(), finished() does.
    void cancel();

Q_SIGNALS:
    void answered(const QList<alexandria::IsbnAnswer> &answers); ///< the next ones, in order
    void finished();
    void failed(const alexandria::Error &error); ///< those answered so far stay good

private:
    void askNext();
    void take(const Result<QList<IsbnAnswer>> &answers, qsizetype asked);

    EditionSource &m_source;
    QList<Isbn> m_waiting;
    EditionSource::Freshness m_freshness = EditionSource::Freshness::Fresh;
    LookupPace m_pace;
    QElapsedTimer m_asked;
    QFuture<Result<QList<IsbnAnswer>>> m_answer;
};

} // namespace alexandria
