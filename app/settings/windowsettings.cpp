// SPDX-License-Identifier: MIT
#include "app/settings/windowsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString SplitterKey = u"window/splitter"_s;
const QString DetailPaneKey = u"window/detailPane"_s;
const QString ColumnsKey = u"results/columns"_s;
const QString ColumnCountKey = u"results/columnCount"_s;

} // namespace

WindowSettings::WindowSettings(QSettings &settings)
    : m_settings(settings)
{ }

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &state)
{
    m_settings.setValue(GeometryKey, state);
}

QByteArray WindowSettings::columns(int columnCount) const
{
    if (m_settings.value(ColumnCountKey).toInt() != columnCount)
        return {};
    return m_settings.value(ColumnsKey).toByteArray();
}

void WindowSettings::setColumns(const QByteArray &state, int columnCount)
{
    m_settings.setValue(ColumnCountKey, columnCount);
    m_settings.setValue(ColumnsKey, state);
}

QByteArray WindowSettings::splitter() const
{
    return m_settings.value(SplitterKey).toByteArray();
}

void WindowSettings::setSplitter(const QByteArray &state)
{
    m_settings.setValue(SplitterKey, state);
}

bool WindowSettings::isDetailPaneWanted() const
{
    return m_settings.value(DetailPaneKey, true).toBool();
}

void WindowSettings::setDetailPaneWanted(bool isWanted)
{
    m_settings.setValue(DetailPaneKey, isWanted);
}

} // namespace alexandria
