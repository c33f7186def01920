// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QObject>

class QWidget;

namespace alexandria {

class ExportSettings;
class WindowActions;

/// Has somebody choose a CSV, and opens it to be filled; several may be open. The window is not closed while
/// one has something to save, until that is decided.
class Filling : public QObject
{
    Q_OBJECT

public:
    /// Of @p window. Borrows all for life.
    Filling(EditionSource &source, ExportSettings &settings, WindowActions &actions, QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForFile();
    void open(const QString &path);

    EditionSource &m_source;
    ExportSettings &m_settings;
    QWidget &m_window;
};

} // namespace alexandria
