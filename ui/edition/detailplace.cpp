// SPDX-License-Identifier: MIT
#include "ui/edition/detailplace.h"

#include "app/settings/windowsettings.h"
#include "ui/actions/windowactions.h"
#include "ui/edition/detailpane.h"

#include <algorithm>
#include <utility>

namespace alexandria {

namespace {

constexpr int LeastWidth = 900; // of the window
constexpr int LeastCharacters = 112; // the same for larger type

} // namespace

DetailPlace::DetailPlace(DetailPane &pane, WindowSettings &settings, WindowActions &actions, QWidget &window,
                         Current current)
    : QObject(&window)
    , m_pane(pane)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
    , m_current(std::move(current))
{
    connect(&m_actions, &WindowActions::detailPaneWanted, this, &DetailPlace::want);
}

bool DetailPlace::hasRoom() const
{
    return m_window.width()
        >= std::max(LeastWidth, LeastCharacters * m_window.fontMetrics().averageCharWidth());
}

void DetailPlace::want(bool isWanted)
{
    const bool isNarrow = !hasRoom();
    m_isForced = isNarrow && isWanted;
    if (!isNarrow)
        m_settings.setDetailPaneWanted(isWanted);
    update();
}

void DetailPlace::update()
{
    m_isForced = m_isForced && !hasRoom();
    const bool isWanted = hasRoom() ? m_settings.isDetailPaneWanted() : m_isForced;
    const Edition *edition = m_current();
    m_pane.setVisible(isWanted && edition);
    m_actions.setDetailPaneShown(isWanted);
    if (isWanted && edition)
        m_pane.setEdition(*edition);
}

} // namespace alexandria
