// SPDX-License-Identifier: MIT
#include "app/search/isbnlookup.h"

#include "models/core/whendone.h"

#include <algorithm>

namespace alexandria {

namespace {

constexpr qsizetype FirstBatch = 100;
constexpr qsizetype SmallestBatch = 20;
constexpr qsizetype LargestBatch = 1000;
constexpr qint64 BatchMilliseconds = 2000;

} // namespace

IsbnLookup::IsbnLookup(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{ }

void IsbnLookup::start(const QList<Isbn> &isbns, EditionSource::Freshness freshness)
{
    m_freshness = freshness;
    m_waiting = isbns;
    m_batch = FirstBatch;
    askNext();
}

void IsbnLookup::cancel()
{
    m_waiting.clear();
    m_answer.cancel();
}

void IsbnLookup::askNext()
{
    m_asked.start();
    m_answer = m_source.lookUp(m_waiting.first(std::min(m_batch, m_waiting.size())), m_freshness);
    whenDone(m_answer, this, [this](const Result<QList<IsbnAnswer>> &answers) { take(answers); });
}

void IsbnLookup::take(const Result<QList<IsbnAnswer>> &answers)
{
    if (!answers) {
        Q_EMIT failed(answers.error());
        return;
    }
    const qint64 elapsed = std::max<qint64>(1, m_asked.elapsed());
    m_batch =
        std::clamp(qsizetype(answers->size() * BatchMilliseconds / elapsed), SmallestBatch, LargestBatch);
    m_waiting = m_waiting.mid(answers->size());
    Q_EMIT answered(*answers);
    if (m_waiting.isEmpty())
        Q_EMIT finished();
    else
        askNext();
}

} // namespace alexandria
