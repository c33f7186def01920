// SPDX-License-Identifier: MIT
#include "ui/help/help.h"
#include "app/cache/editioncache.h"
#include "app/connection/catalogueswitch.h"
#include "app/connection/servertarget.h"
#include "app/diagnostics/diagnostics.h"
#include "app/diagnostics/log.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/settings/profilesettings.h"
#include "app/settings/windowsettings.h"
#include "app/system/sessionend.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/help/guidedialog.h"
#include "ui/mainwindow.h"
#include "ui/status/reportdialog.h"
#include "ui/widgets/consideratestyle.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSessionManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// A window that asks before it closes.
class AskingWindow : public QWidget
{
public:
    bool hasAsked = false;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        hasAsked = true;
        event->ignore();
    }
};

} // namespace

/// The menu *Help* of a window, and the end of a session around it.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheGuideByItsKeyOnce();
    void setsHeadingsInTheGuide();
    void hasTheKeysOfTheActions();
    void scrollsAndClosesByKeys();
    void showsTheReportBeforeItIsCopied();
    void saysNothingThatIsNobodysBusiness();
    void saysThatTheLogHasEnded();
    void savesAndEndsWithTheSession();

private:
    [[nodiscard]] QTextBrowser *guide() const { return m_window->findChild<QTextBrowser *>(u"guideText"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool hasLogged(QLatin1StringView words) const
    {
        return LogFile::lastLines(path(u"log"_s), 100).join(u'\n').contains(words);
    }
    void open(const QString &logFolder);
    [[nodiscard]] QString report();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<LanguageSettings> m_language;
    std::unique_ptr<KeepingSettings> m_keeping;
    std::unique_ptr<CoverSettings> m_covers;
    std::unique_ptr<ScanSettings> m_scans;
    std::unique_ptr<ProfileSettings> m_profiles;
    std::unique_ptr<Log> m_log;
    KeychainSecretStore m_keychain;
    FakeEditionSource m_source;
    std::unique_ptr<CatalogueSwitch> m_catalogue;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<Diagnostics> m_diagnostics;
    std::unique_ptr<MainWindow> m_window;
};

void HelpTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_language = std::make_unique<LanguageSettings>(*m_file);
    m_keeping = std::make_unique<KeepingSettings>(*m_file);
    m_covers = std::make_unique<CoverSettings>(*m_file);
    m_scans = std::make_unique<ScanSettings>(*m_file);
    m_profiles = std::make_unique<ProfileSettings>(*m_file);
    m_catalogue = std::make_unique<CatalogueSwitch>();
    m_cache = std::make_unique<EditionCache>(path(u"cache"_s));
    open(path(u"log"_s));
}

void HelpTest::open(const QString &logFolder)
{
    m_window.reset();
    m_diagnostics.reset();
    m_log.reset();
    m_log = std::make_unique<Log>(logFolder);
    m_diagnostics =
        std::make_unique<Diagnostics>(DiagnosticSources{*m_log,
                                                        *m_profiles,
                                                        {*m_language, *m_keeping, *m_covers, *m_scans},
                                                        m_keychain,
                                                        *m_catalogue,
                                                        *m_cache,
                                                        path(u"cache"_s),
                                                        path(u"data"_s)});
    m_window = std::make_unique<MainWindow>(m_source, *m_settings);
    m_window->offerDiagnostics(*m_diagnostics);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpTest::cleanup()
{
    m_window.reset();
    m_diagnostics.reset();
    m_cache.reset();
    m_catalogue.reset();
    m_log.reset();
}

QString HelpTest::report()
{
    m_window->findChild<QAction *>(u"reportAction"_s)->trigger();
    if (!QTest::qWaitFor([this] { return m_window->findChild<ReportDialog *>() != nullptr; }))
        return {};
    return m_window->findChild<QPlainTextEdit *>(u"reportText"_s)->toPlainText();
}

void HelpTest::opensTheGuideByItsKeyOnce()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(guide());
    QVERIFY(guide()->isVisible());
    QVERIFY(!guide()->window()->isModal());

    QTest::keyClick(m_window.get(), Qt::Key_F1);

    QCOMPARE(m_window->findChildren<GuideDialog *>().size(), 1);
}

void HelpTest::setsHeadingsInTheGuide()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);

    QList<int> levels;
    for (QTextBlock block = guide()->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            levels << block.blockFormat().headingLevel();
        else
            QVERIFY2(!block.text().contains("%1"_L1), qPrintable(block.text()));
    }
    QCOMPARE(levels.count(1), 1);
    QCOMPARE(levels.count(2), 8);
    QVERIFY(guide()->toPlainText().contains(path(u"log"_s)));
    QVERIFY(!guide()->accessibleName().isEmpty());
}

void HelpTest::hasTheKeysOfTheActions()
{
    auto *exporting = m_window->findChild<QAction *>(u"exportAction"_s);
    exporting->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_9);
    exporting->setText(u"E&xport\u00a0…"_s); // as German and French write it

    QTest::keyClick(m_window.get(), Qt::Key_F1);

    const QString text = guide()->toPlainText();
    QVERIFY2(text.contains("Export (Ctrl+Alt+9)"_L1), qPrintable(text));
    QVERIFY(text.split(u'\n').contains(u"Ctrl+Alt+9"_s));
    QVERIFY(!text.contains("Ctrl+E\n"_L1));
}

void HelpTest::scrollsAndClosesByKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const QPointer<QWidget> dialog = guide()->window();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(QApplication::focusWidget(), guide());

    QTest::keyClick(guide(), Qt::Key_PageDown);
    QTRY_VERIFY(guide()->verticalScrollBar()->value() > 0);
    QTest::keyClick(guide(), Qt::Key_Escape);

    QTRY_VERIFY(!dialog);
}

void HelpTest::showsTheReportBeforeItIsCopied()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *style = new ConsiderateStyle(u"fusion"_s); // as the program has it
    style->setParent(m_window.get());
    m_window->setStyle(style);
    qWarning("a warning of Qt's");
    QTRY_VERIFY(hasLogged("a warning of Qt's"_L1));

    const QString text = report();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    for (const QString &part :
         {u"Alexandria"_s, u"Qt "_s, u"Platform offscreen"_s, u"Screen "_s, u"style fusion"_s,
          u"Catalogue\n"_s, u"Settings\n"_s, u"Answers: "_s, u"SQL drivers: "_s, u"cloudflared: "_s,
          u"Keychain: not asked"_s, u"warning default: a warning of Qt's"_s})
        QVERIFY2(text.contains(part), qPrintable(part + "\n in \n"_L1 + text));
    QVERIFY(!m_window->findChild<QLabel *>(u"reportNote"_s)->text().isEmpty());
    m_window->findChild<QPushButton *>(u"reportCopyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void HelpTest::saysNothingThatIsNobodysBusiness()
{
    ConnectionProfile profile;
    profile.name = u"marker-name"_s;
    profile.host = u"marker-host.example.org"_s;
    profile.user = u"marker-user"_s;
    profile.database = u"marker-database"_s;
    QVERIFY(m_profiles->save(profile));
    const Secret secret = Secret::fromText(u"marker-password"_s);
    qWarning("to marker-host.example.org as marker-user of marker-database by marker-password, MARKER-NAME");
    QTRY_VERIFY(hasLogged("marker-host"_L1)); // the log is the person's own

    const QString text = report();

    QVERIFY(text.contains("Connections kept: 1"_L1));
    QVERIFY(text.contains("as <name> of <name>"_L1));
    QVERIFY2(!text.contains("marker"_L1, Qt::CaseInsensitive), qPrintable(text));
}

void HelpTest::saysThatTheLogHasEnded()
{
    open(u"/proc/no/such/folder"_s);

    qWarning("into nothing");

    const auto *banner = m_window->findChild<QWidget *>(u"errorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(report().contains("The log has ended: /proc/no/such/folder"_L1));
}

void HelpTest::savesAndEndsWithTheSession()
{
    int saved = 0;
    const SessionEnd sessionEnd([&saved] { ++saved; });
    AskingWindow asking;
    asking.show();
    const auto quit = [] {
        QEvent event(QEvent::Quit); // as the session manager's plugin does
        QCoreApplication::sendEvent(qApp, &event);
    };
    QTimer::singleShot(0, qApp, [&] {
        quit();
        QVERIFY(std::exchange(asking.hasAsked, false));
        QTimer::singleShot(0, qApp, [&] { // nothing has ended
            alignas(QSessionManager) std::byte none[sizeof(QSessionManager)] = {}; // nobody looks at it
            Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(none));
            QCOMPARE(saved, 1);
            quit();
        });
    });

    QCOMPARE(QCoreApplication::exec(), 0);

    QCOMPARE(saved, 1);
    QVERIFY(asking.isVisible());
}

} // namespace alexandria

QTEST_MAIN(alexandria::HelpTest)
#include "helptest.moc"
