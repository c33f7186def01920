// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace alexandria {

class SignView;
class TextLabel;

/// The last scan, in letters that can be read from a metre away.
class ScanLine : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Good, Bad, Waiting };

    /// Hidden until there is something to show.
    explicit ScanLine(QWidget *parent = nullptr);

    /// @p headline: the title, or what is wrong; @p below: ISBN, place, count.
    void show(Mood mood, const QString &headline, const QString &below);
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void pressed(); ///< to be taken to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    SignView *m_sign;
    TextLabel *m_headline;
    TextLabel *m_below;
};

} // namespace alexandria
