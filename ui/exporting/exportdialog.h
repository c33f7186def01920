// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/exportsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace alexandria {

class TextLabel;

/// Which rows are exported, and how. Shown by open(); gone when it is closed.
///
/// The choice is made when it says chosen(); the place of the file has been asked for by then.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Scope { Selected, Shown, Whole };

    /// What can be exported now.
    struct Offer
    {
        ExportSettings::Subject subject = ExportSettings::Subject::Search;
        int selected = 0; ///< rows
        int shown = 0;
        bool isPartShown = false; ///< there is more than is shown
        QList<ExportFormat> formats;
        QString name; ///< of the file, without a suffix
    };

    /// Borrows @p settings for life.
    ExportDialog(const Offer &offer, ExportSettings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(alexandria::ExportDialog::Scope scope, const alexandria::ExportOptions &options,
                const QString &path);

private:
    void addScopes(const Offer &offer);
    void addFormats();
    void addColumns();
    void layOut();
    void showFormat();
    [[nodiscard]] ExportOptions options() const;

    Offer m_offer;
    ExportSettings &m_settings;
    QComboBox *m_scopes;
    QComboBox *m_formats;
    TextLabel *m_note; ///< what the format does to values
    QListWidget *m_columns;
    QCheckBox *m_machineNames;
};

} // namespace alexandria
