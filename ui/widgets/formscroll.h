// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QDialog)

namespace alexandria {

/// The fields of a dialog: all of them where there is room, else they scroll, as at 200 % text on a small
/// screen.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Owns @p content.
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Makes @p dialog as large as it wants to be, but not larger than its screen.
void fitToScreen(QDialog &dialog);

} // namespace alexandria
