// SPDX-License-Identifier: MIT
#include "app/system/sessionend.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSessionManager>

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(sessionEvents, "alexandria.session", QtInfoMsg)

} // namespace

SessionEnd::SessionEnd(std::function<void()> save, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
{
    for (const auto request : {&QGuiApplication::commitDataRequest, &QGuiApplication::saveStateRequest})
        connect(qGuiApp, request, this, &SessionEnd::follow);
    qGuiApp->installEventFilter(this);
}

/// At once: when this returns the manager may end us.
void SessionEnd::follow()
{
    m_isManaged = true;
    m_save();
    qCInfo(sessionEvents, "saved for the session manager");
}

/// What the manager sends in the end closes the windows, and one that asks would keep the program; nobody may
/// be there to answer. A person's own quitting closes the window instead.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isManaged && event->type() == QEvent::Quit)
        QMetaObject::invokeMethod(
            qGuiApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace alexandria
