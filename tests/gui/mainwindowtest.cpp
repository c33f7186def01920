// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"
#include "app/settings/windowsettings.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/search/resultsview.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheReportOnceItIsShown();
    void startsInTheIsbnField();
    void searchesByKeysAlone();
    void searchesForWordsFromOutside();
    void saysAtOnceThatAnIsbnIsWrong();
    void searchesMisplacedWordsAsATitle();
    void showsMoreRowsWhileScrolling();
    void showsAnErrorAndRetries();
    void showsTheRemedyOfAnError();
    void hintsThatAnAnswerIsOnlyAlike();
    void warnsOfAnUnprotectedLink();
    void showsWhatTheCatalogueLacks();
    void cancelsThenClearsByEscape();
    void showsProgressAfterAMoment();
    void searchesAgainByF5();
    void copiesTextOfAFieldAndElseRows();
    void foldsTheDetailsAwayInANarrowWindow();
    void remembersThatTheDetailsWereClosed();
    void opensTheFilterByItsKey();
    void givesNoKeyTwice();
    void listsItsKeys();
    void namesWhatAPersonUses_data();
    void namesWhatAPersonUses();

private:
    void search(const QString &title, const Result<EditionPage> &page);
    QLineEdit *field(const QString &name) const { return m_window->findChild<QLineEdit *>(name); }
    QWidget *part(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    ResultsView *view() const { return m_window->findChild<ResultsView *>(u"resultsView"_s); }
    QString bannerSentence() const { return m_window->findChild<TextLabel *>(u"bannerSentence"_s)->text(); }
    void pressBanner() { m_window->findChild<QPushButton *>(u"bannerAction"_s)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_source = std::make_unique<FakeEditionSource>();
    m_window = std::make_unique<MainWindow>(*m_source, *m_settings);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

void MainWindowTest::search(const QString &title, const Result<EditionPage> &page)
{
    m_window->search(*SearchQuery::forFields(title, {}));
    m_source->answerLast(page);
    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible() || view()->shownCount() > 0);
}

void MainWindowTest::asksForTheReportOnceItIsShown()
{
    QTRY_COMPARE(m_source->reports.size(), size_t(1));
    QVERIFY(m_source->connections >= 1); // the focus in a field connects as well
}

void MainWindowTest::startsInTheIsbnField()
{
    QCOMPARE(m_window->focusWidget(), field(u"isbnField"_s));
}

void MainWindowTest::searchesByKeysAlone()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), field(u"titleField"_s));
    QTest::keyClicks(m_window->focusWidget(), u"hobbit"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_window->focusWidget(), field(u"authorField"_s));
    QTest::keyClicks(m_window->focusWidget(), u"tolkien"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);

    QCOMPARE(m_source->questions.size(), size_t(1));
    QCOMPARE(m_source->questions[0].query, *SearchQuery::forFields(u"hobbit"_s, u"tolkien"_s));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), field(u"isbnField"_s));
}

void MainWindowTest::searchesForWordsFromOutside()
{
    m_window->searchWords(u"9780306406158"_s);
    QVERIFY2(bannerSentence().contains(u"check digit"_s), qPrintable(bannerSentence()));
    QCOMPARE(m_source->questions.size(), size_t(0));

    m_window->searchWords(u"hobbit"_s);
    QCOMPARE(field(u"titleField"_s)->text(), u"hobbit"_s);
    QCOMPARE(m_source->questions.size(), size_t(1));
    QVERIFY(m_window->windowTitle().contains(u"hobbit"_s));
}

void MainWindowTest::saysAtOnceThatAnIsbnIsWrong()
{
    QTest::keyClicks(field(u"isbnField"_s), u"9780306406158\r"_s);

    QVERIFY(part(u"errorBanner"_s)->isVisible());
    QCOMPARE(bannerSentence(), Isbn::fromText(u"9780306406158").error().sentence());
    QCOMPARE(m_source->questions.size(), size_t(0));
    QTest::keyClicks(field(u"isbnField"_s), u"9"_s);
    QVERIFY(!part(u"errorBanner"_s)->isVisible());
}

void MainWindowTest::searchesMisplacedWordsAsATitle()
{
    QTest::keyClicks(field(u"isbnField"_s), u"the hobbit"_s);
    QVERIFY(part(u"errorBanner"_s)->isVisible());

    pressBanner();

    QCOMPARE(m_source->questions.size(), size_t(1));
    QCOMPARE(m_source->questions[0].query, *SearchQuery::forFields(u"the hobbit"_s, {}));
    QVERIFY(!part(u"errorBanner"_s)->isVisible());
}

void MainWindowTest::showsMoreRowsWhileScrolling()
{
    search(u"title"_s, aPage(100, true));
    QCOMPARE(view()->shownCount(), 100);
    QCoreApplication::processEvents();

    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    QCOMPARE(m_source->questions.size(), size_t(2));
    m_source->answerLast(aPage(50, false, 101));

    QTRY_COMPARE(view()->shownCount(), 150);
}

void MainWindowTest::showsAnErrorAndRetries()
{
    search(u"hobbit"_s, Failure(anError(Error::Kind::TimedOut, u"Too slow."_s)));
    QCOMPARE(bannerSentence(), u"Too slow."_s);

    pressBanner();
    QCOMPARE(m_source->questions.size(), size_t(2));
    QCOMPARE(m_source->questions[1].query, m_source->questions[0].query);
    m_source->answerLast(aPage(2));

    QTRY_COMPARE(view()->shownCount(), 2);
    QVERIFY(!part(u"errorBanner"_s)->isVisible());
}

void MainWindowTest::showsTheRemedyOfAnError()
{
    Error error = anError(Error::Kind::NotFound, u"There is no title index."_s);
    error.remedy = u"CREATE INDEX …;"_s;
    search(u"hobbit"_s, Failure(error));

    pressBanner();

    auto *text = m_window->findChild<QPlainTextEdit *>(u"reportText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(error.remedy));
    QVERIFY(text->isReadOnly());
}

void MainWindowTest::hintsThatAnAnswerIsOnlyAlike()
{
    EditionPage page = aPage(2);
    page.isApproximate = true;

    search(u"hobit"_s, page);

    QVERIFY(part(u"errorBanner"_s)->isVisible());
    QVERIFY(bannerSentence().contains(u"similar"_s));
}

void MainWindowTest::warnsOfAnUnprotectedLink()
{
    QTRY_COMPARE(m_source->reports.size(), size_t(1));
    CatalogueReport report;
    report.isUnprotected = true;

    m_source->answerReport(report);

    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());
    QVERIFY(bannerSentence().contains(u"not encrypted"_s));
}

void MainWindowTest::showsWhatTheCatalogueLacks()
{
    QTRY_COMPARE(m_source->reports.size(), size_t(1));
    CatalogueReport report;
    report.points = {{ReportPoint::State::Missing, u"Title index"_s, u"No titles."_s, u"CREATE INDEX …;"_s}};
    m_source->answerReport(report);
    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());

    pressBanner();

    const auto *text = m_window->findChild<QPlainTextEdit *>(u"reportText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(u"CREATE INDEX …;"_s));
}

void MainWindowTest::cancelsThenClearsByEscape()
{
    search(u"hobbit"_s, aPage(2));
    m_window->search(*SearchQuery::forFields(u"dune"_s, {}));

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_source->isCancelled(m_source->questions.size() - 1));
    QCOMPARE(field(u"titleField"_s)->text(), u"dune"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QCOMPARE(field(u"titleField"_s)->text(), QString());
    QCOMPARE(m_window->focusWidget(), field(u"isbnField"_s));
    QCOMPARE(view()->shownCount(), 0);
}

void MainWindowTest::showsProgressAfterAMoment()
{
    const auto *progress = m_window->findChild<ProgressLine *>();

    m_window->search(*SearchQuery::forFields(u"dune"_s, {}));
    QVERIFY(!progress->isMoving());
    QTRY_VERIFY(progress->isMoving());
    m_source->answerLast(aPage(1));

    QTRY_VERIFY(!progress->isMoving());
}

void MainWindowTest::searchesAgainByF5()
{
    search(u"hobbit"_s, aPage(2));

    QTest::keyClick(m_window.get(), Qt::Key_F5);

    QCOMPARE(m_source->countOf(SearchQuery::Kind::Title), 2);
}

void MainWindowTest::copiesTextOfAFieldAndElseRows()
{
    search(u"hobbit"_s, aPage(2));
    QGuiApplication::clipboard()->clear();

    field(u"titleField"_s)->setFocus();
    field(u"titleField"_s)->selectAll();
    QTest::keyClick(field(u"titleField"_s), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hobbit"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Title 1\t"_s));
}

void MainWindowTest::foldsTheDetailsAwayInANarrowWindow()
{
    search(u"hobbit"_s, aPage(2));
    QVERIFY(part(u"detailPane"_s)->isVisible());

    m_window->resize(800, 500);
    QTRY_VERIFY(!part(u"detailPane"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9); // who asks for it gets it
    QVERIFY(part(u"detailPane"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!part(u"detailPane"_s)->isVisible());
    m_window->resize(1100, 700);

    QTRY_VERIFY(part(u"detailPane"_s)->isVisible());
    QVERIFY(m_window->minimumSizeHint().width() <= 800);
    QVERIFY(m_window->minimumSizeHint().height() <= 500);
}

void MainWindowTest::remembersThatTheDetailsWereClosed()
{
    search(u"hobbit"_s, aPage(2));
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!part(u"detailPane"_s)->isVisible());
    m_window->close();

    m_window = std::make_unique<MainWindow>(*m_source, *m_settings);
    m_window->show();
    search(u"dune"_s, aPage(2));

    QVERIFY(!part(u"detailPane"_s)->isVisible());
}

void MainWindowTest::opensTheFilterByItsKey()
{
    search(u"hobbit"_s, aPage(5));

    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), field(u"filterField"_s));
    QTest::keyClicks(m_window->focusWidget(), u"3"_s);
    QCOMPARE(view()->shownCount(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);

    QCOMPARE(view()->shownCount(), 5);
}

void MainWindowTest::givesNoKeyTwice()
{
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + u": "_s + action->text()));
            owners.insert(key, action->text());
        }
        const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
        const bool isTopMenu =
            action->menu<QMenu *>() && action->associatedObjects().contains(m_window->menuBar());
        if (!isTopMenu || mnemonic.isEmpty())
            continue;
        QVERIFY2(!owners.contains(mnemonic), qPrintable(mnemonic.toString()));
        owners.insert(mnemonic, action->text());
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        const QKeySequence mnemonic = QKeySequence::mnemonic(label->text());
        QVERIFY2(!owners.contains(mnemonic), qPrintable(mnemonic.toString()));
        owners.insert(mnemonic, label->text());
    }
    QVERIFY(owners.contains(QKeySequence(Qt::CTRL | Qt::Key_I)));
    QVERIFY(owners.contains(QKeySequence(Qt::ALT | Qt::Key_A)));
}

void MainWindowTest::listsItsKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);

    const auto *guide = m_window->findChild<QTextEdit *>(u"guideText"_s);
    QVERIFY(guide);
    const QStringList words = guide->toPlainText().split(u'\n');
    for (const QString &key : {u"F5"_s, u"F9"_s, u"Ctrl+I"_s, u"Alt+A"_s})
        QVERIFY2(words.contains(key), qPrintable(key));
}

void MainWindowTest::namesWhatAPersonUses_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"isbnField", "titleField", "authorField", "searchButton", "resultsView",
                             "detailPane", "connectionStatus", "originLabel", "cancelButton", "errorBanner"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void MainWindowTest::namesWhatAPersonUses()
{
    QFETCH(QString, name);

    QCOMPARE(m_window->findChildren<QWidget *>(name).size(), 1);
}

} // namespace alexandria

QTEST_MAIN(alexandria::MainWindowTest)
#include "mainwindowtest.moc"
