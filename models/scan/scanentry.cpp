// SPDX-License-Identifier: MIT
#include "models/scan/scanentry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace alexandria {

ScannedEdition ScannedEdition::of(const Edition &edition)
{
    const bool hasBoth = !edition.title.isEmpty() && !edition.subtitle.isEmpty();
    return {edition.key, hasBoth ? edition.title + ": "_L1 + edition.subtitle : edition.title,
            edition.authorNames(), edition.publishYear()};
}

qint64 newScanId()
{
    return qint64(QRandomGenerator::global()->generate64() >> 2) + 1;
}

} // namespace alexandria
