// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"
#include "app/settings/windowsettings.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/mainwindow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsSet();
    void writesWhatWasChosen();
    void writesHowAPersonScans();
    void writesNothingWhenItIsCancelled();
    void showsValuesOutOfBoundsWithinThem();
    void saysWhoSeesWhatOneLooksAt();
    void staysWhileTheAddressMakesNoSense();
    void movesNothingWhenANoteComes();
    void namesEverything();
    void opensByItsKeyAndSaysThatSomethingChanged();

private:
    template <typename Widget = QWidget> Widget *part(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    void open();
    void pressOk() { part<QPushButton>(u"settingsOkButton"_s)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<LanguageSettings> m_language;
    std::unique_ptr<KeepingSettings> m_keeping;
    std::unique_ptr<CoverSettings> m_covers;
    std::unique_ptr<ScanSettings> m_scans;
    QPointer<SettingsDialog> m_dialog;
};

void SettingsDialogTest::init()
{
    delete m_dialog;
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_language = std::make_unique<LanguageSettings>(*m_file);
    m_keeping = std::make_unique<KeepingSettings>(*m_file);
    m_covers = std::make_unique<CoverSettings>(*m_file);
    m_scans = std::make_unique<ScanSettings>(*m_file);
}

void SettingsDialogTest::open()
{
    m_dialog = new SettingsDialog({*m_language, *m_keeping, *m_covers, *m_scans});
    m_dialog->open();
}

void SettingsDialogTest::showsWhatIsSet()
{
    m_keeping->setTimeToLive(std::chrono::hours(36));
    m_keeping->setSizeCap(100LL * 1024 * 1024);
    m_covers->setWanted(true);
    m_covers->setAddressTemplate(u"https://books.example.org/%isbn"_s);

    open();

    QCOMPARE(part<QSpinBox>(u"hoursField"_s)->value(), 36);
    QCOMPARE(part<QSpinBox>(u"sizeCapField"_s)->value(), 100);
    QVERIFY(part<QCheckBox>(u"coversSwitch"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"coverAddressField"_s)->text(), u"https://books.example.org/%isbn"_s);
}

void SettingsDialogTest::writesWhatWasChosen()
{
    open();
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    part<QSpinBox>(u"hoursField"_s)->setValue(48);
    part<QSpinBox>(u"sizeCapField"_s)->setValue(1024);
    part<QCheckBox>(u"coversSwitch"_s)->click();
    QTest::keyClicks(part(u"coverAddressField"_s), u" http://localhost/%id "_s);

    pressOk();

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_keeping->timeToLive(), std::chrono::hours(48));
    QCOMPARE(m_keeping->sizeCap(), 1024LL * 1024 * 1024);
    QVERIFY(m_covers->areWanted());
    QCOMPARE(m_covers->addressTemplate(), u"http://localhost/%id"_s);
    QTRY_VERIFY(!m_dialog);
}

void SettingsDialogTest::writesHowAPersonScans()
{
    open();
    QVERIFY(part<QCheckBox>(u"tonesSwitch"_s)->isChecked());
    part<QCheckBox>(u"tonesSwitch"_s)->click();
    part<QCheckBox>(u"newestOnTopSwitch"_s)->click();
    part<QLineEdit>(u"scannerPrefixField"_s)->setText(u"SCAN:"_s);
    part<QLineEdit>(u"scannerSuffixField"_s)->setText(u";"_s);

    pressOk();

    QVERIFY(!m_scans->areTonesOn());
    QVERIFY(!m_scans->isNewestOnTop());
    QCOMPARE(m_scans->scanner(), (ScannerSettings{u"SCAN:"_s, u";"_s}));
}

void SettingsDialogTest::writesNothingWhenItIsCancelled()
{
    open();
    part<QSpinBox>(u"hoursField"_s)->setValue(48);
    part<QCheckBox>(u"coversSwitch"_s)->click();

    part<QPushButton>(u"settingsCancelButton"_s)->click();

    QVERIFY(m_file->allKeys().isEmpty());
}

void SettingsDialogTest::showsValuesOutOfBoundsWithinThem()
{
    m_keeping->setTimeToLive(std::chrono::hours(1000));
    m_keeping->setSizeCap(0);

    open();

    QCOMPARE(part<QSpinBox>(u"hoursField"_s)->value(), 48);
    QCOMPARE(part<QSpinBox>(u"sizeCapField"_s)->value(), 16);
}

void SettingsDialogTest::saysWhoSeesWhatOneLooksAt()
{
    open();
    QVERIFY(text(u"coversPrivacy"_s).isEmpty());

    part<QCheckBox>(u"coversSwitch"_s)->click();
    QCOMPARE(text(u"coversPrivacy"_s), u"Open Library then sees which books you look at."_s);
    part<QLineEdit>(u"coverAddressField"_s)->setText(u"https://books.example.org/%id"_s);

    QCOMPARE(text(u"coversPrivacy"_s), u"books.example.org then sees which books you look at."_s);
}

void SettingsDialogTest::staysWhileTheAddressMakesNoSense()
{
    open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *address = part<QLineEdit>(u"coverAddressField"_s);
    QTest::keyClicks(address, u"https://me:secret@books.example.org/%id"_s);
    QVERIFY(part(u"coverAddressProblem"_s)->isVisible());
    QVERIFY(text(u"coverAddressProblem"_s).contains(u"secrets"_s));
    QCOMPARE(address->accessibleDescription(), text(u"coverAddressProblem"_s));
    part(u"hoursField"_s)->setFocus();

    pressOk();

    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_file->allKeys().isEmpty());
    QVERIFY(address->hasFocus());
    QTest::keyClicks(address, u"https://books.example.org/%id"_s);
    QVERIFY(!part(u"coverAddressProblem"_s)->isVisible());
    pressOk();
    QCOMPARE(m_covers->addressTemplate(), u"https://books.example.org/%id"_s);
}

void SettingsDialogTest::movesNothingWhenANoteComes()
{
    open();
    const QRect place = part(u"settingsOkButton"_s)->geometry();
    const QSize size = m_dialog->size();

    part<QCheckBox>(u"coversSwitch"_s)->click();
    part<QLineEdit>(u"coverAddressField"_s)->setText(u"https://me:secret@books.example.org/%id"_s);
    m_dialog->layout()->activate();

    QCOMPARE(part(u"settingsOkButton"_s)->geometry(), place);
    QCOMPARE(m_dialog->size(), size);
}

void SettingsDialogTest::namesEverything()
{
    open();

    for (const QString &name :
         {u"hoursField"_s, u"sizeCapField"_s, u"coversSwitch"_s, u"coverAddressField"_s}) {
        QVERIFY2(part(name), qPrintable(name));
        QVERIFY2(!part(name)->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY2(!part(name)->accessibleName().contains(u'&'), qPrintable(name));
    }
}

void SettingsDialogTest::opensByItsKeyAndSaysThatSomethingChanged()
{
    FakeEditionSource source;
    WindowSettings settings(*m_file);
    MainWindow window(source, settings);
    QSignalSpy changed(&window, &MainWindow::settingsChanged);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!window.findChild<SettingsDialog *>()); // there are none yet
    window.offerSettings({*m_language, *m_keeping, *m_covers, *m_scans});

    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    m_dialog = window.findChild<SettingsDialog *>();
    QVERIFY(m_dialog);
    part<QCheckBox>(u"coversSwitch"_s)->click();
    pressOk();

    QCOMPARE(changed.count(), 1);
    QVERIFY(m_covers->areWanted());
}

} // namespace alexandria

QTEST_MAIN(alexandria::SettingsDialogTest)
#include "settingsdialogtest.moc"
