// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/exporting/exportfile.h"
#include "ui/exporting/copying.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/rowsonshow.h"

#include <QObject>

#include <functional>
#include <memory>
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

    /// One file at a time is written.
    [[nodiscard]] bool isBusy() const { return m_file.isRunning(); }
    /// Has rows written into @p file, which is at @p path. Not while it is busy.
    void write(const PageOnShow &page, RowScope scope, std::unique_ptr<RowFile> file, const QString &path);
    /// The same where @p job is something for the printer of that name.
    void print(const PageOnShow &page, RowScope scope, std::unique_ptr<RowFile> job, const QString &printer);

private:
    void openDialog();
    [[nodiscard]] std::unique_ptr<RowSource> rowsOf(const PageOnShow &page, RowScope scope) const;
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
