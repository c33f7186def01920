// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

namespace alexandria {

/// Has a screen reader say @p sentence now, wherever the focus is. Costs nothing where none listens.
///
/// @p speaker: the widget that shows the same to the eye; it says nothing while it is hidden. A newer
/// sentence of the same speaker takes the older one's place.
void announce(QWidget &speaker, const QString &sentence);

/// What a speaker said last: a notification that takes no room, and goes by itself. Made by announce().
class Announcement : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget &speaker);

    void say(const QString &sentence);

private:
    QTimer m_end;
};

} // namespace alexandria
