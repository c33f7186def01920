// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const SecretKey Key{u"0c1f"_s, SecretKind::DatabasePassword};
const QString Marker = u"marker-in-the-keychain"_s;

template <typename Answer> Answer wait(const QFuture<Answer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return Failure({Error::Kind::TimedOut, u"no answer"_s, {}, {}});
    return future.result();
}

QString keyring()
{
    return qEnvironmentVariable("ALEXANDRIA_KEYRING");
}

/// How often the event loop came round, at the least every so many milliseconds.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setInterval(5);
        m_timer.callOnTimeout(&m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Against a real gnome-keyring on a private bus, open, locked, or absent: tests/support/keyring.sh.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAndForgets();
    void keepsNothingInClearText();
    void readsALockedKeychainAsEmpty();
    void saysThatALockedKeychainTakesNothing();
    void saysThatThereIsNone();
    void waitsForOneThatDoesNotAnswer();
    void survivesAnAskerThatIsGone();
};

void KeychainTest::initTestCase()
{
    QVERIFY2(!keyring().isEmpty(), "run this test through ctest");
}

void KeychainTest::keepsAndForgets()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainSecretStore store;
    const Heartbeat heartbeat;

    QVERIFY(!wait(store.read(Key)).value());
    const auto written = wait(store.write(Key, Secret::fromText(Marker)));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message + written.error().detail));
    QCOMPARE(wait(store.read(Key)).value(), Secret::fromText(Marker));
    QVERIFY(!wait(store.read({u"0c1f"_s, SecretKind::ServiceTokenId})).value());
    QVERIFY(wait(store.remove(Key)));
    QVERIFY(!wait(store.read(Key)).value());
    QVERIFY(wait(store.remove(Key))); // it is gone already

    QVERIFY2(heartbeat.longest() < 1000, qPrintable(QString::number(heartbeat.longest())));
}

void KeychainTest::keepsNothingInClearText()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainSecretStore store;
    QVERIFY(wait(store.write(Key, Secret::fromText(Marker))));

    int files = 0;
    for (QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            QVERIFY2(!file.readAll().contains(Marker.toUtf8()), qPrintable(file.fileName()));
            ++files;
        }
    }

    QVERIFY(files > 0);
}

void KeychainTest::readsALockedKeychainAsEmpty()
{
    if (keyring() != "locked"_L1)
        return;
    KeychainSecretStore store;

    const auto read = wait(store.read(Key));

    // Empty, or denied: the same to whoever knows that something was saved there
    QVERIFY(!read || !*read);
    QCOMPARE(lockedKeychain().kind, Error::Kind::Denied);
}

void KeychainTest::saysThatALockedKeychainTakesNothing()
{
    if (keyring() != "locked"_L1)
        return;
    KeychainSecretStore store;

    const auto written = wait(store.write(Key, Secret::fromText(Marker)));

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Denied);
    QVERIFY(!(written.error().message + written.error().detail).contains(Marker));
}

void KeychainTest::saysThatThereIsNone()
{
    if (keyring() != "none"_L1)
        return;
    KeychainSecretStore store;

    const auto read = wait(store.read(Key));
    const auto written = wait(store.write(Key, Secret::fromText(Marker)));

    QCOMPARE(read.error().kind, Error::Kind::Unreachable);
    QCOMPARE(written.error().kind, Error::Kind::Unreachable);
    QVERIFY(!read.error().message.isEmpty());
}

void KeychainTest::waitsForOneThatDoesNotAnswer()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainSecretStore store;
    QVERIFY(wait(store.write(Key, Secret::fromText(Marker))));
    const pid_t daemon = pid_t(qEnvironmentVariableIntValue("ALEXANDRIA_KEYRING_PID"));
    QVERIFY(daemon > 0 && ::kill(daemon, SIGSTOP) == 0);
    const Heartbeat heartbeat;

    const auto read = store.read(Key);
    QTest::qWait(500);
    const bool isOpen = !read.isFinished();
    ::kill(daemon, SIGCONT);

    QVERIFY(isOpen);
    QCOMPARE(wait(read).value(), Secret::fromText(Marker)); // late, and right
    QVERIFY2(heartbeat.longest() < 400, qPrintable(QString::number(heartbeat.longest())));
}

void KeychainTest::survivesAnAskerThatIsGone()
{
    {
        KeychainSecretStore store;
        (void)store.read(Key);
        (void)store.write(Key, Secret::fromText(Marker));
    }
    KeychainSecretStore later;

    QVERIFY(wait(later.remove(Key)).has_value() || keyring() != "unlocked"_L1);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
