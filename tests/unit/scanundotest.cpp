// SPDX-License-Identifier: MIT
#include "tests/support/scannedbooks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

/// Changes of a scan list, undone and done again, small ones and one of 100,000 entries.
class ScanUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAnswerThatCameSince();
    void undoesEachFieldAlone();
    void takesWhatCameOfAnIsbnWithIt();
    void undoesTheChoiceOfAnEdition();
    void bringsBackAtItsPlace();
    void saysWhatHasToBeWritten();
    void passesOverWhatIsNotThere();
    void undoesManyChanges_data();
    void undoesManyChanges();
    void importsAndUndoesAHundredThousandAtOnce();
    void removesEverySecondOfAHundredThousand();
};

namespace {

using Model = ScanListModel;
using State = ScanEntry::State;

constexpr int Many = 100'000;
constexpr quint32 Seed = 20'261'125;

ScanEntry withCount(ScanEntry entry, int count)
{
    entry.count = count;
    return entry;
}

ScanEntry withNote(ScanEntry entry, const QString &note)
{
    entry.note = note;
    return entry;
}

/// Bytes in use on the heap; 0 where nobody says.
qint64 heapBytes()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    const auto info = ::mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

/// A person at a list, with a catalogue that knows some of the books.
class Person
{
public:
    explicit Person(Model &model)
        : m_model(model)
    { }

    /// What they do next; may be nothing.
    ScanChange next()
    {
        const int what = below(10);
        if (what < 4 || m_model.rowCount() == 0)
            return {{}, scans(what == 0 ? 1 + below(50) : 1)};
        const int row = below(m_model.rowCount());
        if (what == 4)
            return without(row, 1 + below(30));
        if (what == 5)
            return scattered();
        const ScanEntry before = m_model.entry(row);
        return {{before}, {edited(before, what)}};
    }

    void answerSome() { m_model.answer(answers(m_model.openIsbns(1 + below(20)))); }
    void answerAll() { m_model.answer(answers(m_model.openIsbns(m_model.rowCount()))); }

private:
    int below(int end) { return int(m_random.bounded(end)); }

    static QList<IsbnAnswer> answers(const QList<Isbn> &isbns)
    {
        QList<IsbnAnswer> answers;
        for (const Isbn &isbn : isbns) {
            const int number = isbn.toIsbn10()->left(9).toInt();
            answers << answerOf(number, number % 4);
        }
        return answers;
    }

    QList<ScanEntry> scans(int count)
    {
        QList<ScanEntry> entries;
        for (; count > 0; --count) {
            const int number = m_scans++;
            entries << (below(10) == 0 ? entryOfNoIsbn(number, u"shelf %1"_s.arg(number))
                                       : scannedEntry(number, below(300)));
        }
        return entries;
    }

    ScanChange without(int row, int count)
    {
        ScanChange change;
        for (int i = row; i < std::min(row + count, m_model.rowCount()); ++i)
            change.before << m_model.entry(i);
        return change;
    }

    ScanChange scattered()
    {
        ScanChange change;
        for (int row = below(7); row < m_model.rowCount(); row += 1 + below(200))
            change.before << m_model.entry(row);
        return change;
    }

    ScanEntry edited(ScanEntry entry, int what)
    {
        if (what == 6)
            return withNote(entry, u"note %1"_s.arg(below(1'000)));
        if (what == 7) {
            entry.isbn = isbnOf(below(300));
            entry.state = State::Open;
            entry.edition.reset();
            entry.editionCount = 0;
            return entry;
        }
        if (what == 8 && entry.state == State::Several) {
            entry.state = State::Found;
            entry.edition = ScannedEdition::of(wholeEdition(below(300)));
            return entry;
        }
        return withCount(entry, entry.count + 1);
    }

    Model &m_model;
    QRandomGenerator m_random{Seed};
    int m_scans = 0;
};

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, Model::TitleColumn).data().toString();
    titles.sort();
    return titles;
}

} // namespace

void ScanUndoTest::keepsAnAnswerThatCameSince()
{
    Model model;
    const ScanChange scan{{}, {scannedEntry(0)}};
    const ScanChange again{{scannedEntry(0)}, {withCount(scannedEntry(0), 2)}};
    model.apply(scan);
    model.apply(again);
    model.answer({answerOf(0)});

    const ScanWrite write = model.apply(again.reversed());

    QCOMPARE(model.entry(0), foundEntry(0));
    QCOMPARE(write.entries, QList({foundEntry(0)}));
}

void ScanUndoTest::undoesEachFieldAlone()
{
    Model model;
    model.reset({foundEntry(0)});
    const ScanChange count{{foundEntry(0)}, {withCount(foundEntry(0), 5)}};
    const ScanChange note{{withCount(foundEntry(0), 5)}, {withNote(withCount(foundEntry(0), 5), u"torn"_s)}};
    model.apply(count);
    model.apply(note);

    model.apply(count.reversed()); // not the last one

    QCOMPARE(model.entry(0), withNote(foundEntry(0), u"torn"_s));
    model.apply(note.reversed());
    QCOMPARE(model.entry(0), foundEntry(0));
}

void ScanUndoTest::takesWhatCameOfAnIsbnWithIt()
{
    Model model;
    model.reset({entryOfNoIsbn(0, u"978030640615"_s), foundEntry(1)});
    const ScanChange read{{entryOfNoIsbn(0, u"978030640615"_s)}, {scannedEntry(0)}};
    const ScanChange other{{foundEntry(1)}, {scannedEntry(1, 9)}};
    model.apply(read);
    model.apply(other);
    QCOMPARE(model.rowOf(isbnOf(9)), 1);
    model.answer({answerOf(0), answerOf(9)});
    QCOMPARE(model.entry(0), foundEntry(0));
    QCOMPARE(model.entry(1).edition, ScannedEdition::of(wholeEdition(9)));

    model.apply(other.reversed());
    model.apply(read.reversed());

    QCOMPARE(entriesIn(model), QList({entryOfNoIsbn(0, u"978030640615"_s), foundEntry(1)}));
    QCOMPARE(model.rowOf(isbnOf(9)), std::nullopt);
    QCOMPARE(model.rowOf(isbnOf(1)), 1);
}

void ScanUndoTest::undoesTheChoiceOfAnEdition()
{
    Model model;
    model.reset({scannedEntry(0)});
    model.answer({answerOf(0, 2)});
    const ScanEntry several = model.entry(0);
    ScanEntry chosen = several;
    chosen.state = State::Found;
    const ScanChange first{{several}, {chosen}}; // the one that is shown already
    model.apply(first);
    QCOMPARE(model.entry(0), chosen);

    model.apply(first.reversed());

    QCOMPARE(model.entry(0), several);
}

void ScanUndoTest::bringsBackAtItsPlace()
{
    Model model;
    const ScanListTester tester(model);
    model.reset(scannedEntries(0, 10));
    const ScanChange removal{{scannedEntry(7), scannedEntry(2), scannedEntry(3)}, {}};
    model.apply(removal);
    QCOMPARE(model.rowCount(), 7);
    const QSignalSpy inserted(&model, &Model::rowsInserted);
    const QSignalSpy changed(&model, &Model::dataChanged);

    model.apply(removal.reversed());

    QCOMPARE(entriesIn(model), scannedEntries(0, 10));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(changed.count(), 1); // the numbers of those that moved
    QCOMPARE(changed.first()[0].toModelIndex(), model.index(4, Model::PositionColumn));
    QCOMPARE(changed.first()[1].toModelIndex(), model.index(9, Model::PositionColumn));
}

void ScanUndoTest::saysWhatHasToBeWritten()
{
    Model model;
    const ScanWrite added = model.apply({{}, {scannedEntry(1), scannedEntry(0)}});
    const ScanWrite mixed = model.apply(
        {{scannedEntry(0), scannedEntry(1)}, {withNote(scannedEntry(1), u"new"_s), scannedEntry(2)}});

    QCOMPARE(added.entries, QList({scannedEntry(0), scannedEntry(1)}));
    QCOMPARE(added.removed, {});
    QCOMPARE(mixed.entries, QList({withNote(scannedEntry(1), u"new"_s), scannedEntry(2)}));
    QCOMPARE(mixed.removed, QList<qint64>({scannedEntry(0).id}));
}

void ScanUndoTest::passesOverWhatIsNotThere()
{
    Model model;
    model.reset({scannedEntry(0)});

    QVERIFY(model.apply({{scannedEntry(1)}, {}}).isEmpty());
    QVERIFY(model.apply({{}, {withCount(scannedEntry(0), 9)}}).isEmpty());
    QVERIFY(model.apply({{scannedEntry(1)}, {withCount(scannedEntry(1), 9)}}).isEmpty());
    QVERIFY(model.apply({}).isEmpty());

    QCOMPARE(entriesIn(model), QList({scannedEntry(0)}));
}

void ScanUndoTest::undoesManyChanges_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isWatched");

    QTest::newRow("two thousand") << 2'000 << false;
    QTest::newRow("under the tester") << 150 << true; // who looks at each cell after each change
}

void ScanUndoTest::undoesManyChanges()
{
    QFETCH(int, count);
    QFETCH(bool, isWatched);
    qInfo("seed %u", Seed);
    Model model;
    std::optional<ScanListTester> tester;
    if (isWatched)
        tester.emplace(model);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(Model::SortRole);
    sorted.sort(Model::TitleColumn);
    Person person(model);
    QList<ScanChange> changes;
    for (int i = 0; i < count; ++i) {
        changes << person.next();
        model.apply(changes.last());
        if (i % 3 == 0)
            person.answerSome();
    }
    person.answerAll();
    const QList<ScanEntry> entries = entriesIn(model);
    QCOMPARE(titlesOf(sorted), titlesOf(model));
    qInfo("%lld entries", qint64(entries.size()));

    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        model.apply(change->reversed());

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(sorted.rowCount(), 0);
    QCOMPARE(model.totalCount(), 0);
    QCOMPARE(model.countOf(State::Open) + model.countOf(State::Found), 0);
    for (const ScanChange &change : std::as_const(changes))
        model.apply(change);
    person.answerAll();
    QCOMPARE(entriesIn(model), entries);
    QCOMPARE(titlesOf(sorted), titlesOf(model));
}

void ScanUndoTest::importsAndUndoesAHundredThousandAtOnce()
{
    constexpr qint64 MostBytes = 75'000'000;
    Model model;
    ScanChange import;
    const qint64 before = heapBytes();
    {
        QList<IsbnAnswer> answers;
        for (int number = 0; number < Many; ++number)
            answers << answerOf(number);
        const QSignalSpy inserted(&model, &Model::rowsInserted);
        const QSignalSpy changed(&model, &Model::dataChanged);
        QElapsedTimer timer;
        timer.start();
        model.apply({{}, scannedEntries(0, Many)});
        QCOMPARE(inserted.count(), 1);
        const qint64 added = timer.restart();
        model.answer(answers);
        QCOMPARE(changed.count(), 1);
        qInfo("added in %lld ms, answered in %lld ms", added, timer.elapsed());
    }
    const qint64 bytes = heapBytes() - before;
    qInfo("%.1f MB", double(bytes) / 1e6);
    QVERIFY(bytes < MostBytes);
    QCOMPARE(model.entry(Many - 1), foundEntry(Many - 1));

    const QSignalSpy removed(&model, &Model::rowsRemoved);
    const ScanChange undo{entriesIn(model), {}};
    QElapsedTimer timer;
    timer.start();
    model.apply(undo);
    qInfo("undone in %lld ms", timer.elapsed());

    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void ScanUndoTest::removesEverySecondOfAHundredThousand()
{
    Model model;
    QList<ScanEntry> entries = scannedEntries(0, Many);
    for (ScanEntry &entry : entries)
        entry.isbn = isbnOf(3); // the same one, for the worst
    model.reset(entries);
    ScanChange change;
    for (int row = 0; row < Many; row += 2)
        change.before << model.entry(row);
    const QSignalSpy wasReset(&model, &Model::modelReset);
    QElapsedTimer timer;
    timer.start();

    model.apply(change);
    const qint64 removed = timer.restart();
    QCOMPARE(model.rowCount(), Many / 2);
    model.apply(change.reversed());
    const qint64 back = timer.restart();
    model.answer({answerOf(3)});

    qInfo("removed in %lld ms, back in %lld ms, answered in %lld ms", removed, back, timer.elapsed());
    QCOMPARE(model.countOf(State::Found), Many);
    QCOMPARE(wasReset.count(), 2);
    QCOMPARE(model.entry(1).id, entries[1].id);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanUndoTest)
#include "scanundotest.moc"
