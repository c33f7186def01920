// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/exportsettings.h"
#include "ui/exporting/scopechoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace alexandria {

class ColumnOrder;
class TextLabel;

/// Which rows are exported, and how. Shown by open(); gone when it is closed.
///
/// The choice is made when it says chosen(); the place of the file has been asked for by then.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What can be exported now.
    struct Offer
    {
        ScopeOffer scopes;
        QList<ExportFormat> formats;
        QString name; ///< of the file, without a suffix
    };

    /// Borrows @p settings for life.
    ExportDialog(const Offer &offer, ExportSettings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(alexandria::RowScope scope, const alexandria::ExportOptions &options, const QString &path);

private:
    void addFormats();
    void addColumns();
    void layOut();
    void showFormat();
    [[nodiscard]] ExportOptions options() const;

    Offer m_offer;
    ExportSettings &m_settings;
    ScopeChoice *m_scopes;
    QComboBox *m_formats;
    TextLabel *m_note; ///< what the format does to values
    QListWidget *m_columns;
    ColumnOrder *m_order;
    QCheckBox *m_machineNames;
};

} // namespace alexandria
