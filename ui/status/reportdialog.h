// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/cataloguereport.h"
#include "models/core/error.h"

#include <QDialog>

namespace alexandria {

/// Text to read and copy: what a catalogue lacks with the SQL that helps, all that is known of an error, or a
/// diagnostic report.
/// Deletes itself when closed.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p note: a sentence above the text; empty for none.
    ReportDialog(const QString &title, const QString &text, QWidget *parent = nullptr,
                 const QString &note = {});
};

/// The points that are not good, each with its remedy, ready for a database's console.
[[nodiscard]] QString reportText(const CatalogueReport &report);
[[nodiscard]] QString errorText(const Error &error);

} // namespace alexandria
