// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/coversettings.h"
#include "app/settings/keepingsettings.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace alexandria {

class TextLabel;

/// What a person may choose: how long answers are kept, how much of the disk they take, covers.
///
/// Shown by open(); gone when it is closed. Nothing is written before OK, which says accepted().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows both for life.
    SettingsDialog(KeepingSettings &keeping, CoverSettings &covers, QWidget *parent = nullptr);

    /// Writes what was chosen, or goes to the field that makes no sense and stays.
    void accept() override;

private:
    void addFields();
    void layOut();
    [[nodiscard]] QSpinBox *numberField(const QString &objectName, int from, int to);
    void showValues();
    void showPrivacy();
    void showAddressProblem();
    [[nodiscard]] Result<CoverAddress> enteredAddress() const;

    QFormLayout *m_rows;
    KeepingSettings &m_keeping;
    CoverSettings &m_covers;
    QSpinBox *m_hours = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QCheckBox *m_areCoversWanted = nullptr;
    TextLabel *m_privacy; ///< who sees what one looks at
    QLineEdit *m_address = nullptr;
    TextLabel *m_addressHint; ///< what the address may hold
    TextLabel *m_addressProblem; ///< what is wrong with it, in the place of the hint
};

} // namespace alexandria
