// SPDX-License-Identifier: MIT
#include "app/settings/keepingsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString HoursKey = u"cache/hours"_s;
const QString MegabytesKey = u"cache/megabytes"_s;
constexpr qint64 Megabyte = 1024 * 1024;

} // namespace

std::chrono::hours KeepingSettings::timeToLive() const
{
    constexpr int Usual = 24;
    return std::chrono::hours(m_settings.value(HoursKey, Usual).toInt());
}

void KeepingSettings::setTimeToLive(std::chrono::hours hours)
{
    m_settings.setValue(HoursKey, qlonglong(hours.count()));
}

qint64 KeepingSettings::sizeCap() const
{
    constexpr qint64 Usual = 256;
    return m_settings.value(MegabytesKey, Usual).toLongLong() * Megabyte;
}

void KeepingSettings::setSizeCap(qint64 bytes)
{
    m_settings.setValue(MegabytesKey, bytes / Megabyte);
}

} // namespace alexandria
