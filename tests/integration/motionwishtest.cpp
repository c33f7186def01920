// SPDX-License-Identifier: MIT
// On a bus of its own, which dbus-run-session starts; the portal is a fake on a second connection.
#include "app/system/motionwish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString PortalName = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString SettingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance reduced-motion"_s;
const QString Gnome = u"org.gnome.desktop.interface enable-animations"_s;
const QString Kde = u"org.kde.kdeglobals.KDE AnimationDurationFactor"_s;

using Settings = QHash<QString, QVariant>;

enum class Manner { Answers, Refuses, SaysSomethingElse, IsSilent };

/// A portal whose settings are what the test says; those it has none of are errors, as with a real one.
class FakePortal : public QDBusVirtualObject
{
public:
    explicit FakePortal(Manner manner)
        : m_manner(manner)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_isThere = m_bus.registerVirtualObject(PortalPath, this) && m_bus.registerService(PortalName);
    }

    ~FakePortal() override
    {
        m_bus.unregisterService(PortalName);
        m_bus.unregisterObject(PortalPath);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] int questions() const { return m_questions; }

    void set(const QString &name, const QVariant &value) { m_settings[name] = value; }

    void change(const QString &name, const QVariant &value)
    {
        set(name, value);
        QDBusMessage signal = QDBusMessage::createSignal(PortalPath, SettingsInterface, u"SettingChanged"_s);
        const qsizetype space = name.indexOf(u' ');
        signal << name.first(space) << name.sliced(space + 1) << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++m_questions;
        const QString name =
            message.arguments().value(0).toString() + u' ' + message.arguments().value(1).toString();
        switch (m_manner) {
        case Manner::Answers:
            return m_bus.send(
                m_settings.contains(name)
                    ? message.createReply(twice(m_settings.value(name)))
                    : message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, name));
        case Manner::Refuses:
            return m_bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, name));
        case Manner::SaysSomethingElse:
            return m_bus.send(message.createReply(QVariantList{u"what?"_s, 1}));
        case Manner::IsSilent:
            return true;
        }
        return false;
    }

private:
    /// Read wraps a value in a variant in a variant.
    static QVariant twice(const QVariant &value)
    {
        return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
    }

    Manner m_manner;
    QDBusConnection m_bus;
    bool m_isThere = false;
    int m_questions = 0;
    Settings m_settings;
};

} // namespace

class MotionWishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentWithoutABus();
    void wantsNothingWithoutAPortal();
    void saysWhatTheDesktopWants_data();
    void saysWhatTheDesktopWants();
    void wantsNothingOfAPortalThatFails_data();
    void wantsNothingOfAPortalThatFails();
    void followsTheSettingWhileItChanges();
    void mayGoBeforeThePortalAnswers();
};

void MotionWishTest::isSilentWithoutABus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    MotionWish wish;
    QSignalSpy answers(&wish, &MotionWish::answered);

    wish.follow();

    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toBool(), false);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

void MotionWishTest::wantsNothingWithoutAPortal()
{
    MotionWish wish;
    QSignalSpy answers(&wish, &MotionWish::answered);

    wish.follow();

    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toBool(), false);
}

void MotionWishTest::saysWhatTheDesktopWants_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<bool>("wantsStillness");

    QTest::newRow("reduced motion") << Settings{{Appearance, 1U}} << true;
    QTest::newRow("no preference") << Settings{{Appearance, 0U}} << false;
    QTest::newRow("no preference, whatever GNOME has") << Settings{{Appearance, 0U}, {Gnome, false}} << false;
    QTest::newRow("a value of tomorrow") << Settings{{Appearance, 7U}} << false;
    QTest::newRow("no number") << Settings{{Appearance, u"yes"_s}} << false;
    QTest::newRow("GNOME without animations") << Settings{{Gnome, false}} << true;
    QTest::newRow("GNOME with animations") << Settings{{Gnome, true}} << false;
    QTest::newRow("KDE without animations") << Settings{{Kde, u"0"_s}} << true;
    QTest::newRow("KDE with slow animations") << Settings{{Kde, u"2.5"_s}} << false;
    QTest::newRow("none of these settings") << Settings{} << false;
}

void MotionWishTest::saysWhatTheDesktopWants()
{
    QFETCH(Settings, settings);
    QFETCH(bool, wantsStillness);
    FakePortal portal(Manner::Answers);
    QVERIFY(portal.isThere());
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        portal.set(setting.key(), setting.value());
    MotionWish wish;
    QSignalSpy answers(&wish, &MotionWish::answered);

    wish.follow();

    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toBool(), wantsStillness);
    QVERIFY(portal.questions() > 0);
}

void MotionWishTest::wantsNothingOfAPortalThatFails_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("questions");

    QTest::newRow("refuses") << Manner::Refuses << 3; // each desktop's setting
    QTest::newRow("answers rubbish") << Manner::SaysSomethingElse << 1;
    QTest::newRow("never answers") << Manner::IsSilent << 1; // nobody waits for it twice
}

void MotionWishTest::wantsNothingOfAPortalThatFails()
{
    QFETCH(Manner, manner);
    QFETCH(int, questions);
    FakePortal portal(manner);
    QVERIFY(portal.isThere());
    MotionWish wish;
    QSignalSpy answers(&wish, &MotionWish::answered);

    wish.follow();

    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 30'000);
    QCOMPARE(answers[0][0].toBool(), false);
    QCOMPARE(portal.questions(), questions);
}

void MotionWishTest::followsTheSettingWhileItChanges()
{
    FakePortal portal(Manner::Answers);
    QVERIFY(portal.isThere());
    portal.set(Appearance, 0U);
    MotionWish wish;
    QSignalSpy answers(&wish, &MotionWish::answered);
    wish.follow();
    QTRY_COMPARE(answers.size(), 1);

    portal.change(Appearance, 1U);

    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers[1][0].toBool(), true);

    portal.change(Appearance, 0U);

    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers[2][0].toBool(), false);

    portal.change(Appearance, 0U); // several at once: the last one counts
    portal.change(Appearance, 1U);

    QTRY_VERIFY(answers.size() > 3 && answers.last()[0].toBool());
}

void MotionWishTest::mayGoBeforeThePortalAnswers()
{
    FakePortal portal(Manner::IsSilent);
    QVERIFY(portal.isThere());
    auto wish = std::make_unique<MotionWish>();
    wish->follow();
    QTRY_VERIFY(portal.questions() > 0);

    wish.reset();

    QTRY_COMPARE_WITH_TIMEOUT(QThreadPool::globalInstance()->activeThreadCount(), 0, 30'000);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::MotionWishTest)
#include "motionwishtest.moc"
