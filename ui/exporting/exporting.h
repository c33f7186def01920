// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/exporting/exportfile.h"
#include "ui/exporting/copying.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/rowsonshow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace alexandria {

class ExportStrip;
class ScanStore;
class WindowActions;

/// The ways out of a window that need more than the rows that are seen: citations, files.
class Exporting : public QObject
{
    Q_OBJECT

public:
    /// The page that is seen.
    using Current = std::function<PageOnShow()>;

    /// Of @p window. Borrows all for life; @p store only where there are scans.
    Exporting(EditionSource &source, ScanStore *store, ExportSettings &settings, WindowActions &actions,
              Current current, QWidget &window);

    /// To be placed where it is seen with every page.
    [[nodiscard]] ExportStrip *strip() { return m_strip; }

private:
    void openDialog();
    void begin(const PageOnShow &page, ExportDialog::Scope scope, const ExportOptions &options,
               const QString &path);
    [[nodiscard]] std::unique_ptr<RowSource> rowsOf(const PageOnShow &page, ExportDialog::Scope scope) const;
    /// Calls @p use with the rows selected, each with the whole of its edition.
    void withEditions(const std::function<void(const QList<ExportRow> &)> &use);

    EditionSource &m_source;
    ScanStore *m_store;
    ExportSettings &m_settings;
    Current m_current;
    QWidget &m_window;
    ExportFile m_file;
    ExportStrip *m_strip;
};

} // namespace alexandria
