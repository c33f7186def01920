// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace alexandria {

/// Waiting shorter than this is not shown at all.
inline constexpr std::chrono::milliseconds PatienceOfTheEye{150};

/// A line of 2 px that moves while something is awaited. It keeps its place when nothing is.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// True: shows itself after 150 ms, if it is still true then.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void start();

    QTimer m_patience;
    QVariantAnimation m_run; ///< 0 to 1, again and again; stands still where animations are off
    bool m_isMoving = false;
};

} // namespace alexandria
