// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/scanreading.h"

#include <QByteArray>

class QSettings;

namespace alexandria {

/// How a person scans.
class ScanSettings
{
public:
    /// Reads and writes @p settings, which must outlive it.
    explicit ScanSettings(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] ScannerSettings scanner() const; ///< nothing around a code at first
    void setScanner(const ScannerSettings &scanner);
    [[nodiscard]] bool areTonesOn() const; ///< true at first
    void setTonesOn(bool isOn);
    [[nodiscard]] bool isNewestOnTop() const; ///< true at first
    void setNewestOnTop(bool isOnTop);
    /// Whether a person was told once how to set a scanner to this computer's keyboard.
    [[nodiscard]] bool isLayoutExplained() const;
    void setLayoutExplained();

    /// Of the header of the scan list; opaque, empty when there is none.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &state);

private:
    QSettings &m_settings;
};

} // namespace alexandria
