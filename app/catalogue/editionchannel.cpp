// SPDX-License-Identifier: MIT
#include "app/catalogue/editionchannel.h"

#include "app/catalogue/isbnrows.h"

namespace alexandria {

Offer EditionChannel::send(EditionBatch &batch, std::chrono::milliseconds patience)
{
    const qint64 size = batch.editions.size() + batch.records.size();
    const Offer answer = offer(batch, patience);
    if (answer == Offer::Taken)
        m_sent += size;
    return answer;
}

QList<Edition> EditionBatch::read() const
{
    QList<Edition> all = editions;
    all.reserve(editions.size() + records.size());
    for (const Row &record : records)
        all << editionFromStreamedRow(record);
    return all;
}

} // namespace alexandria
