// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace alexandria {

/// A text with headings to be read beside the window: scrolled by keys, closed by Esc. Deletes itself when
/// closed.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p html: guideText().
    explicit GuideDialog(const QString &html, QWidget *parent = nullptr);
};

} // namespace alexandria
