// SPDX-License-Identifier: MIT
#include "app/system/motionwish.h"

#include "models/core/whendone.h"

#include <QtGlobal>

#ifdef ALEXANDRIA_WITH_DBUS
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFuture>
#include <QList>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

#ifdef ALEXANDRIA_WITH_DBUS

namespace {

constexpr int PortalPatience = 500; // ms; whoever closes the window waits for it

QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString portalSettings()
{
    return u"org.freedesktop.portal.Settings"_s;
}

/// Where a desktop has its wish, and how it puts it.
struct MotionSetting
{
    QString group;
    QString key;
    bool (*isStill)(const QVariant &value);
};

QList<MotionSetting> motionSettings()
{
    return {{u"org.freedesktop.appearance"_s, u"reduced-motion"_s,
             [](const QVariant &value) { return value.toUInt() == 1; }},
            {u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
             [](const QVariant &value) { return !value.toBool(); }},
            {u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s,
             [](const QVariant &value) { return qFuzzyIsNull(value.toString().toDouble()); }}};
}

QDBusMessage desktopAnswer(const MotionSetting &setting)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, portalPath(),
                                                           portalSettings(), u"Read"_s);
    question << setting.group << setting.key;
    question.setAutoStartService(false); // who has settings has it running
    return QDBusConnection::sessionBus().call(question, QDBus::Block, PortalPatience);
}

QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // Read wraps it twice
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") // or a bus would be started for it
        && QDBusConnection::sessionBus().isConnected();
}

/// The first setting that the desktop has decides.
bool desktopWantsStillness()
{
    const QList<MotionSetting> settings = motionSettings();
    for (const MotionSetting &setting : settings) {
        const QDBusMessage answer = desktopAnswer(setting);
        if (answer.type() == QDBusMessage::ReplyMessage)
            return setting.isStill(unwrapped(answer.arguments().value(0)));
        if (QDBusError(answer).type() == QDBusError::NoReply)
            return false; // nor would it answer the next question
    }
    return false;
}

QFuture<bool> inBackground(bool (*question)())
{
    auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    QThreadPool::globalInstance()->start([answer, question] {
        answer->addResult(question());
        answer->finish();
    });
    return answer->future();
}

} // namespace

void MotionWish::follow()
{
    whenDone(inBackground(&hasBus), this, [this](bool isThere) {
        if (!isThere) {
            Q_EMIT answered(false);
            return;
        }
        // from whoever sends it: to ask for the portal's address would wait for the bus
        QDBusConnection::sessionBus().connect({}, portalPath(), portalSettings(), u"SettingChanged"_s, this,
                                              SLOT(ask()));
        ask();
    });
}

void MotionWish::ask()
{
    whenDone(inBackground(&desktopWantsStillness), this, [this, question = ++m_questions](bool isStill) {
        if (question == m_questions)
            Q_EMIT answered(isStill);
    });
}

#else

void MotionWish::follow() { }

void MotionWish::ask() { }

#endif

} // namespace alexandria
