// SPDX-License-Identifier: MIT
#include "app/scan/scanlookup.h"

#include "models/core/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto LookUpAgainAfter = 10s; // a catalogue that waits for its server says itself when it is back

bool isUnknown(const IsbnAnswer &answer)
{
    return answer.unanswered && answer.editions.isEmpty();
}

} // namespace

ScanLookup::ScanLookup(CachedEditionSource &source, OpenIsbns open, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_open(std::move(open))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(LookUpAgainAfter);
    connect(&m_retry, &QTimer::timeout, this, &ScanLookup::resume);
}

ScanLookup::~ScanLookup()
{
    m_asked.cancel();
}

void ScanLookup::add(const QList<Isbn> &isbns)
{
    if (m_isStopped)
        m_sinceStop += isbns;
    for (qsizetype i = 0; i < isbns.size(); i += LookupPace::LargestBatch)
        askDisk(isbns.mid(i, LookupPace::LargestBatch));
}

void ScanLookup::askAnew()
{
    m_isAnew = true;
    goOn();
}

void ScanLookup::askDisk(const QList<Isbn> &isbns)
{
    ++m_onDisk;
    whenDone(m_source.kept(isbns), this, [this](const Result<QList<std::optional<IsbnAnswer>>> &found) {
        --m_onDisk;
        QList<IsbnAnswer> known;
        for (const auto &answer : found.value_or(QList<std::optional<IsbnAnswer>>())) {
            if (answer && !answer->editions.isEmpty())
                known << *answer; // "not found" may have changed, and is the catalogue's to say
        }
        if (!known.isEmpty())
            Q_EMIT answered(known);
        askCatalogue();
    });
}

QList<Isbn> ScanLookup::next() const
{
    return m_isStopped ? m_sinceStop.first(std::min(m_pace.batch(), m_sinceStop.size()))
                       : m_open(m_pace.batch());
}

void ScanLookup::askCatalogue()
{
    if (m_isHeld || m_onDisk > 0 || m_asked.isRunning())
        return;
    const QList<Isbn> isbns = next();
    if (isbns.isEmpty()) {
        m_isAnew = false;
        Q_EMIT idled();
        return;
    }
    using Freshness = EditionSource::Freshness;
    using Watcher = QFutureWatcher<Result<QList<IsbnAnswer>>>;
    m_since.start();
    m_asked = m_source.lookUp(isbns, m_isAnew ? Freshness::PastCache : Freshness::Any);
    auto *watcher = new Watcher(this); // not whenDone(): the end without an answer counts here
    connect(watcher, &Watcher::finished, this, [this, watcher, round = m_round, asked = isbns.size()] {
        watcher->deleteLater();
        if (round != m_round)
            return; // stopped since
        if (watcher->future().resultCount() > 0)
            take(watcher->result(), asked);
        else
            hold(); // the catalogue was closed
    });
    watcher->setFuture(m_asked);
}

void ScanLookup::take(const Result<QList<IsbnAnswer>> &answers, qsizetype asked)
{
    if (!answers) {
        const bool isSlow = answers.error().kind == Error::Kind::TimedOut && !answers.error().isOfConnection;
        if (isSlow && m_pace.slowDown(asked))
            askCatalogue();
        else
            hold();
        return;
    }
    m_pace.note(*answers, std::chrono::milliseconds(m_since.elapsed()));
    if (m_isStopped && std::none_of(answers->cbegin(), answers->cend(), isUnknown))
        m_sinceStop.remove(0, asked);
    Q_EMIT answered(*answers);
    if (std::any_of(answers->cbegin(), answers->cend(), isUnknown))
        hold();
    else
        askCatalogue();
}

void ScanLookup::hold()
{
    m_retry.start();
    setHeld(true);
    Q_EMIT idled();
}

void ScanLookup::stop()
{
    ++m_round;
    m_isStopped = true;
    m_retry.stop();
    m_asked.cancel();
    m_asked = {}; // on a silent link its end may take a while
    setHeld(false);
}

void ScanLookup::goOn()
{
    m_isStopped = false;
    m_sinceStop.clear();
    resume();
}

void ScanLookup::resume()
{
    m_retry.stop();
    setHeld(false);
    askCatalogue();
}

void ScanLookup::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    Q_EMIT heldChanged();
}

} // namespace alexandria
