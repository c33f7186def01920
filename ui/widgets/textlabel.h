// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace alexandria {

/// Plain text, never markup: what the catalogue holds was written by anybody.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Muted };
    enum class Fit {
        Line, ///< as long as the text
        Elide, ///< one line, cut with an ellipsis and then with a tooltip
        Wrap, ///< as high as needed; breaks inside a word that is wider than the label
    };

    /// @p scale: times the size of the application's font.
    explicit TextLabel(Tone tone, Fit fit = Fit::Line, double scale = 1, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateTone();
    [[nodiscard]] bool isCut() const;

    Tone m_tone;
    Fit m_fit;
};

} // namespace alexandria
