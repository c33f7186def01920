// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPixmap>
#include <QWidget>

class QPainter;

namespace alexandria {

/// A cover: its picture once there is one; until then initials of the title on a cloth whose colour comes
/// from the edition's key. It is as large either way.
class CoverView : public QWidget
{
    Q_OBJECT

public:
    explicit CoverView(QWidget *parent = nullptr);

    void setEdition(const QString &key, const QString &title);
    /// Shows @p picture, a file in a format Qt reads. Draws the cover where it is empty, broken, a mere dot
    /// (what some servers have for "none"), or too large to be read on the window's thread.
    void setPicture(const QByteArray &picture);
    [[nodiscard]] bool hasPicture() const { return !m_shown.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readPicture();
    void drawCloth(QPainter &painter) const;

    QColor m_cloth;
    QString m_initials;
    QByteArray m_picture;
    QPixmap m_shown; ///< the picture, as large as it is shown, for the screen's pixel ratio
};

/// The same colour for the same key, always; white on it reads at 4.5 : 1 and more.
[[nodiscard]] QColor coverColor(const QString &key);

/// Of the first two words that are more than an article: "The Lord of the Rings" → "LR".
[[nodiscard]] QString coverInitials(const QString &title);

} // namespace alexandria
