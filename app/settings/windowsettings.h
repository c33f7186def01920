// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QSettings;

namespace alexandria {

/// What the window remembers from one run to the next. Nothing here is a secret.
///
/// States are opaque bytes of the widgets that made them; absent ones are empty.
class WindowSettings
{
public:
    /// Reads and writes @p settings, which must outlive it; a test gives one over an ini file of its own.
    explicit WindowSettings(QSettings &settings);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &state);

    /// Widths, order, visibility and sorting of the columns, saved when there were @p columnCount of them;
    /// empty when there were others, whose state would hide the wrong ones.
    [[nodiscard]] QByteArray columns(int columnCount) const;
    void setColumns(const QByteArray &state, int columnCount);

    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray &state);

    [[nodiscard]] bool isDetailPaneWanted() const; ///< true at first
    void setDetailPaneWanted(bool isWanted);

private:
    QSettings &m_settings;
};

} // namespace alexandria
