// SPDX-License-Identifier: MIT
#include "ui/widgets/announcement.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Long enough to be asked what it says; then it is gone, or it would be read again with a speaker that comes
/// back.
constexpr std::chrono::seconds Stay{3};

} // namespace

void announce(QWidget &speaker, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    auto *own = speaker.findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    (own ? own : new Announcement(speaker))->say(sentence);
}

Announcement::Announcement(QWidget &speaker)
    : QWidget(&speaker)
{
    setObjectName(u"announcement"_s);
    setFixedSize(0, 0);
    m_end.setSingleShot(true);
    m_end.setInterval(Stay);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
}

void Announcement::say(const QString &sentence)
{
    hide();
    setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
#else
    show(); // a notification that appears is read (Orca 43); Qt's bridge to AT-SPI drops the alert (6.4)
    m_end.start();
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace alexandria
