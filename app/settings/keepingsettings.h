// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

class QSettings;

namespace alexandria {

/// What a person wants kept on disk of answers, and for how long.
class KeepingSettings
{
public:
    /// Reads and writes @p settings, which must outlive it.
    explicit KeepingSettings(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] std::chrono::hours timeToLive() const; ///< 24 at first; the cache has its bounds
    void setTimeToLive(std::chrono::hours hours);
    [[nodiscard]] qint64 sizeCap() const; ///< bytes; 256 MiB at first
    void setSizeCap(qint64 bytes);

private:
    QSettings &m_settings;
};

} // namespace alexandria
