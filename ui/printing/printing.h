// SPDX-License-Identifier: MIT
#pragma once

#include "app/printing/printedlist.h"
#include "ui/exporting/rowsonshow.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrintDialog;
class QPrinter;

namespace alexandria {

class Exporting;
class WindowActions;

/// Puts rows on paper, or into a PDF: asks which and where, and has Exporting write them.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// Of @p window. Borrows all for life.
    Printing(Exporting &exporting, ExportSettings &settings, WindowActions &actions,
             std::function<PageOnShow()> current, QWidget &window);
    ~Printing() override;

private:
    using Next = void (Printing::*)(const PageOnShow &page, RowScope scope);

    void askForScope(const QString &title, Next next);
    void askForPrinter(const PageOnShow &page, RowScope scope);
    void askForPlace(const PageOnShow &page, RowScope scope);
    void print(const PageOnShow &page, RowScope scope);

    Exporting &m_exporting;
    ExportSettings &m_settings;
    std::function<PageOnShow()> m_current;
    QWidget &m_window;
    std::unique_ptr<QPrinter> m_printer; ///< while it is chosen
};

} // namespace alexandria
