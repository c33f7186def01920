// SPDX-License-Identifier: MIT
#include "app/scan/scandesk.h"

#include "models/core/whendone.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto RepeatLimit = 1500ms; // a trigger held too long reads the same code again

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ScanDesk::ScanDesk(CachedEditionSource &source, ScanStore &store, QObject *parent, SteadyClock clock)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock ? std::move(clock) : SteadyClock(&steadyNow))
    , m_lookup(source, [this](qsizetype most) { return m_entries.openIsbns(int(most)); })
    , m_saver(store, [this](qint64 id) {
        const auto row = m_entries.rowOf(id);
        return row ? std::optional(m_entries.entry(*row)) : std::nullopt;
    })
{
    connect(&m_lookup, &ScanLookup::answered, this, &ScanDesk::onAnswered);
    connect(&m_lookup, &ScanLookup::heldChanged, this, &ScanDesk::showWaiting);
    connect(&m_saver, &ScanSaver::settled, this, [this] {
        if (const auto change = std::exchange(m_switch, {}))
            change();
    });
    connect(&m_saver, &ScanSaver::failed, this, &ScanDesk::failed);
    connect(&m_saver, &ScanSaver::recovered, this, &ScanDesk::recovered);
}

ScanDesk::~ScanDesk() = default;

void ScanDesk::begin()
{
    if (m_opening == 0) // else a list was asked for already
        openLatest();
}

void ScanDesk::openLatest()
{
    const int opening = ++m_opening;
    whenDone(m_store.lists(), this, [this, opening](const Result<QList<KeptScanList>> &lists) {
        if (opening != m_opening)
            return;
        if (lists && !lists->isEmpty())
            return open(lists->first());
        if (!lists)
            Q_EMIT failed(lists.error());
        openNew({});
    });
}

/// Writes that the disk refuses are tried again for the list that is open: until then there is no other.
void ScanDesk::switchWhenSettled(const std::function<void()> &change)
{
    m_switch = {};
    if (m_saver.isSettled())
        change();
    else
        m_switch = change;
}

void ScanDesk::open(const KeptScanList &list)
{
    switchWhenSettled([this, list] {
        m_isReady = false;
        const int opening = ++m_opening;
        whenDone(m_store.entries(list.id), this, [=, this](const Result<QList<ScanEntry>> &entries) {
            if (opening != m_opening)
                return;
            if (entries)
                return switchWhenSettled([=, this] { show(list, ScanSaver::Origin::OnDisk, *entries); });
            Q_EMIT failed(entries.error());
            openNew(list.name);
        });
    });
}

void ScanDesk::openNew(const QString &name)
{
    switchWhenSettled([this, name] {
        ++m_opening;
        KeptScanList list;
        list.id = newScanId();
        list.name = name.isEmpty()
            ? tr("Scans of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat))
            : name;
        show(list, ScanSaver::Origin::New, {});
    });
}

void ScanDesk::rename(const QString &name)
{
    m_saver.rename(name, [this](const Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    Q_EMIT listChanged();
}

void ScanDesk::show(const KeptScanList &list, ScanSaver::Origin origin, const QList<ScanEntry> &entries)
{
    m_saver.setList(list, origin);
    m_entries.reset(entries);
    m_undo.clear();
    m_redo.clear();
    m_lastCode.clear();
    m_isReady = true;
    Q_EMIT listChanged();
    Q_EMIT historyChanged();
    m_lookup.goOn(); // what was stopped belonged to the list before
    m_lookup.add(m_entries.openIsbns(int(entries.size())));
    for (const QString &keys : std::exchange(m_early, {}))
        scan(keys);
}

void ScanDesk::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    if (isReachable)
        m_lookup.resume();
    showWaiting();
}

void ScanDesk::showWaiting()
{
    m_entries.setWaiting(!m_isReachable || m_lookup.isHeld());
}

ScanEntry ScanDesk::newEntry() const
{
    ScanEntry entry;
    entry.id = newScanId();
    entry.scanned = QDateTime::currentMSecsSinceEpoch();
    const int rows = m_entries.rowCount();
    entry.place = rows > 0 ? m_entries.entry(rows - 1).place + 1 : 1;
    return entry;
}

bool ScanDesk::isRepeated(const QString &code)
{
    const auto now = m_clock();
    const bool isRepeated = code == m_lastCode && now - m_lastScan < RepeatLimit;
    m_lastCode = code;
    m_lastScan = now;
    return isRepeated;
}

void ScanDesk::scan(const QString &keys)
{
    if (!m_isReady) {
        m_early << keys;
        return;
    }
    const ScanReading reading = readScan(keys, m_scanner);
    if (!reading.text.isEmpty())
        take(reading);
}

void ScanDesk::take(const ScanReading &reading)
{
    const QString code = reading.isbn ? reading.isbn->toIsbn13() : reading.text;
    ScanReceipt receipt;
    receipt.layout = reading.layout;
    const auto row = reading.isbn ? m_entries.rowOf(*reading.isbn) : std::nullopt;
    if (isRepeated(code)) {
        receipt.kind = ScanReceipt::Kind::Repeated;
        receipt.entry = row ? m_entries.entry(*row).id : 0;
        Q_EMIT taken(receipt);
        return;
    }
    ScanChange change;
    if (row) {
        const ScanEntry &before = m_entries.entry(*row);
        change = {{before}, {before}};
        ++change.after.first().count;
        receipt.kind = ScanReceipt::Kind::Again;
    } else {
        ScanEntry entry = newEntry();
        entry.input = reading.text;
        if (reading.isbn)
            entry.isbn = *reading.isbn;
        else
            entry.state = ScanEntry::State::NotAnIsbn;
        change.after << entry;
        receipt.kind = reading.isbn ? ScanReceipt::Kind::Taken : ScanReceipt::Kind::Refused;
        if (!reading.isbn)
            receipt.problem = reading.isbn.error();
    }
    receipt.entry = change.after.first().id;
    commit(change, [this, receipt](const Result<> &saved) {
        ScanReceipt said = receipt;
        if (!saved)
            said.kind = ScanReceipt::Kind::Unsaved;
        Q_EMIT taken(said);
    });
    if (reading.isbn && !row)
        m_lookup.add({*reading.isbn});
}

QList<ScanEntry> ScanDesk::asNew(const QList<ScanEntry> &entries) const
{
    const ScanEntry pattern = newEntry();
    QList<ScanEntry> added = entries;
    for (qsizetype i = 0; i < added.size(); ++i) {
        added[i].id = newScanId();
        added[i].place = pattern.place + i;
        if (added[i].scanned == 0)
            added[i].scanned = pattern.scanned;
    }
    return added;
}

void ScanDesk::lookUpOpen(const QList<ScanEntry> &entries)
{
    QList<Isbn> isbns;
    for (const ScanEntry &entry : entries) {
        if (entry.isbn && entry.state == ScanEntry::State::Open)
            isbns << *entry.isbn;
    }
    m_lookup.add(isbns);
}

void ScanDesk::add(const QList<ScanEntry> &entries, const QList<FileRecord> &records, Step step)
{
    const ScanChange change{{}, asNew(entries)};
    ScanWrite added = apply(change, step);
    m_isAddedLast = true;
    added.records = records;
    write(added);
    lookUpOpen(change.after);
}

void ScanDesk::merge(const QList<ScanEntry> &entries)
{
    ScanChange change;
    QHash<qint64, qsizetype> changed; // entries that are here, by their place in the change
    QList<ScanEntry> others;
    for (const ScanEntry &entry : entries) {
        const auto row = entry.isbn ? m_entries.rowOf(*entry.isbn) : std::nullopt;
        if (!row) {
            others << entry;
            continue;
        }
        const ScanEntry &here = m_entries.entry(*row);
        if (!changed.contains(here.id)) {
            changed[here.id] = change.after.size();
            change.before << here;
            change.after << here;
        }
        change.after[changed[here.id]].count += entry.count;
    }
    const QList<ScanEntry> added = asNew(others);
    change.after += added;
    commit(change);
    lookUpOpen(added);
}

void ScanDesk::commit(const ScanChange &change, const ScanSaver::Done &done)
{
    if (!change.isEmpty())
        write(apply(change, Step::New), done);
}

ScanWrite ScanDesk::apply(const ScanChange &change, Step step)
{
    if (step == Step::Continued && m_isAddedLast && !m_undo.isEmpty())
        m_undo.last().after += change.after;
    else
        m_undo << change;
    m_isAddedLast = false;
    m_redo.clear();
    ScanWrite done = m_entries.apply(change);
    Q_EMIT historyChanged();
    return done;
}

void ScanDesk::write(const ScanWrite &write, const ScanSaver::Done &done)
{
    if (!write.isEmpty())
        m_saver.save(
            write, done ? done : [](const Result<> &) {});
}

/// Empty when it changes nothing.
ScanChange ScanDesk::changeOf(qint64 id, const std::function<void(ScanEntry &)> &change) const
{
    const auto row = m_entries.rowOf(id);
    if (!row)
        return {};
    const ScanEntry &before = m_entries.entry(*row);
    ScanEntry after = before;
    change(after);
    return after == before ? ScanChange() : ScanChange{{before}, {after}};
}

void ScanDesk::remove(const QList<qint64> &ids)
{
    ScanChange change;
    for (const qint64 id : ids) {
        if (const auto row = m_entries.rowOf(id))
            change.before << m_entries.entry(*row);
    }
    commit(change);
}

void ScanDesk::setCount(qint64 id, int count)
{
    commit(changeOf(id, [count](ScanEntry &entry) { entry.count = std::max(1, count); }));
}

void ScanDesk::setNote(qint64 id, const QString &note)
{
    commit(changeOf(id, [&note](ScanEntry &entry) { entry.note = note; }));
}

void ScanDesk::choose(qint64 id, const Isbn &isbn, const Edition &edition)
{
    const ScanChange change = changeOf(id, [&](ScanEntry &entry) {
        entry.isbn = isbn;
        entry.state = ScanEntry::State::Found;
        entry.edition = ScannedEdition::of(edition);
    });
    if (change.isEmpty())
        return;
    ScanWrite chosen = apply(change, Step::New);
    chosen.editions << edition;
    write(chosen, [this](const Result<> &) { Q_EMIT editionsKept(); });
}

void ScanDesk::retryNotFound()
{
    write(m_entries.reopenNotFound());
    m_lookup.askAnew();
}

void ScanDesk::onAnswered(const QList<IsbnAnswer> &answers)
{
    const ScanWrite found = m_entries.answer(answers);
    if (found.isEmpty())
        return;
    write(found, [this](const Result<> &) { Q_EMIT editionsKept(); });
    QList<qint64> ids;
    for (const ScanEntry &entry : found.entries)
        ids << entry.id;
    Q_EMIT answered(ids);
}

void ScanDesk::undo()
{
    step(m_undo, m_redo);
}

void ScanDesk::redo()
{
    step(m_redo, m_undo);
}

/// What is put on the other side is that change reversed: one way or the other, it is taken back.
void ScanDesk::step(QList<ScanChange> &from, QList<ScanChange> &to)
{
    if (from.isEmpty())
        return;
    const ScanChange change = from.takeLast().reversed();
    to << change;
    write(m_entries.apply(change));
    m_isAddedLast = false;
    m_lastCode.clear(); // the same book may be scanned again at once
    if (!change.after.isEmpty())
        Q_EMIT entryShown(change.after.last().id);
    lookUpOpen(change.after);
    Q_EMIT historyChanged();
}

} // namespace alexandria
