// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editiontablemodel.h"
#include "ui/exporting/rowsonshow.h"
#include "ui/widgets/rowsview.h"

namespace alexandria {

class ResultsDelegate;
class ResultsProxy;
class WindowSettings;

/// The rows of one EditionTableModel. Asks it for more before the end is reached.
///
/// There is a current row whenever there is a row: Qt 6.4's accessible tables crash without one.
class ResultsView : public RowsView, public RowsOnShow
{
    Q_OBJECT

public:
    /// Borrows both for life; the columns look as @p settings remembers them.
    ResultsView(EditionTableModel &model, WindowSettings &settings, QWidget *parent = nullptr);
    ~ResultsView() override;

    /// Words to mark in the titles.
    void setMatch(const QString &text);
    void setFilter(const QString &text);
    [[nodiscard]] QList<ExportRow> selectedRows() const override;
    [[nodiscard]] QList<ExportRow> shownRows() const override;
    [[nodiscard]] int selectedCount() const override;
    [[nodiscard]] int shownCount() const override;
    [[nodiscard]] QList<ExportColumn> shownColumns() const override;
    /// Null when there is no row. Valid until the model changes.
    [[nodiscard]] const Edition *currentEdition() const;

    void copyIsbn(bool isHyphenated) const;

Q_SIGNALS:
    void currentEditionChanged();
    void editionOpened(); ///< Enter or a double click on the current row
    void editionsOfWorkWanted(const QString &workKey);
    void worksOfAuthorWanted(const QString &authorKey);
    void shownCountChanged();
    void copyWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    [[nodiscard]] int firstWidth(int column) const;
    void onRowsChanged();
    void askForMore();
    [[nodiscard]] QList<ExportRow> rowsOf(QModelIndexList indexes) const;

    EditionTableModel &m_model;
    WindowSettings &m_settings;
    ResultsProxy *m_proxy;
    ResultsDelegate *m_delegate;
};

} // namespace alexandria
