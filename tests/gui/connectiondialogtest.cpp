// SPDX-License-Identifier: MIT
#include "ui/connection/connectiondialog.h"
#include "app/connection/catalogueswitch.h"
#include "app/settings/profilesettings.h"
#include "tests/support/memorysecretstore.h"
#include "ui/connection/cloudflaredhelp.h"
#include "ui/connection/connectionsmenu.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr int Tunnelled = 0; // places in the route's choice
constexpr int Direct = 1;

} // namespace

/// The dialog and the menu over real settings in a folder of their own; no server is there.
class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fillsTheFieldsFromWhatIsPasted();
    void readsWhatIsTypedIntoThePasteFieldAtItsEnd();
    void saysThatNonsenseWasPasted();
    void showsTheFieldsThatFit();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void keepsAProfileWithoutItsSecrets();
    void forgetsWhatItLearntOfAnotherServer();
    void stopsTheTestWhereCloudflaredIsMissing();
    void stopsTheTestWhereNobodyListens();
    void listsTheConnectionsAndSwitches();
    void removesAConnectionWithItsSecrets();

private:
    void openDialog(const ConnectionProfile &profile = {});
    template <typename Part = QLineEdit> [[nodiscard]] Part *part(const char *name) const
    {
        return m_dialog->findChild<Part *>(QLatin1StringView(name));
    }
    void fill(const char *name, const QString &text) { part(name)->setText(text); }
    [[nodiscard]] bool shows(const char *name) const { return !part<QWidget>(name)->isHidden(); }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString stages() const;
    [[nodiscard]] QByteArray settingsFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ProfileSettings> m_profiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<CatalogueSwitch> m_catalogue;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<QWidget> m_window;
    ConnectionDialog *m_dialog = nullptr;
};

void ConnectionDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_profiles = std::make_unique<ProfileSettings>(*m_file);
    m_secrets = std::make_unique<MemorySecretStore>();
    m_catalogue = std::make_unique<CatalogueSwitch>();
    m_catalogue->openSample(m_folder->path());
    m_connections = std::make_unique<Connections>(*m_profiles, *m_secrets, *m_catalogue, m_folder->path());
    m_window = std::make_unique<QWidget>();
}

void ConnectionDialogTest::cleanup()
{
    m_window.reset();
    m_connections.reset();
    m_catalogue.reset();
}

void ConnectionDialogTest::openDialog(const ConnectionProfile &profile)
{
    m_dialog = new ConnectionDialog(*m_connections, profile, m_window.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QString ConnectionDialogTest::message() const
{
    auto *label = part<QLabel>("connectionMessage");
    return label->isHidden() ? QString() : label->text();
}

QString ConnectionDialogTest::stages() const
{
    QStringList lines;
    auto *view = part<QListWidget>("stagesView");
    for (int row = 0; row < view->count(); ++row)
        lines << view->item(row)->text();
    return lines.join(u'\n');
}

QByteArray ConnectionDialogTest::settingsFile()
{
    m_file->sync();
    QFile file(m_file->fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConnectionDialogTest::fillsTheFieldsFromWhatIsPasted()
{
    openDialog();
    QGuiApplication::clipboard()->setText(
        u"postgres://reader:marker-pass@db.example.org:5433/books?sslmode=verify-full"_s);
    part("pasteField")->setFocus();

    part("pasteField")->paste();

    QCOMPARE(part("pasteField")->text(), QString()); // the password stands nowhere in clear
    QCOMPARE(part("passwordField")->text(), u"marker-pass"_s);
    QCOMPARE(part("passwordField")->echoMode(), QLineEdit::Password);
    QCOMPARE(part("hostField")->text(), u"db.example.org"_s);
    QCOMPARE(part<QSpinBox>("portField")->value(), 5433);
    QCOMPARE(part("databaseField")->text(), u"books"_s);
    QCOMPARE(part("userField")->text(), u"reader"_s);
    QCOMPARE(part<QComboBox>("routeChoice")->currentIndex(), Direct);
    QCOMPARE(part<QComboBox>("tlsChoice")->currentIndex(), int(ConnectionProfile::Tls::VerifyFull));
}

void ConnectionDialogTest::readsWhatIsTypedIntoThePasteFieldAtItsEnd()
{
    openDialog();
    fill("tunnelField", u"db.example.org"_s);
    part<QComboBox>("routeChoice")->setCurrentIndex(Tunnelled);

    part("pasteField")->setFocus();
    QTest::keyClicks(part("pasteField"), u"host=inner dbname=books user=reader"_s);
    QCOMPARE(part("databaseField")->text(), QString());
    QTest::keyClick(part("pasteField"), Qt::Key_Tab);

    QCOMPARE(part("databaseField")->text(), u"books"_s);
    QCOMPARE(part("tunnelField")->text(), u"db.example.org"_s); // the way stays
    QCOMPARE(part<QComboBox>("routeChoice")->currentIndex(), Tunnelled);
}

void ConnectionDialogTest::saysThatNonsenseWasPasted()
{
    openDialog();
    QGuiApplication::clipboard()->setText(u"marker nonsense"_s);

    part("pasteField")->paste();

    QVERIFY(!message().isEmpty());
    QVERIFY(!message().contains("marker"_L1));
}

void ConnectionDialogTest::showsTheFieldsThatFit()
{
    openDialog();
    part<QComboBox>("routeChoice")->setCurrentIndex(Tunnelled);
    QVERIFY(shows("tunnelField") && shows("tokenIdField") && shows("tokenSecretField"));
    QVERIFY(!shows("hostField") && !shows("portField") && !shows("tlsChoice"));

    part<QComboBox>("signInChoice")->setCurrentIndex(1);
    QVERIFY(!shows("tokenIdField") && !shows("tokenSecretField"));

    part<QComboBox>("routeChoice")->setCurrentIndex(Direct);
    QVERIFY(shows("hostField") && shows("portField") && !shows("tunnelField") && !shows("signInChoice"));

    part<QAbstractButton>("moreOptionsButton")->click();
    QVERIFY(shows("tlsChoice") && shows("timeoutField") && shows("rootCertificateField"));
    QVERIFY(!shows("cloudflaredField") && !shows("serverNameField"));

    part<QComboBox>("routeChoice")->setCurrentIndex(Tunnelled);
    part<QComboBox>("tlsChoice")->setCurrentIndex(int(ConnectionProfile::Tls::VerifyFull));
    QVERIFY(shows("cloudflaredField") && shows("serverNameField") && shows("rootCertificateField"));
}

void ConnectionDialogTest::saysWhatIsMissing_data()
{
    QTest::addColumn<int>("route");
    QTest::addColumn<QString>("tunnel");
    QTest::addColumn<QString>("words");

    QTest::newRow("no server") << Direct << QString() << u"server's name or address"_s;
    QTest::newRow("no host name") << Tunnelled << QString() << u"host name of the tunnel"_s;
    QTest::newRow("no host name at all") << Tunnelled << u"a b"_s << u"no spaces"_s;
}

void ConnectionDialogTest::saysWhatIsMissing()
{
    QFETCH(int, route);
    QFETCH(QString, tunnel);
    QFETCH(QString, words);
    openDialog();
    part<QComboBox>("routeChoice")->setCurrentIndex(route);
    fill("tunnelField", tunnel);

    part<QPushButton>("connectButton")->click();

    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->focusWidget(), part<QWidget>(route == Direct ? "hostField" : "tunnelField"));
    QVERIFY(m_profiles->profiles().isEmpty());
}

void ConnectionDialogTest::keepsAProfileWithoutItsSecrets()
{
    openDialog();
    part<QComboBox>("routeChoice")->setCurrentIndex(Tunnelled);
    fill("profileNameField", u" At  home "_s);
    fill("tunnelField", u"db.example.test:8443"_s);
    fill("tokenIdField", u"marker-id"_s);
    fill("tokenSecretField", u"marker-secret"_s);
    fill("passwordField", u"marker-pass"_s);
    fill("cloudflaredField", u"/nowhere/cloudflared"_s);
    part<QSpinBox>("timeoutField")->setValue(20);

    part<QPushButton>("connectButton")->click();

    const auto kept = m_profiles->findByName(u"At home"_s);
    QVERIFY(kept);
    QCOMPARE(kept->tunnel->toString(), u"db.example.test:8443"_s);
    QCOMPARE(kept->requestTimeout, std::chrono::seconds(20));
    QVERIFY(!kept->isPasswordSaved); // not before it has proved right
    QCOMPARE(m_profiles->current()->id, kept->id);
    QVERIFY(m_connections->control());
    QCOMPARE(m_connections->cloudflared(), u"/nowhere/cloudflared"_s);
    QVERIFY2(!settingsFile().contains("marker"), settingsFile().constData());
}

void ConnectionDialogTest::forgetsWhatItLearntOfAnotherServer()
{
    ConnectionProfile profile;
    profile.name = u"Home"_s;
    profile.route = ConnectionProfile::Route::Tunnel;
    profile.tunnel = TunnelHostname::fromText(u"db.example.test"_s).value();
    profile.insistsOnTls = true;
    openDialog(m_profiles->save(profile).value());
    fill("cloudflaredField", u"/nowhere/cloudflared"_s);
    fill("tunnelField", u"other.example.test"_s);

    part<QPushButton>("connectButton")->click();

    QVERIFY(!m_profiles->findByName(u"Home"_s)->insistsOnTls);
}

void ConnectionDialogTest::stopsTheTestWhereCloudflaredIsMissing()
{
    openDialog();
    part<QComboBox>("routeChoice")->setCurrentIndex(Tunnelled);
    fill("tunnelField", u"db.example.test"_s);
    fill("tokenIdField", u"id"_s);
    fill("tokenSecretField", u"secret"_s);
    fill("cloudflaredField", u"/nowhere/cloudflared"_s);

    part<QPushButton>("testConnectionButton")->click();

    QTRY_VERIFY(shows("stageHelpButton"));
    QVERIFY2(stages().startsWith(u"✗ "_s), qPrintable(stages()));
    QVERIFY(stages().contains("cloudflared was not found"_L1));
    part<QAbstractButton>("stageHelpButton")->click();
    auto *help = m_dialog->findChild<CloudflaredHelp *>();
    QVERIFY(help && help->isVisible());
    QVERIFY(m_profiles->profiles().isEmpty()); // a test keeps nothing
}

void ConnectionDialogTest::stopsTheTestWhereNobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const int port = closed.serverPort();
    closed.close();
    openDialog();
    part<QComboBox>("routeChoice")->setCurrentIndex(Direct);
    fill("hostField", u"127.0.0.1"_s);
    part<QSpinBox>("portField")->setValue(port);

    part<QPushButton>("testConnectionButton")->click();

    QTRY_VERIFY_WITH_TIMEOUT(stages().contains(u"✗ "_s), 20'000);
    QVERIFY2(stages().contains("cannot be reached"_L1), qPrintable(stages()));
    QTRY_COMPARE(part<QPushButton>("testConnectionButton")->text(), u"&Test"_s);
}

void ConnectionDialogTest::listsTheConnectionsAndSwitches()
{
    ConnectionProfile profile;
    profile.name = u"Books & more"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = 1;
    QVERIFY(m_profiles->save(profile));
    QMenu menu;
    const ConnectionsMenu connections(*m_connections, menu, *m_window);
    QAction *first = menu.actions().value(0);
    QAction *second = menu.actions().value(1);
    QVERIFY(first->isChecked());
    QCOMPARE(second->text(), u"Books && more"_s);

    second->trigger();
    Q_EMIT menu.aboutToShow();

    QVERIFY(!m_connections->isSampleOpen());
    QVERIFY(menu.actions().value(1)->isChecked());
    menu.actions().value(0)->trigger();
    QVERIFY(m_connections->isSampleOpen());
    QVERIFY(!m_profiles->current());
}

void ConnectionDialogTest::removesAConnectionWithItsSecrets()
{
    ConnectionProfile profile;
    profile.name = u"Home"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = 1;
    profile.isPasswordSaved = true;
    const QString id = m_profiles->save(profile)->id;
    const SecretKey key{id, SecretKind::DatabasePassword};
    m_secrets->put(key, Secret::fromText(u"marker"_s));
    m_connections->open(id);
    QMenu menu;
    const ConnectionsMenu connections(*m_connections, menu, *m_window);

    menu.actions().last()->trigger();
    auto *question = m_window->findChild<QMessageBox *>(u"removeQuestion"_s);
    QVERIFY(question);
    QVERIFY(m_profiles->find(id)); // not before it was answered
    question->findChildren<QPushButton *>().last()->click();

    QTRY_VERIFY(!m_profiles->find(id));
    QTRY_VERIFY(!m_secrets->value(key));
    QVERIFY(m_connections->isSampleOpen());
}

QTEST_MAIN(ConnectionDialogTest)
#include "connectiondialogtest.moc"
