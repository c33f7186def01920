// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QObject>

#include <functional>

namespace alexandria {

class DetailPane;
class WindowActions;
class WindowSettings;

/// Gives the detail pane its place in a window: there while it is wanted, has room and something to show.
class DetailPlace : public QObject
{
    Q_OBJECT

public:
    /// The edition whose details are to be seen; null for none.
    using Current = std::function<const Edition *()>;

    /// Of @p window. Borrows all for life.
    DetailPlace(DetailPane &pane, WindowSettings &settings, WindowActions &actions, QWidget &window,
                Current current);

    /// Folds the pane away or brings it back; in a window too narrow for it, for as long as that is narrow.
    void want(bool isWanted);
    /// Another edition is current, or the window has another size.
    void update();

private:
    [[nodiscard]] bool hasRoom() const;

    DetailPane &m_pane;
    WindowSettings &m_settings;
    WindowActions &m_actions;
    QWidget &m_window;
    Current m_current;
    bool m_isForced = false; ///< asked for in a window too narrow for it
};

} // namespace alexandria
