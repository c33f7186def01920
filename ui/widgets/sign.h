// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace alexandria {

/// The signs of the window, drawn in lines so that they follow the palette and any size.
enum class Sign {
    Barcode,
    Search,
    Nothing,
    Lighthouse,
    Copy,
    Close,
    Error,
    Warning,
    Hint,
    Refresh,
    Filter,
    Quit
};

/// Draws @p sign as large as fits into @p area.
void paintSign(QPainter *painter, const QRectF &area, Sign sign, const QColor &color);

/// An icon that draws @p sign in the muted text colour of the moment.
[[nodiscard]] QIcon signIcon(Sign sign);

/// The icon theme's @p name, or where it has none our own @p sign.
[[nodiscard]] QIcon themeIcon(const QString &name, Sign sign);

/// The program's own, in the sizes that window systems ask for.
[[nodiscard]] QIcon applicationIcon();

/// A square that shows one sign, muted; an ornament that screen readers pass over.
class SignView : public QWidget
{
    Q_OBJECT

public:
    /// @p side: in pixels beside usual text, and more beside larger text.
    SignView(Sign sign, int side, QWidget *parent = nullptr);

    void setSign(Sign sign);
    [[nodiscard]] Sign sign() const { return m_sign; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace alexandria
