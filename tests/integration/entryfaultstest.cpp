// SPDX-License-Identifier: MIT
#include "app/settings/profilesettings.h"
#include "tests/support/cluster.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/openings.h"
#include "tests/support/ownresources.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/searchwindow.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Editions = 300;
constexpr auto Deadline = 10s;
constexpr double LongestStall = 1000; // milliseconds: nothing but a call that blocks takes so long
const QString ProfileId = u"profile"_s;

/// A tmpfs, if this user may mount one; unmounted with the object.
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(
            QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"none"_s, path()})
            == 0)
    { }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    void fill() const
    {
        QFile file(path() + u"/filler"_s);
        file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        while (file.write(QByteArray(512, 'x')) > 0) { }
    }
    void empty() const { QFile::remove(path() + u"/filler"_s); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

/// What may keep a person out before the first search has an answer: secrets, names, certificates, disks.
class EntryFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksAgainForAWrongPassword();
    void namesAMissingDatabase();
    void trustsNoOtherAuthority();
    void saysThatAHostNameIsUnknown();
    void saysThatTheKeyringIsLocked();
    void letsThePersonTypeWhatTheKeyringKeeps();
    void waitsForALateKeyring();
    void searchesWithAFullDisk();

private:
    [[nodiscard]] ServerTarget target() const;
    void open(const ServerTarget &target, SecretStore &secrets, const QString &settingsFolder = {});
    [[nodiscard]] QString promptReason() const;
    void proveWell();

    Cluster m_cluster;
    std::unique_ptr<PostgresFixture> m_postgres;
    QString m_database;
    std::optional<Isbn> m_isbn;
    QStringList m_keys;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SearchWindow> m_window;
    OwnResources m_before; ///< what this process held
};

void EntryFaultsTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_postgres = std::make_unique<PostgresFixture>(m_cluster.environmentFile());
    m_database = m_postgres->createDatabase(Editions).value();
    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    std::optional<QString> isbn;
    for (qint64 edition = 0; !isbn; ++edition)
        isbn = generator.isbnOfEdition(edition);
    m_isbn = Isbn::fromText(*isbn).value();
    for (const qint64 edition : generator.editionsWithIsbn(*isbn))
        m_keys << QString::fromLatin1(RecordGenerator::editionKey(edition));
    m_keys.sort();
    QThreadPool::globalInstance()->setExpiryTimeout(100); // cancel requests run there
    init(); // what is loaded once for the whole process
    open(target(), *m_secrets);
    QVERIFY(m_window->waitForRows(m_keys));
    m_window.reset();
}

void EntryFaultsTest::init()
{
    m_secrets = std::make_unique<MemorySecretStore>();
    m_before = OwnResources::now();
}

void EntryFaultsTest::cleanup()
{
    m_window.reset();
}

ServerTarget EntryFaultsTest::target() const
{
    ConnectionProfile profile;
    profile.host = m_postgres->host();
    profile.port = m_postgres->port();
    profile.database = m_database;
    profile.user = m_postgres->user();
    ServerTarget target = targetFor(profile, {}, 3s);
    target.profileId = ProfileId;
    target.password = Secret::fromText(m_postgres->password());
    return target;
}

/// Opens the window, and searches before there is a connection.
void EntryFaultsTest::open(const ServerTarget &target, SecretStore &secrets, const QString &settingsFolder)
{
    m_window = std::make_unique<SearchWindow>(target, secrets, patient(), settingsFolder);
    m_window->search(*m_isbn);
}

QString EntryFaultsTest::promptReason() const
{
    return m_window->prompt() ? m_window->prompt()->findChild<QLabel *>(u"secretReason"_s)->text()
                              : QString();
}

void EntryFaultsTest::proveWell()
{
    QVERIFY2(m_window->finds(*m_isbn, m_keys), qPrintable(m_window->said().join(u'\n')));
    m_window->catalogue().connectAhead();
    QVERIFY2(m_window->waitFor([&] { return m_window->isWell(); }, Deadline),
             qPrintable(m_window->banner() + m_window->status()));
    QVERIFY(!m_window->prompt());
    const double stall = m_window->watch().longestStall();
    m_window.reset();
    QTRY_VERIFY2_WITH_TIMEOUT(OwnResources::now().isWithin(m_before), qPrintable(OwnResources::now().text()),
                              15'000);
    qInfo("longest stall of the window's thread %.1f ms", stall);
    QVERIFY(stall < LongestStall);
}

void EntryFaultsTest::asksAgainForAWrongPassword()
{
    ServerTarget wrong = target();
    wrong.password = Secret::fromText(u"marker-wrong"_s);
    open(wrong, *m_secrets);

    QVERIFY(m_window->waitFor([&] { return m_window->prompt() != nullptr; }, Deadline));
    QVERIFY2(promptReason().contains("password authentication failed"_L1), qPrintable(promptReason()));
    QCOMPARE(m_window->status(), u"Waiting for your password"_s);
    const QPointer<SecretPrompt> first = m_window->prompt();
    m_window->typePassword(u"marker-wrong-again"_s);
    QVERIFY(m_window->waitFor([&] { return !first && m_window->prompt(); }, Deadline));
    QVERIFY2(promptReason().contains("password authentication failed"_L1), qPrintable(promptReason()));
    m_window->typePassword(m_postgres->password());

    QVERIFY(m_window->waitForRows(m_keys));
    proveWell();
    QCOMPARE(m_secrets->value({ProfileId, SecretKind::DatabasePassword}),
             Secret::fromText(m_postgres->password())); // and neither of the wrong ones
}

void EntryFaultsTest::namesAMissingDatabase()
{
    const QString rename = u"ALTER DATABASE %1 RENAME TO %2"_s;
    const auto renamed = m_postgres->sql(u"postgres"_s, rename.arg(m_database, u"elsewhere"_s));
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().message));
    open(target(), *m_secrets);

    const bool isTold = m_window->waitForWords(u"database \"%1\" does not exist"_s.arg(m_database), Deadline);
    QVERIFY(m_postgres->sql(u"postgres"_s, rename.arg(u"elsewhere"_s, m_database)));

    QVERIFY2(isTold, qPrintable(m_window->said().join(u'\n')));
    QVERIFY(m_window->said().first().contains("knows no such user or database"_L1));
    proveWell();
}

void EntryFaultsTest::trustsNoOtherAuthority()
{
    const QString make =
        u"COPY (SELECT 1) TO PROGRAM 'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
        "-nodes -days 2 -subj /CN=test -addext subjectAltName=IP:127.0.0.1 -keyout %1.key -out %1.crt "
        "2>&1'; "_s;
    QVERIFY(m_postgres->sql(u"postgres"_s, make.arg(u"server"_s) + make.arg(u"other"_s)));
    QVERIFY(m_postgres->sql(u"postgres"_s, u"ALTER SYSTEM SET ssl = on"_s));
    QVERIFY(m_postgres->sql(u"postgres"_s, u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE(m_postgres->value(u"postgres"_s, u"SHOW ssl"_s), u"on"_s);
    const auto certificate = [this](const QString &name) {
        return m_postgres->value(u"postgres"_s, u"SELECT pg_read_file('%1.crt')"_s.arg(name)).value();
    };
    const QTemporaryDir folder;
    QFile trusted(folder.filePath(u"root.crt"_s));
    QVERIFY(trusted.open(QIODevice::ReadWrite));
    trusted.write(certificate(u"other"_s).toUtf8());
    trusted.flush();
    m_before = OwnResources::now();
    ServerTarget careful = target();
    careful.settings = [settings = careful.settings, path = trusted.fileName()](auto port, bool insists) {
        PostgresSettings verified = settings(port, insists);
        verified.setValue(u"sslmode"_s, u"verify-full"_s);
        verified.setValue(u"sslrootcert"_s, path);
        return verified;
    };
    open(careful, *m_secrets);

    const bool isTold = m_window->waitForWords(u"No trusted connection"_s, Deadline);
    trusted.resize(0);
    trusted.seek(0);
    trusted.write(certificate(u"server"_s).toUtf8());
    trusted.flush();

    QVERIFY2(isTold, qPrintable(m_window->said().join(u'\n')));
    proveWell();
}

void EntryFaultsTest::saysThatAHostNameIsUnknown()
{
    const auto isThere = std::make_shared<bool>(false);
    ServerTarget lost = target();
    lost.settings = [settings = lost.settings, isThere](auto port, bool insists) {
        PostgresSettings somewhere = settings(port, insists);
        if (!*isThere) // a label so long needs no name server to be unknown
            somewhere.setValue(u"host"_s, u"x"_s.repeated(64) + u".example"_s);
        return somewhere;
    };
    open(lost, *m_secrets);

    const bool isTold = m_window->waitForWords(u"is unknown. Check it, and the network"_s, Deadline);
    *isThere = true;

    QVERIFY2(isTold, qPrintable(m_window->said().join(u'\n')));
    QVERIFY(m_window->waitForRows(m_keys));
    proveWell();
}

void EntryFaultsTest::saysThatTheKeyringIsLocked()
{
    ServerTarget saved = target();
    saved.password = {};
    saved.isPasswordSaved = true; // and a locked one answers that there is nothing
    open(saved, *m_secrets);

    QVERIFY(m_window->waitFor([&] { return m_window->prompt() != nullptr; }, Deadline));
    QVERIFY2(promptReason().contains("The keychain is locked"_L1), qPrintable(promptReason()));
    m_window->typePassword(m_postgres->password());

    QVERIFY(m_window->waitForRows(m_keys));
    proveWell();
}

void EntryFaultsTest::letsThePersonTypeWhatTheKeyringKeeps()
{
    HeldSecretStore keyring;
    ServerTarget saved = target();
    saved.password = {};
    saved.isPasswordSaved = true;
    open(saved, keyring);

    QVERIFY(m_window->waitForWords(u"Waiting for your keyring"_s, Deadline));
    QVERIFY(m_window->status().startsWith("Waiting for your keyring"_L1));
    QVERIFY(!m_window->prompt());
    m_window->pressBannerAction();
    QVERIFY(m_window->waitFor([&] { return m_window->prompt() != nullptr; }, Deadline));
    m_window->typePassword(m_postgres->password());
    QVERIFY(m_window->waitForRows(m_keys));
    keyring.answer(Secret::fromText(u"marker-late-and-wrong"_s));

    proveWell();
}

void EntryFaultsTest::waitsForALateKeyring()
{
    HeldSecretStore keyring;
    ServerTarget saved = target();
    saved.password = {};
    saved.isPasswordSaved = true;
    open(saved, keyring);

    QVERIFY(m_window->waitForWords(u"Waiting for your keyring"_s, Deadline));
    keyring.answer(Secret::fromText(m_postgres->password()));

    QVERIFY(m_window->waitForRows(m_keys));
    proveWell();
}

void EntryFaultsTest::searchesWithAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("this user may not mount a small disk");
    QSettings file(disk.path() + u"/profiles.ini"_s, QSettings::IniFormat);
    ProfileSettings profiles(file);
    ConnectionProfile first;
    first.name = u"At home"_s;
    QVERIFY(profiles.save(first));
    const auto written = [&file] {
        QFile profilesFile(file.fileName());
        return profilesFile.open(QIODevice::ReadOnly) ? profilesFile.readAll() : QByteArray();
    };
    const QByteArray before = written();
    disk.fill();
    open(target(), *m_secrets, disk.path());
    QVERIFY(m_window->waitForRows(m_keys));

    ConnectionProfile second;
    second.name = u"Elsewhere"_s;
    const auto refused = profiles.save(second);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains("disk"_L1), qPrintable(refused.error().message));
    QCOMPARE(written(), before);
    proveWell();
    disk.empty();
    second.name = u"Later"_s;
    QVERIFY(profiles.save(second));
    QVERIFY(written().contains("Later"));
}

QTEST_MAIN(EntryFaultsTest)
#include "entryfaultstest.moc"
