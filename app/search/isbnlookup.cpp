// SPDX-License-Identifier: MIT
#include "app/search/isbnlookup.h"

#include "models/core/whendone.h"

#include <algorithm>

namespace alexandria {

IsbnLookup::IsbnLookup(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{ }

void IsbnLookup::start(const QList<Isbn> &isbns, EditionSource::Freshness freshness)
{
    m_freshness = freshness;
    m_waiting = isbns;
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
    const qsizetype asked = std::min(m_pace.batch(), m_waiting.size());
    m_answer = m_source.lookUp(m_waiting.first(asked), m_freshness);
    whenDone(m_answer, this,
             [this, asked](const Result<QList<IsbnAnswer>> &answers) { take(answers, asked); });
}

void IsbnLookup::take(const Result<QList<IsbnAnswer>> &answers, qsizetype asked)
{
    if (!answers && answers.error().kind == Error::Kind::TimedOut && !answers.error().isOfConnection
        && m_pace.slowDown(asked))
        return askNext();
    if (!answers) {
        Q_EMIT failed(answers.error());
        return;
    }
    m_pace.note(*answers, std::chrono::milliseconds(m_asked.elapsed()));
    m_waiting = m_waiting.mid(answers->size());
    Q_EMIT answered(*answers);
    if (m_waiting.isEmpty())
        Q_EMIT finished();
    else
        askNext();
}

} // namespace alexandria
