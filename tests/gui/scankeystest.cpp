// SPDX-License-Identifier: MIT
#include "ui/scan/scankeys.h"
#include "tests/support/scannerkeys.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString Code = u"9780306406157"_s;

} // namespace

class ScanKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hearsAScanWhereverTheFocusIs_data();
    void hearsAScanWhereverTheFocusIs();
    void hearsEveryEnding_data();
    void hearsEveryEnding();
    void keepsEnterFromTheButtonWithTheFocus();
    void keepsTabFromMovingTheFocus();
    void leavesTextEditorsAlone();
    void takesOnlyIsbnsFromAFieldForWords();
    void leavesAPersonsKeysInOrder();
    void leavesWordsInTheIsbnField();
    void hearsTwoScansInDirectSequence();
    void hearsTwentyScansASecond();
    void givesBackKeysThatWereNoScan();
    void hearsAScanAfterKeysThatWereTyped();
    void hearsAScanWhoseFirstKeysCameSlowly_data();
    void hearsAScanWhoseFirstKeysCameSlowly();
    void forgetsAWidgetThatIsGone();

private:
    QWidget *part(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    void focus(const QString &name) const
    {
        part(name)->setFocus();
        QCOMPARE(m_window->focusWidget(), part(name));
    }
    QString textOf(const QString &name) const { return m_window->findChild<QLineEdit *>(name)->text(); }
    QStringList scanned() const
    {
        QStringList all;
        for (const QList<QVariant> &arguments : *m_scanned)
            all << arguments.first().toString();
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    ScanKeys *m_keys = nullptr;
    std::unique_ptr<QSignalSpy> m_scanned;
    int m_presses = 0; ///< of the button
    int m_returns = 0; ///< in the title field
};

void ScanKeysTest::init()
{
    m_presses = m_returns = 0;
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    auto *isbn = new QLineEdit;
    auto *title = new QLineEdit;
    auto *button = new QPushButton(u"Search"_s);
    button->setDefault(true);
    const QList<std::pair<QWidget *, QString>> parts{{isbn, u"isbn"_s},
                                                     {title, u"title"_s},
                                                     {button, u"button"_s},
                                                     {new QListWidget, u"list"_s},
                                                     {new QPlainTextEdit, u"note"_s}};
    for (const auto &[widget, name] : parts) {
        widget->setObjectName(name);
        column->addWidget(widget);
    }
    connect(button, &QPushButton::clicked, this, [this] { ++m_presses; });
    connect(title, &QLineEdit::returnPressed, this, [this] { ++m_returns; });
    m_keys = new ScanKeys(*isbn, {title}, m_window.get());
    m_scanned = std::make_unique<QSignalSpy>(m_keys, &ScanKeys::scanned);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    focus(u"isbn"_s);
}

void ScanKeysTest::cleanup()
{
    m_window.reset();
}

void ScanKeysTest::hearsAScanWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("place");

    for (const QString &place : {u"isbn"_s, u"title"_s, u"button"_s, u"list"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void ScanKeysTest::hearsAScanWhereverTheFocusIs()
{
    QFETCH(QString, place);
    focus(place);

    typeAsScanner(part(place), Code + u'\r');

    QCOMPARE(scanned(), QStringList{Code});
    QCOMPARE(textOf(u"isbn"_s), QString());
    QCOMPARE(textOf(u"title"_s), QString());
    QCOMPARE(m_presses, 0);
    QCOMPARE(m_returns, 0);
}

void ScanKeysTest::hearsEveryEnding_data()
{
    QTest::addColumn<QString>("ending");

    QTest::newRow("Enter") << u"\r"_s;
    QTest::newRow("keypad's Enter") << u"\n"_s;
    QTest::newRow("Tab") << u"\t"_s;
    QTest::newRow("CR LF") << u"\r\n"_s;
    QTest::newRow("Enter and Tab") << u"\r\t"_s;
    QTest::newRow("Enter twice") << u"\r\r"_s;
    QTest::newRow("nothing but silence") << QString();
}

void ScanKeysTest::hearsEveryEnding()
{
    QFETCH(QString, ending);
    focus(u"button"_s);

    typeAsScanner(part(u"button"_s), Code + ending);

    QTRY_COMPARE(scanned(), QStringList{Code});
    QCOMPARE(m_presses, 0);
    QCOMPARE(m_window->focusWidget(), part(u"button"_s));
}

void ScanKeysTest::keepsEnterFromTheButtonWithTheFocus()
{
    focus(u"button"_s);

    typeAsScanner(part(u"button"_s), Code + u'\r');
    QCOMPARE(m_presses, 0);

    QTest::qWait(300); // long after: a person's key
    QTest::keyClick(part(u"button"_s), Qt::Key_Space);
    QTRY_COMPARE(m_presses, 1);
}

void ScanKeysTest::keepsTabFromMovingTheFocus()
{
    typeAsScanner(part(u"isbn"_s), Code + u'\t');

    QCOMPARE(m_window->focusWidget(), part(u"isbn"_s));
    QTest::qWait(300);
    QTest::keyClick(part(u"isbn"_s), Qt::Key_Tab);
    QVERIFY(m_window->focusWidget() != part(u"isbn"_s));
}

void ScanKeysTest::leavesTextEditorsAlone()
{
    focus(u"note"_s);

    typeAsScanner(part(u"note"_s), Code + u'\r');
    QTest::qWait(200);

    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_window->findChild<QPlainTextEdit *>(u"note"_s)->toPlainText(), Code + u'\n');
}

void ScanKeysTest::takesOnlyIsbnsFromAFieldForWords()
{
    focus(u"title"_s);

    typeAsScanner(part(u"title"_s), u"the hobbit\r"_s);

    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(textOf(u"title"_s), u"the hobbit"_s);
    QCOMPARE(m_returns, 1);
}

void ScanKeysTest::leavesAPersonsKeysInOrder()
{
    focus(u"title"_s);

    typeAsScanner(part(u"title"_s), u"tolkien, j"_s, 60);

    QTRY_COMPARE(textOf(u"title"_s), u"tolkien, j"_s);
    typeAsScanner(part(u"title"_s), u"rr"_s, 10); // two keys rolled
    QTRY_COMPARE(textOf(u"title"_s), u"tolkien, jrr"_s);
    QCOMPARE(m_scanned->size(), 0);
}

void ScanKeysTest::leavesWordsInTheIsbnField()
{
    typeAsScanner(part(u"isbn"_s), u"the lord of the rings\r"_s);

    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(textOf(u"isbn"_s), u"the lord of the rings"_s);
}

void ScanKeysTest::hearsTwoScansInDirectSequence()
{
    typeAsScanner(part(u"isbn"_s), u"9780306406157\r9780261102217\r"_s);

    QCOMPARE(scanned(), (QStringList{u"9780306406157"_s, u"9780261102217"_s}));
    QCOMPARE(textOf(u"isbn"_s), QString());
}

void ScanKeysTest::hearsTwentyScansASecond()
{
    for (int i = 0; i < 40; ++i) {
        typeAsScanner(part(u"isbn"_s), Code + "\r\n"_L1);
        QTest::qWait(20);
    }

    QCOMPARE(scanned(), QStringList(40, Code));
}

void ScanKeysTest::givesBackKeysThatWereNoScan()
{
    typeAsScanner(part(u"isbn"_s), u"97803064"_s);
    QTest::qWait(300);

    QTRY_COMPARE(textOf(u"isbn"_s), u"97803064"_s);
    QCOMPARE(m_scanned->size(), 0);
}

void ScanKeysTest::hearsAScanAfterKeysThatWereTyped()
{
    // One event, sent again and again, as the window system does: always in the same place in memory.
    QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
    QCoreApplication::sendEvent(part(u"isbn"_s), &home);

    for (const QChar key : Code) {
        home.~QKeyEvent();
        new (&home) QKeyEvent(QEvent::KeyPress, key.unicode(), Qt::NoModifier, QString(key));
        QCoreApplication::sendEvent(part(u"isbn"_s), &home);
    }
    QTest::keyClick(part(u"isbn"_s), Qt::Key_Return);

    QCOMPARE(scanned(), QStringList{Code});
}

void ScanKeysTest::hearsAScanWhoseFirstKeysCameSlowly_data()
{
    QTest::addColumn<int>("slowKeys");

    for (const int slowKeys : {1, 2, 4, 6})
        QTest::addRow("%d", slowKeys) << slowKeys;
}

void ScanKeysTest::hearsAScanWhoseFirstKeysCameSlowly()
{
    QFETCH(int, slowKeys);

    typeAsScanner(part(u"isbn"_s), Code.left(slowKeys), 60); // a machine that has much to do
    QTest::qWait(60);
    typeAsScanner(part(u"isbn"_s), Code.mid(slowKeys) + u'\r');

    if (Code.size() - slowKeys >= ScanBuffer::ShortestScan)
        QCOMPARE(scanned(), QStringList{Code});
    else
        QCOMPARE(textOf(u"isbn"_s), Code); // as if typed
}

/// Enter closes a dialog, and the next key may lie where that one lay.
void ScanKeysTest::forgetsAWidgetThatIsGone()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    auto *dialog = new QWidget(m_window.get());
    auto *name = new QLineEdit(dialog);
    QCoreApplication::sendEvent(name, &key);
    delete dialog;

    QCoreApplication::sendEvent(m_window.get(), &key);
    typeAsScanner(part(u"list"_s), Code + u'\r');

    QTRY_COMPARE(scanned(), QStringList{Code});
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanKeysTest)
#include "scankeystest.moc"
