// SPDX-License-Identifier: MIT
#include "ui/filling/filldialog.h"
#include "tests/support/exportwindow.h"
#include "ui/filling/fillcolumns.h"
#include "ui/widgets/errorbanner.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QByteArray ReadingList = "\xEF\xBB\xBF"
                               "Title;ISBN;Pages;Year Published;Shelf\r\n"
                               "\"Germinal\"; 978-0-306-40615-7 ;;\"\";\"to \"\"read\"\"\"\r\n"
                               "Nana;0261102214;12\r\n"
                               ";9780618260300;;;\r\n";

Edition germinal()
{
    Edition edition = anEdition(u"/books/OL1M"_s, u"Germinal"_s);
    edition.subtitle = u"Roman"_s;
    edition.pages = 590;
    edition.publishDate = u"1885"_s;
    edition.isbn13 = {u"9780306406157"_s};
    return edition;
}

Edition nana()
{
    Edition edition = anEdition(u"/books/OL2M"_s, u"Nana"_s);
    edition.subtitle = u"Suite; fin"_s;
    edition.pages = 521;
    edition.publishDate = u"1880"_s;
    edition.isbn13 = {u"9780261102217"_s};
    return edition;
}

QList<IsbnAnswer> answersOfTwo(const QList<Isbn> &isbns)
{
    QList<IsbnAnswer> answers;
    for (const Isbn &isbn : isbns) {
        IsbnAnswer answer{isbn, {}, {}, {}};
        if (isbn.toIsbn13() == "9780306406157"_L1)
            answer.editions = {germinal()};
        else if (isbn.toIsbn13() == "9780261102217"_L1)
            answer.editions = {nana()};
        answers += answer;
    }
    return answers;
}

} // namespace

/// A reading list, opened in the window and filled.
class FillDialogTest : public ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheColumnsChosenAndNothingElse();
    void asksNothingBeforeItIsTold();
    void replacesValuesWhenAsked();
    void forgetsWhatItFoundWithAnotherChoice();
    void searchesByTitleWhenToldSo();
    void fillsATableWithoutNames();
    void stopsWithEscape();
    void saysWhyAFileCannotBeOpened();
    void saysWhyNothingWasFilled();
    void saysWhenTheCatalogueCouldNotBeAsked();
    void saysWhyAFileCannotBeSaved();
    void wantsSomethingToFill();
    void asksBeforeItLosesWhatIsNotSaved();
    void keepsTheWindowOpenForWhatIsNotSaved();
    void namesWhatCanHaveTheFocus();
    void goesWithTabAsItIsRead();

private:
    void write(const QByteArray &bytes);
    void open(const QByteArray &bytes);
    void openFile(const QString &path);
    void lookUp(const QList<IsbnAnswer> &answers);
    void lookUp();
    void saveAs(const QString &path);
    void mark(const QString &text, Qt::CheckState state);
    [[nodiscard]] Qt::CheckState markOf(const QString &text);
    template <typename Part> [[nodiscard]] Part *part(const char *name) const
    {
        return m_dialog->findChild<Part *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return part<QTableView>("fillPreview")->model()->index(row, column);
    }
    [[nodiscard]] bool isFilled(int row, int column) const
    {
        return cell(row, column).data(CsvFillModel::IsFilledRole).toBool();
    }
    [[nodiscard]] QString message() const { return part<TextLabel>("fillMessage")->text(); }
    [[nodiscard]] QString warning() const
    {
        auto *banner = part<ErrorBanner>("fillBanner");
        return banner->isVisible() ? banner->accessibleName() : QString();
    }

    QPointer<FillDialog> m_dialog;
};

void FillDialogTest::openFile(const QString &path)
{
    const auto actions = m_window->findChildren<QAction *>();
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [](const QAction *one) { return one->text().contains("CSV"_L1); });
    QVERIFY(action != actions.end() && (*action)->isVisible());
    (*action)->trigger();
    auto *chooser = m_window->findChild<QFileDialog *>(u"fillChooser"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    m_dialog = m_window->findChild<FillDialog *>();
    QVERIFY(m_dialog && !m_dialog->isModal());
}

void FillDialogTest::write(const QByteArray &bytes)
{
    QFile file(path(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void FillDialogTest::open(const QByteArray &bytes)
{
    write(bytes);
    openFile(path(u"list.csv"_s));
    QTRY_VERIFY(button("fillLookUpButton")->isEnabled());
}

void FillDialogTest::lookUp(const QList<IsbnAnswer> &answers)
{
    const size_t asked = m_source->lookUps.size();
    button("fillLookUpButton")->click();
    QTRY_COMPARE(m_source->lookUps.size(), asked + 1);
    m_source->answerLookUp(asked, answers.isEmpty() ? answersOfTwo(m_source->lookUps[asked].isbns) : answers);
    QTRY_VERIFY(button("fillSaveButton")->isEnabled());
}

void FillDialogTest::lookUp()
{
    lookUp({});
}

void FillDialogTest::saveAs(const QString &path)
{
    button("fillSaveButton")->click();
    auto *place = m_dialog->findChild<QFileDialog *>(u"fillPlace"_s);
    QVERIFY(place);
    Q_EMIT place->fileSelected(path);
    place->close();
}

void FillDialogTest::mark(const QString &text, Qt::CheckState state)
{
    const auto items = part<FillColumns>("fillColumns")->findItems(text, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    items.first()->setCheckState(state);
}

Qt::CheckState FillDialogTest::markOf(const QString &text)
{
    const auto items = part<FillColumns>("fillColumns")->findItems(text, Qt::MatchExactly);
    return items.isEmpty() ? Qt::PartiallyChecked : items.first()->checkState();
}

void FillDialogTest::fillsTheColumnsChosenAndNothingElse()
{
    open(ReadingList);
    QCOMPARE(part<QComboBox>("fillIsbnColumn")->currentText(), u"ISBN"_s);
    QCOMPARE(part<QComboBox>("fillTitleColumn")->currentData().toString(), QString());
    QVERIFY(part<TextLabel>("fillForm")->text().contains(u"semicolons"_s));
    for (const QString &known : {u"Title"_s, u"Pages"_s, u"Year Published (Year)"_s})
        QCOMPARE(markOf(known), Qt::Checked);
    QCOMPARE(markOf(u"Languages (new column)"_s), Qt::Unchecked);
    mark(u"Year Published (Year)"_s, Qt::Unchecked);
    mark(u"Subtitle (new column)"_s, Qt::Checked);

    lookUp();

    QVERIFY(isFilled(0, 2) && isFilled(0, 5) && isFilled(1, 5));
    QVERIFY(!isFilled(0, 0) && !isFilled(0, 3) && !isFilled(1, 2) && !isFilled(2, 0) && !isFilled(2, 2));
    QCOMPARE(cell(0, 2).data().toString(), u"590"_s);
    QVERIFY2(message().contains(u"3"_s) && message().contains(u"2 found"_s)
                 && message().contains(u"1 not found"_s),
             qPrintable(message()));
    button("fillSaveButton")->click();
    auto *place = m_dialog->findChild<QFileDialog *>(u"fillPlace"_s);
    QVERIFY(place);
    QCOMPARE(place->directory().path(), m_folder->path());
    QCOMPARE(place->selectedFiles(), QStringList{path(u"list-filled.csv"_s)});
    Q_EMIT place->fileSelected(path(u"list-filled.csv"_s));
    place->close();
    QTRY_VERIFY(message().contains(u"Saved as list-filled.csv"_s));
    QCOMPARE(read(u"list-filled.csv"_s),
             "\xEF\xBB\xBF"
             "Title;ISBN;Pages;Year Published;Shelf;Subtitle\r\n"
             "\"Germinal\"; 978-0-306-40615-7 ;590;\"\";\"to \"\"read\"\"\";Roman\r\n"
             "Nana;0261102214;12;;;\"Suite; fin\"\r\n"
             ";9780618260300;;;\r\n");
    QCOMPARE(read(u"list.csv"_s), ReadingList);
    QVERIFY(!m_dialog->hasUnsaved());
}

void FillDialogTest::asksNothingBeforeItIsTold()
{
    open(ReadingList);
    mark(u"Pages"_s, Qt::Unchecked);
    part<QComboBox>("fillTitleColumn")->setCurrentIndex(1);
    part<QCheckBox>("fillOverwrite")->click();

    QVERIFY(m_source->lookUps.empty() && m_source->questions.empty());
    QVERIFY(!button("fillSaveButton")->isEnabled());
}

void FillDialogTest::replacesValuesWhenAsked()
{
    open(ReadingList);
    part<QCheckBox>("fillOverwrite")->click();

    lookUp();

    QVERIFY(isFilled(1, 2));
    QCOMPARE(cell(1, 2).data().toString(), u"521"_s);
    QVERIFY(cell(1, 2).data(Qt::ToolTipRole).toString().contains(u"was: 12"_s));
    QCOMPARE(cell(1, 2).data(Qt::AccessibleTextRole).toString(), u"521, filled, was: 12"_s);
    saveAs(path(u"list.csv"_s)); // over itself
    QTRY_COMPARE(read(u"list.csv"_s),
                 "\xEF\xBB\xBF"
                 "Title;ISBN;Pages;Year Published;Shelf\r\n"
                 "\"Germinal\"; 978-0-306-40615-7 ;590;\"1885\";\"to \"\"read\"\"\"\r\n"
                 "Nana;0261102214;521;1880\r\n"
                 ";9780618260300;;;\r\n");
}

void FillDialogTest::forgetsWhatItFoundWithAnotherChoice()
{
    open(ReadingList);
    lookUp();
    QVERIFY(isFilled(0, 2));

    mark(u"Pages"_s, Qt::Unchecked);

    QVERIFY(!isFilled(0, 2) && !isFilled(0, 3));
    QVERIFY(!button("fillSaveButton")->isEnabled());
    QVERIFY(button("fillLookUpButton")->isEnabled());
    QCOMPARE(m_source->lookUps.size(), size_t(1));
}

void FillDialogTest::searchesByTitleWhenToldSo()
{
    write("Name,Pages\nNana,\n");
    openFile(path(u"list.csv"_s));
    auto *titles = part<QComboBox>("fillTitleColumn");
    QTRY_COMPARE(titles->count(), 3);
    QVERIFY2(message().contains(u"Choose the column"_s), qPrintable(message()));
    QVERIFY(!button("fillLookUpButton")->isEnabled());
    titles->setCurrentIndex(titles->findText(u"Name"_s));
    EditionPage page;
    page.editions = {nana()};

    button("fillLookUpButton")->click();
    QTRY_COMPARE(m_source->questions.size(), size_t(1));
    m_source->answerLast(page);

    QTRY_VERIFY(button("fillSaveButton")->isEnabled());
    QVERIFY(isFilled(0, 1));
}

void FillDialogTest::fillsATableWithoutNames()
{
    write("1,9780306406157,\n2,9780261102217,\n");
    openFile(path(u"list.csv"_s));
    QTRY_COMPARE(part<QComboBox>("fillIsbnColumn")->currentText(), u"Anywhere in a row"_s);
    QCOMPARE(part<QComboBox>("fillIsbnColumn")->itemText(2), u"Column 2: 9780306406157"_s);
    QVERIFY(!button("fillLookUpButton")->isEnabled());
    auto *other = part<QComboBox>("fillOtherColumn");
    auto *meaning = part<QComboBox>("fillMeaning");
    other->setCurrentIndex(other->findText(u"Column 3"_s));
    meaning->setCurrentIndex(meaning->findText(u"Pages"_s));

    button("fillAddButton")->click();
    QCOMPARE(markOf(u"Column 3 (Pages)"_s), Qt::Checked);
    lookUp();
    saveAs(path(u"filled.csv"_s));

    QTRY_COMPARE(read(u"filled.csv"_s), "1,9780306406157,590\n2,9780261102217,521\n");
}

void FillDialogTest::stopsWithEscape()
{
    open(ReadingList);
    button("fillLookUpButton")->click();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));

    QTest::keyClick(m_dialog, Qt::Key_Escape);
    m_source->answerLookUp(0, answersOfTwo(m_source->lookUps[0].isbns));
    QCoreApplication::processEvents();

    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!isFilled(0, 2));
    QVERIFY(!button("fillSaveButton")->isEnabled());
    QVERIFY2(message().contains(u"stopped"_s), qPrintable(message()));
    QTest::keyClick(m_dialog, Qt::Key_Escape); // nothing to stop any more
    QTRY_VERIFY(!m_dialog);
}

void FillDialogTest::saysWhyAFileCannotBeOpened()
{
    openFile(path(u"missing.csv"_s));

    QTRY_VERIFY2(warning().contains(u"missing.csv does not exist"_s), qPrintable(warning()));
    QVERIFY(!button("fillLookUpButton")->isEnabled() && !button("fillSaveButton")->isEnabled());
}

void FillDialogTest::saysWhyNothingWasFilled()
{
    open(ReadingList);
    button("fillLookUpButton")->click();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));

    m_source->answerLookUp(0, tl::unexpected(anError(Error::Kind::Unreachable, u"The server is gone."_s)));

    QTRY_COMPARE(warning(), u"The server is gone."_s);
    QVERIFY(button("fillLookUpButton")->isEnabled() && !button("fillSaveButton")->isEnabled());
}

void FillDialogTest::saysWhenTheCatalogueCouldNotBeAsked()
{
    open(ReadingList);
    QList<IsbnAnswer> answers =
        answersOfTwo({*Isbn::fromText(u"9780306406157"), *Isbn::fromText(u"9780261102217"),
                      *Isbn::fromText(u"9780618260300")});
    answers[2].unanswered = anError(Error::Kind::Unreachable, u"The server is gone."_s);

    lookUp(answers);

    QVERIFY2(warning().contains(u"could not be asked"_s) && warning().contains(u"The server is gone."_s),
             qPrintable(warning()));
    QVERIFY(isFilled(0, 2));
}

void FillDialogTest::saysWhyAFileCannotBeSaved()
{
    open(ReadingList);
    lookUp();

    saveAs(path(u"no/such/folder/filled.csv"_s));

    QTRY_VERIFY2(warning().contains(u"filled.csv"_s), qPrintable(warning()));
    QVERIFY(m_dialog->hasUnsaved() && button("fillSaveButton")->isEnabled());
}

void FillDialogTest::wantsSomethingToFill()
{
    open(ReadingList);
    for (const QString &known : {u"Title"_s, u"Pages"_s, u"Year Published (Year)"_s})
        mark(known, Qt::Unchecked);

    QVERIFY(!button("fillLookUpButton")->isEnabled());
    QVERIFY2(message().contains(u"Choose the columns to fill"_s), qPrintable(message()));
}

void FillDialogTest::asksBeforeItLosesWhatIsNotSaved()
{
    open(ReadingList);
    lookUp();
    m_dialog->close();
    auto *question = m_dialog->findChild<QMessageBox *>(u"fillQuestion"_s);
    QVERIFY(question && m_dialog->isVisible());
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"fillQuestion"_s));

    m_dialog->close();
    m_dialog->findChild<QMessageBox *>(u"fillQuestion"_s)->button(QMessageBox::Discard)->click();

    QTRY_VERIFY(!m_dialog);
}

void FillDialogTest::keepsTheWindowOpenForWhatIsNotSaved()
{
    open(ReadingList);
    lookUp();

    QVERIFY(!m_window->close());

    QVERIFY(m_window->isVisible());
    m_dialog->findChild<QMessageBox *>(u"fillQuestion"_s)->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_window->close());
}

void FillDialogTest::namesWhatCanHaveTheFocus()
{
    open(ReadingList);

    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void FillDialogTest::goesWithTabAsItIsRead()
{
    open(ReadingList);
    lookUp(); // all buttons can be pressed
    const QStringList expected{u"fillIsbnColumn"_s, u"fillTitleColumn"_s, u"fillColumns"_s,
                               u"fillOverwrite"_s,  u"fillOtherColumn"_s, u"fillMeaning"_s,
                               u"fillAddButton"_s,  u"fillPreview"_s,     u"fillLookUpButton"_s,
                               u"fillSaveButton"_s, u"fillCloseButton"_s};

    QStringList names;
    QWidget *widget = part<QComboBox>("fillIsbnColumn");
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(m_dialog))
            names += widget->objectName();
        widget = widget->nextInFocusChain();
    } while (widget->objectName() != u"fillIsbnColumn"_s);

    QCOMPARE(names, expected);
}

} // namespace alexandria

QTEST_MAIN(alexandria::FillDialogTest)
#include "filldialogtest.moc"
