// SPDX-License-Identifier: MIT
#include "app/system/motionwish.h"

#include "models/core/whendone.h"

#include <QtGlobal>

#ifdef ALEXANDRIA_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

#ifdef ALEXANDRIA_WITH_DBUS

namespace {

constexpr int PortalPatience = 500; // ms; whoever closes the window waits for it

/// A setting of the desktop; nothing where it has none of this name.
QVariant desktopSetting(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                           u"/org/freedesktop/portal/desktop"_s,
                                                           u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << group << key;
    question.setAutoStartService(false); // who has settings has it running
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, PortalPatience);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    QVariant value = answer.arguments().value(0);
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // Read wraps it twice
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool wantsStillness()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false; // or a bus would be started for it
    const QVariant reduced = desktopSetting(u"org.freedesktop.appearance"_s, u"reduced-motion"_s);
    if (reduced.isValid())
        return reduced.toUInt() == 1;
    const QVariant gnome = desktopSetting(u"org.gnome.desktop.interface"_s, u"enable-animations"_s);
    if (gnome.isValid())
        return !gnome.toBool();
    const QVariant kde = desktopSetting(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s);
    return kde.isValid() && qFuzzyIsNull(kde.toString().toDouble());
}

} // namespace

void MotionWish::ask()
{
    auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    whenDone(answer->future(), this, [this](bool isStill) {
        if (isStill)
            Q_EMIT stillnessWanted();
    });
    QThreadPool::globalInstance()->start([answer] {
        answer->addResult(wantsStillness());
        answer->finish();
    });
}

#else

void MotionWish::ask() { }

#endif

} // namespace alexandria
