// SPDX-License-Identifier: MIT
#include "app/settings/scansettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString PrefixKey = u"scanning/prefix"_s;
const QString SuffixKey = u"scanning/suffix"_s;
const QString TonesKey = u"scanning/tones"_s;
const QString NewestOnTopKey = u"scanning/newestOnTop"_s;
const QString LayoutExplainedKey = u"scanning/layoutExplained"_s;
const QString ScanColumnsKey = u"scanning/columns"_s;

} // namespace

ScannerSettings ScanSettings::scanner() const
{
    return {m_settings.value(PrefixKey).toString(), m_settings.value(SuffixKey).toString()};
}

void ScanSettings::setScanner(const ScannerSettings &scanner)
{
    m_settings.setValue(PrefixKey, scanner.prefix);
    m_settings.setValue(SuffixKey, scanner.suffix);
}

bool ScanSettings::areTonesOn() const
{
    return m_settings.value(TonesKey, true).toBool();
}

void ScanSettings::setTonesOn(bool isOn)
{
    m_settings.setValue(TonesKey, isOn);
}

bool ScanSettings::isNewestOnTop() const
{
    return m_settings.value(NewestOnTopKey, true).toBool();
}

void ScanSettings::setNewestOnTop(bool isOnTop)
{
    m_settings.setValue(NewestOnTopKey, isOnTop);
}

bool ScanSettings::isLayoutExplained() const
{
    return m_settings.value(LayoutExplainedKey, false).toBool();
}

void ScanSettings::setLayoutExplained()
{
    m_settings.setValue(LayoutExplainedKey, true);
}

QByteArray ScanSettings::columns() const
{
    return m_settings.value(ScanColumnsKey).toByteArray();
}

void ScanSettings::setColumns(const QByteArray &state)
{
    m_settings.setValue(ScanColumnsKey, state);
}

} // namespace alexandria
