// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanlistmodel.h"
#include "ui/exporting/rowsonshow.h"
#include "ui/widgets/rowsview.h"

#include <optional>

namespace alexandria {

class ScanSettings;
class ScansProxy;

/// The rows of a scan list. There is a current row whenever there is a row.
class ScansView : public RowsView, public RowsOnShow
{
    Q_OBJECT

public:
    /// Borrows both for life; the columns look as @p settings remembers them.
    ScansView(ScanListModel &model, ScanSettings &settings, QWidget *parent = nullptr);
    ~ScansView() override;

    void setNewestOnTop(bool isOnTop);
    /// Shows entries of this state alone; nothing: all.
    void setStateFilter(std::optional<ScanEntry::State> state);
    [[nodiscard]] QList<ExportRow> selectedRows() const override;
    [[nodiscard]] QList<ExportRow> shownRows() const override;
    [[nodiscard]] int selectedCount() const override;
    [[nodiscard]] int shownCount() const override;
    [[nodiscard]] QList<ExportColumn> shownColumns() const override;

    /// Of the current row; nothing when there is none.
    [[nodiscard]] std::optional<ScanEntry> currentEntry() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Makes it the current row and shows it, if the filter lets it through.
    void showEntry(qint64 id);

Q_SIGNALS:
    void currentEntryChanged();
    void removalWanted(); ///< of what is selected

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    [[nodiscard]] int firstWidth(int column) const;
    void onRowsChanged();
    [[nodiscard]] QList<ExportRow> rowsOf(QModelIndexList indexes) const;

    ScanListModel &m_model;
    ScanSettings &m_settings;
    ScansProxy *m_proxy;
};

} // namespace alexandria
