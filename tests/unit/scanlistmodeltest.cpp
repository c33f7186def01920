// SPDX-License-Identifier: MIT
#include "tests/support/scannedbooks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// What a scan list shows, and what comes of a catalogue's answers.
class ScanListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheModelTester();
    void takesFromAnEditionWhatARowShows();
    void showsAnEntryInItsColumns_data();
    void showsAnEntryInItsColumns();
    void showsInOneLineWhatWasScanned();
    void namesTheState_data();
    void namesTheState();
    void waitsAloudForTheConnection();
    void setsNumbersRight();
    void sortsByFoldedTextAndByNumber();
    void explainsWhatWasNotFound();
    void takesNoTitleForMarkup();
    void saysEachCellWithoutItsHead_data();
    void saysEachCellWithoutItsHead();
    void asksForAnotherCountOrNote();
    void findsTheNewestOfAnIsbn();
    void countsCopiesAndStates();
    void givesEachEntryOfAnIsbnItsAnswer();
    void leavesOpenWhatNobodyCouldAnswer();
    void answersOnlyWhatIsOpen();
    void opensAgainWhatWasNotFound();
    void asksForEachIsbnOnce();
    void ordersWhatTookTheSamePlace();
};

namespace {

using Model = ScanListModel;
using State = ScanEntry::State;

QString textIn(const Model &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

ScanEntry ofState(int number, State state)
{
    ScanEntry entry = scannedEntry(number);
    entry.state = state;
    return entry;
}

} // namespace

void ScanListModelTest::passesTheModelTester()
{
    Model model;
    const ScanListTester tester(model);

    model.reset({scannedEntry(4), scannedEntry(2)});
    model.apply({{}, {scannedEntry(3), scannedEntry(1), scannedEntry(0), scannedEntry(9)}});
    QCOMPARE(entriesIn(model),
             QList({scannedEntry(0), scannedEntry(1), scannedEntry(2), scannedEntry(3), scannedEntry(4),
                    scannedEntry(9)}));
    model.answer({answerOf(1), answerOf(3, 2), answerOf(4, 0)});
    model.apply({{scannedEntry(0), scannedEntry(1), scannedEntry(4)}, {}});

    QCOMPARE(model.rowCount(), 3);
    model.reset({});
    QCOMPARE(model.rowCount(), 0);
}

void ScanListModelTest::takesFromAnEditionWhatARowShows()
{
    Edition edition = wholeEdition(7);

    QCOMPARE(ScannedEdition::of(edition),
             (ScannedEdition{u"/books/OL7M"_s, u"Die Größe der Dinge 7: Untertitel 7"_s,
                             u"Émile Author2, 村上春樹"_s, 1907}));
    edition.title.clear();
    edition.publishDate.clear();
    QCOMPARE(ScannedEdition::of(edition).title, QString());
    QCOMPARE(ScannedEdition::of(edition).year, std::nullopt);
}

void ScanListModelTest::showsAnEntryInItsColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("position") << int(Model::PositionColumn) << u"2"_s;
    QTest::newRow("title") << int(Model::TitleColumn) << u"Die Größe der Dinge 7: Untertitel 7"_s;
    QTest::newRow("authors") << int(Model::AuthorsColumn) << u"Émile Author2, 村上春樹"_s;
    QTest::newRow("year") << int(Model::YearColumn) << u"1907"_s;
    QTest::newRow("isbn") << int(Model::IsbnColumn) << isbnOf(7).hyphenated13();
    QTest::newRow("state") << int(Model::StateColumn) << u"Found"_s;
    QTest::newRow("count") << int(Model::CountColumn) << u"3"_s;
    QTest::newRow("note") << int(Model::NoteColumn) << u"second shelf"_s;
}

void ScanListModelTest::showsAnEntryInItsColumns()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    ScanEntry entry = foundEntry(7);
    entry.count = 3;
    entry.note = u"second\n  shelf"_s;
    Model model;
    model.reset({scannedEntry(0), entry});

    QCOMPARE(textIn(model, 1, column), text);
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void ScanListModelTest::showsInOneLineWhatWasScanned()
{
    Model model;
    model.reset({entryOfNoIsbn(0, u"A\t\u202Eline\n"_s), entryOfNoIsbn(1, QString(100'000, u'x'))});

    QCOMPARE(textIn(model, 0, Model::IsbnColumn), u"A line"_s);
    QVERIFY(textIn(model, 1, Model::IsbnColumn).size() < 1'000);
    QCOMPARE(textIn(model, 0, Model::TitleColumn), QString());
}

void ScanListModelTest::namesTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");

    QTest::newRow("open") << State::Open << u"Looking up"_s;
    QTest::newRow("found") << State::Found << u"Found"_s;
    QTest::newRow("several") << State::Several << u"Several editions"_s;
    QTest::newRow("not found") << State::NotFound << u"Not found"_s;
    QTest::newRow("no ISBN") << State::NotAnIsbn << u"Not an ISBN"_s;
}

void ScanListModelTest::namesTheState()
{
    QFETCH(State, state);
    QFETCH(QString, text);
    Model model;
    model.reset({ofState(0, state)});

    QCOMPARE(textIn(model, 0, Model::StateColumn), text);
    QCOMPARE(model.index(0, 0).data(Model::StateRole).toInt(), int(state));
}

void ScanListModelTest::waitsAloudForTheConnection()
{
    Model model;
    model.reset({foundEntry(0), scannedEntry(1), foundEntry(2), scannedEntry(3), foundEntry(4)});
    const QSignalSpy changed(&model, &Model::dataChanged);

    model.setWaiting(true);

    QCOMPARE(textIn(model, 1, Model::StateColumn), u"Waiting for the connection"_s);
    QVERIFY(textIn(model, 1, Model::StateColumn, Qt::ToolTipRole).contains(u"Waiting for the connection"_s));
    QCOMPARE(textIn(model, 2, Model::StateColumn), u"Found"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 1);
    QCOMPARE(changed.first()[1].toModelIndex().row(), 3);
    model.setWaiting(true);
    QCOMPARE(changed.count(), 1);
    model.setWaiting(false);
    QCOMPARE(textIn(model, 3, Model::StateColumn), u"Looking up"_s);
}

void ScanListModelTest::setsNumbersRight()
{
    Model model;
    model.reset({scannedEntry(0)});

    for (const int column : {Model::PositionColumn, Model::YearColumn, Model::CountColumn})
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    for (const int column : {Model::TitleColumn, Model::IsbnColumn, Model::NoteColumn})
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void ScanListModelTest::sortsByFoldedTextAndByNumber()
{
    Model model;
    model.reset({foundEntry(7), entryOfNoIsbn(8, u"ÉTÉ"_s)});
    const auto key = [&model](int row, int column) { return model.index(row, column).data(Model::SortRole); };

    QCOMPARE(key(0, Model::TitleColumn), QVariant(u"die grosse der dinge 7: untertitel 7"_s));
    QCOMPARE(key(0, Model::YearColumn), QVariant(1907));
    QCOMPARE(key(1, Model::YearColumn), QVariant(0));
    QCOMPARE(key(1, Model::PositionColumn), QVariant(2));
    QCOMPARE(key(0, Model::CountColumn), QVariant(1));
    QCOMPARE(key(0, Model::StateColumn), QVariant(int(State::Found)));
    QCOMPARE(key(0, Model::IsbnColumn), QVariant(isbnOf(7).toIsbn13()));
    QCOMPARE(key(1, Model::IsbnColumn), QVariant(u"ete"_s));
}

void ScanListModelTest::explainsWhatWasNotFound()
{
    Model model;
    model.reset({ofState(0, State::NotFound), foundEntry(1), ofState(2, State::NotFound),
                 entryOfNoIsbn(3, u"4006381333931"_s), foundEntry(4), ofState(5, State::NotFound)});
    const auto tip = [&model](int row) { return textIn(model, row, Model::TitleColumn, Qt::ToolTipRole); };
    const QString one = u"Die Größe der Dinge 1: Untertitel 1"_s;
    const QString four = u"Die Größe der Dinge 4: Untertitel 4"_s;

    QCOMPARE(tip(0), u"<qt>Before “%1”</qt>"_s.arg(one));
    QCOMPARE(tip(1), QString());
    QCOMPARE(tip(2), u"<qt>Between “%1” and “%2”</qt>"_s.arg(one, four));
    QVERIFY(tip(3).contains(Isbn::fromText(u"4006381333931"_s).error().sentence().toHtmlEscaped()));
    QVERIFY(tip(3).contains(u"<br>Between “%1” and “%2”"_s.arg(one, four)));
    QCOMPARE(tip(5), u"<qt>After “%1”</qt>"_s.arg(four));
    model.reset({ofState(0, State::NotFound)});
    QCOMPARE(tip(0), QString());
}

void ScanListModelTest::takesNoTitleForMarkup()
{
    ScanEntry entry = foundEntry(0);
    entry.edition->title = u"<img src='x'> & Sons %2"_s;
    Model model;
    model.reset({entry, ofState(1, State::NotFound), foundEntry(2)});

    const QString tip = textIn(model, 1, Model::TitleColumn, Qt::ToolTipRole);
    QVERIFY(tip.contains(u"“&lt;img src='x'&gt; &amp; Sons %2” and “Die"_s));
}

void ScanListModelTest::saysEachCellWithoutItsHead_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ofFound");
    QTest::addColumn<QString>("ofNoIsbn");

    QTest::newRow("position") << int(Model::PositionColumn) << u"Number 1 in the list"_s
                              << u"Number 2 in the list"_s;
    QTest::newRow("title") << int(Model::TitleColumn) << u"Die Größe der Dinge 7: Untertitel 7"_s
                           << u"shelf 3: Not an ISBN"_s;
    QTest::newRow("authors") << int(Model::AuthorsColumn) << u"Émile Author2, 村上春樹"_s
                             << u"No authors known"_s;
    QTest::newRow("year") << int(Model::YearColumn) << u"Published in 1907"_s << u"No year known"_s;
    QTest::newRow("isbn") << int(Model::IsbnColumn) << u"ISBN "_s + isbnOf(7).hyphenated13()
                          << u"Scanned as shelf 3"_s;
    QTest::newRow("state") << int(Model::StateColumn) << u"Found"_s << u"Not an ISBN"_s;
    QTest::newRow("note") << int(Model::NoteColumn) << u"No note"_s << u"Note: look"_s;
}

void ScanListModelTest::saysEachCellWithoutItsHead()
{
    QFETCH(int, column);
    QFETCH(QString, ofFound);
    QFETCH(QString, ofNoIsbn);
    ScanEntry other = entryOfNoIsbn(8, u"shelf 3"_s);
    other.note = u"look"_s;
    Model model;
    model.reset({foundEntry(7), other});

    QCOMPARE(textIn(model, 0, column, Qt::AccessibleTextRole), ofFound);
    QCOMPARE(textIn(model, 1, column, Qt::AccessibleTextRole), ofNoIsbn);
}

void ScanListModelTest::asksForAnotherCountOrNote()
{
    Model model;
    model.reset({scannedEntry(6)});
    const QSignalSpy counts(&model, &Model::countEdited);
    const QSignalSpy notes(&model, &Model::noteEdited);
    const QModelIndex count = model.index(0, Model::CountColumn);
    const QModelIndex note = model.index(0, Model::NoteColumn);

    QVERIFY(count.flags() & Qt::ItemIsEditable);
    QVERIFY(note.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, Model::IsbnColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(count, 4, Qt::EditRole));
    QVERIFY(!model.setData(count, 0, Qt::EditRole));
    QVERIFY(!model.setData(count, u"many"_s, Qt::EditRole));
    QVERIFY(model.setData(count, 1, Qt::EditRole)); // as it is
    QVERIFY(model.setData(note, u"torn"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, Model::IsbnColumn), u"torn"_s, Qt::EditRole));

    QCOMPARE(counts, QList<QVariantList>({{qint64(7), 4}}));
    QCOMPARE(notes, QList<QVariantList>({{qint64(7), u"torn"_s}}));
    QCOMPARE(model.entry(0), scannedEntry(6));
}

void ScanListModelTest::findsTheNewestOfAnIsbn()
{
    Model model;
    model.reset({scannedEntry(0, 5), scannedEntry(1), scannedEntry(2, 5), scannedEntry(3)});

    QCOMPARE(model.rowOf(isbnOf(5)), 2);
    QCOMPARE(model.rowOf(isbnOf(6)), std::nullopt);
    QCOMPARE(model.rowOf(qint64(4)), 3);
    QCOMPARE(model.rowOf(qint64(5)), std::nullopt);
    model.apply({{scannedEntry(2, 5)}, {}});
    QCOMPARE(model.rowOf(isbnOf(5)), 0);
    model.apply({{scannedEntry(0, 5)}, {}});
    QCOMPARE(model.rowOf(isbnOf(5)), std::nullopt);
}

void ScanListModelTest::countsCopiesAndStates()
{
    ScanEntry three = scannedEntry(1);
    three.count = 3;
    Model model;
    model.reset({foundEntry(0), three, scannedEntry(2), entryOfNoIsbn(3, u"?"_s)});

    QCOMPARE(model.totalCount(), 6);
    QCOMPARE(model.countOf(State::Open), 2);
    model.answer({answerOf(1, 0)});
    QCOMPARE(model.countOf(State::Open), 1);
    QCOMPARE(model.countOf(State::NotFound), 1);
    model.apply({{three}, {}});
    QCOMPARE(model.totalCount(), 3);
    QCOMPARE(model.countOf(State::NotFound), 0);
    QCOMPARE(model.countOf(State::NotAnIsbn), 1);
}

void ScanListModelTest::givesEachEntryOfAnIsbnItsAnswer()
{
    Model model;
    model.reset({scannedEntry(0, 5), scannedEntry(1), scannedEntry(2, 5), scannedEntry(3)});
    const QSignalSpy changed(&model, &Model::dataChanged);

    const ScanWrite write = model.answer({answerOf(5, 2), answerOf(3)});

    QCOMPARE(entriesIn(model).at(1), scannedEntry(1));
    for (const int row : {0, 2}) {
        QCOMPARE(model.entry(row).state, State::Several);
        QCOMPARE(model.entry(row).editionCount, 2);
        QCOMPARE(model.entry(row).edition, ScannedEdition::of(wholeEdition(5)));
    }
    QCOMPARE(model.entry(3), foundEntry(3));
    QCOMPARE(write.entries, QList({model.entry(0), model.entry(2), model.entry(3)}));
    QCOMPARE(write.editions, QList({wholeEdition(5), wholeEdition(3)}));
    QCOMPARE(write.removed, {});
    QCOMPARE(changed.count(), 2); // 0, and 2 with 3
}

void ScanListModelTest::leavesOpenWhatNobodyCouldAnswer()
{
    Model model;
    model.reset({scannedEntry(0), scannedEntry(1)});
    IsbnAnswer nobodyKnows = answerOf(0, 0);
    nobodyKnows.unanswered = Error();
    IsbnAnswer remembered = answerOf(1);
    remembered.unanswered = Error();

    const ScanWrite write = model.answer({nobodyKnows, remembered});

    QCOMPARE(entriesIn(model), QList({scannedEntry(0), foundEntry(1)}));
    QCOMPARE(write.entries, QList({foundEntry(1)}));
}

void ScanListModelTest::answersOnlyWhatIsOpen()
{
    Model model;
    model.reset({foundEntry(0)});

    QVERIFY(model.answer({answerOf(0, 3), answerOf(8)}).isEmpty());

    QCOMPARE(model.entry(0), foundEntry(0));
}

void ScanListModelTest::opensAgainWhatWasNotFound()
{
    Model model;
    model.reset({ofState(0, State::NotFound), foundEntry(1), ofState(2, State::NotFound)});

    const ScanWrite write = model.reopenNotFound();

    QCOMPARE(entriesIn(model), QList({scannedEntry(0), foundEntry(1), scannedEntry(2)}));
    QCOMPARE(write.entries, QList({scannedEntry(0), scannedEntry(2)}));
    QVERIFY(model.reopenNotFound().isEmpty());
}

void ScanListModelTest::asksForEachIsbnOnce()
{
    Model model;
    model.reset({scannedEntry(0, 5), foundEntry(1), scannedEntry(2, 5), scannedEntry(3), scannedEntry(4)});

    QCOMPARE(model.openIsbns(10), QList({isbnOf(5), isbnOf(3), isbnOf(4)}));
    QCOMPARE(model.openIsbns(2), QList({isbnOf(5), isbnOf(3)}));
    QCOMPARE(model.openIsbns(0), {});
    model.answer({answerOf(5)});
    QCOMPARE(model.openIsbns(10), QList({isbnOf(3), isbnOf(4)}));
}

void ScanListModelTest::ordersWhatTookTheSamePlace()
{
    ScanEntry one = scannedEntry(0);
    ScanEntry other = scannedEntry(1, 0);
    other.place = one.place;
    Model model;
    model.reset({other});

    model.apply({{}, {one}});

    QCOMPARE(entriesIn(model), QList({one, other}));
    QCOMPARE(model.rowOf(other.id), 1);
    model.answer({answerOf(0)});
    QCOMPARE(model.countOf(State::Found), 2);
}

} // namespace alexandria

Q_DECLARE_METATYPE(alexandria::ScanEntry::State)
QTEST_GUILESS_MAIN(alexandria::ScanListModelTest)
#include "scanlistmodeltest.moc"
