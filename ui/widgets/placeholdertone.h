// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace alexandria {

/// Gives the examples in empty fields the muted tone, which can be read: Qt's own is the text's colour at
/// half its strength. For the whole application, whatever palette the desktop changes to.
class PlaceholderTone : public QObject
{
    Q_OBJECT

public:
    /// Sees by @p window, its parent, that the palette changed.
    explicit PlaceholderTone(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
};

} // namespace alexandria
