// SPDX-License-Identifier: MIT
#include "models/isbn/scanreading.h"

namespace alexandria {

ScanReading readScan(const QString &keys, const ScannerSettings & /*settings*/)
{
    const QString text = keys.simplified();
    return ScanReading{text, Isbn::fromText(text), std::nullopt, QString(), false};
}

} // namespace alexandria
