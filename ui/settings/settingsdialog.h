// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/changeablesettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace alexandria {

class TextLabel;

/// What a person may choose: the language, how long answers are kept, how much of the disk they take, covers,
/// how scans sound and look.
///
/// Shown by open(); gone when it is closed. Nothing is written before OK, which says accepted().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows all for life.
    explicit SettingsDialog(const ChangeableSettings &settings, QWidget *parent = nullptr);

    /// Writes what was chosen, or goes to the field that makes no sense and stays.
    void accept() override;

private:
    void addFields();
    void addLanguageField();
    void addScanFields();
    void layOut();
    [[nodiscard]] QSpinBox *numberField(const QString &objectName, int from, int to);
    void showValues();
    void showPrivacy();
    void showAddressProblem();
    [[nodiscard]] Result<CoverAddress> enteredAddress() const;

    QFormLayout *m_rows;
    ChangeableSettings m_settings;
    QComboBox *m_language = nullptr;
    QSpinBox *m_hours = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QCheckBox *m_areCoversWanted = nullptr;
    QCheckBox *m_areTonesOn = nullptr;
    QCheckBox *m_isNewestOnTop = nullptr;
    QLineEdit *m_prefix = nullptr;
    QLineEdit *m_suffix = nullptr;
    TextLabel *m_languageNote; ///< when another one is used
    TextLabel *m_privacy; ///< who sees what one looks at
    QLineEdit *m_address = nullptr;
    TextLabel *m_addressHint; ///< what the address may hold
    TextLabel *m_addressProblem; ///< what is wrong with it, in the place of the hint
};

} // namespace alexandria
