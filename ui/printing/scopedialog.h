// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exporting/scopechoice.h"

#include <QDialog>

namespace alexandria {

/// Which rows are printed. Shown by open(); gone when it is closed.
class ScopeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is shown is meant until something else is chosen: the whole may be a lot of paper.
    ScopeDialog(const ScopeOffer &offer, const QString &title, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(alexandria::RowScope scope);

private:
    ScopeChoice *m_scopes;
};

} // namespace alexandria
