// SPDX-License-Identifier: MIT
#include "app/exporting/scanlistrows.h"

#include "app/scan/scanstore.h"
#include "models/core/whendone.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr std::size_t Batches = 4;
constexpr qsizetype EntriesAtOnce = 256;

} // namespace

ScanListRows::ScanListRows(ScanStore &store, qint64 list, const QSet<qint64> &only)
    : m_store(store)
    , m_queue(Batches)
{
    constexpr auto Interval = 10ms;
    m_again.setSingleShot(true);
    m_again.setInterval(Interval);
    m_again.callOnTimeout(this, &ScanListRows::offer);
    whenDone(m_store.entries(list), this,
             [this, only](const Result<QList<ScanEntry>> &entries) { begin(entries, only); });
}

ScanListRows::~ScanListRows()
{
    m_queue.close();
}

Result<QList<ExportRow>> ScanListRows::next()
{
    auto rows = m_queue.next();
    if (!rows)
        return Failure(rows.error());
    return *rows ? **rows : QList<ExportRow>();
}

std::optional<RowSource::Expected> ScanListRows::expected() const
{
    const qint64 expected = m_expected;
    return expected >= 0 ? std::optional(Expected{expected, true}) : std::nullopt;
}

void ScanListRows::begin(const Result<QList<ScanEntry>> &entries, const QSet<qint64> &only)
{
    if (!entries)
        return m_queue.end(Failure(entries.error()));
    for (qsizetype i = 0; i < entries->size(); ++i) {
        if (only.isEmpty() || only.contains(entries->at(i).id))
            m_entries << ExportRow::Scan{int(i) + 1, entries->at(i)};
    }
    m_expected = m_entries.size();
    ask();
}

void ScanListRows::ask()
{
    if (m_at == m_entries.size())
        return m_queue.end({});
    QStringList keys;
    for (const ExportRow::Scan &scan : m_entries.mid(m_at, EntriesAtOnce)) {
        if (scan.entry.edition)
            keys << scan.entry.edition->key;
    }
    keys.removeDuplicates();
    if (keys.isEmpty())
        return take({});
    whenDone(m_store.editions(keys), this, [this](const Result<QList<Edition>> &editions) {
        if (editions)
            take(*editions);
        else
            m_queue.end(Failure(editions.error()));
    });
}

/// An edition that is not kept any more is left to what the entry says of it.
void ScanListRows::take(const QList<Edition> &editions)
{
    QHash<QString, Edition> byKey;
    for (const Edition &edition : editions)
        byKey.insert(edition.key, edition);
    const qsizetype end = std::min(m_at + EntriesAtOnce, m_entries.size());
    for (; m_at < end; ++m_at) {
        ExportRow row{{}, m_entries.at(m_at)};
        const auto &edition = row.scan->entry.edition;
        if (edition && byKey.contains(edition->key))
            row.edition = byKey.value(edition->key);
        m_rows << std::move(row);
    }
    offer();
}

void ScanListRows::offer()
{
    switch (m_queue.offer(m_rows, 0ms)) {
    case Offer::Taken:
        m_rows.clear();
        return ask();
    case Offer::NotYet:
        return m_again.start();
    case Offer::Unwanted:
        return;
    }
}

} // namespace alexandria
