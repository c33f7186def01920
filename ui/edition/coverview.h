// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

namespace alexandria {

/// A drawn cover: initials of the title on a cloth whose colour comes from the edition's key.
class CoverView : public QWidget
{
    Q_OBJECT

public:
    explicit CoverView(QWidget *parent = nullptr);

    void setEdition(const QString &key, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_cloth;
    QString m_initials;
};

/// The same colour for the same key, always; white on it reads at 4.5 : 1 and more.
[[nodiscard]] QColor coverColor(const QString &key);

/// Of the first two words that are more than an article: "The Lord of the Rings" → "LR".
[[nodiscard]] QString coverInitials(const QString &title);

} // namespace alexandria
