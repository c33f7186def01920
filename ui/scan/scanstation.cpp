// SPDX-License-Identifier: MIT
#include "ui/scan/scanstation.h"

#include "app/settings/scansettings.h"
#include "ui/scan/scankeys.h"
#include "ui/scan/scanpane.h"
#include "ui/scan/scansview.h"
#include "ui/widgets/direction.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

using State = ScanEntry::State;
using Kind = ScanReceipt::Kind;

constexpr auto PauseInScanning = 400ms;
constexpr std::chrono::milliseconds AloneAfter =
    2s; // a scan so long after the one before is searched for at once

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Taken:
        return Tone::Good;
    case Kind::Again:
        return Tone::Again;
    case Kind::Repeated:
        return Tone::Tick;
    case Kind::Refused:
    case Kind::Unsaved:
        return Tone::Bad;
    }
    return Tone::Bad;
}

ScanLine::Mood moodOf(State state)
{
    switch (state) {
    case State::Open:
        return ScanLine::Mood::Waiting;
    case State::Found:
    case State::Several:
        return ScanLine::Mood::Good;
    case State::NotFound:
    case State::NotAnIsbn:
        return ScanLine::Mood::Bad;
    }
    return ScanLine::Mood::Bad;
}

} // namespace

ScanStation::ScanStation(ScanDesk &desk, ScanSettings &settings, ScanKeys &keys, ScanLine &line,
                         ScanPane &pane, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_keys(keys)
    , m_line(line)
    , m_pane(pane)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInScanning);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_toSearch)
            Q_EMIT searchWanted(SearchQuery::forIsbn(*m_toSearch));
    });
    connect(&m_keys, &ScanKeys::scanned, this, &ScanStation::onScanned);
    connect(&m_desk, &ScanDesk::taken, this, &ScanStation::onTaken);
    connect(&m_desk, &ScanDesk::answered, this, &ScanStation::onAnswered);
    connect(&m_desk, &ScanDesk::entryShown, this, &ScanStation::showEntry);
    connect(&m_desk, &ScanDesk::listChanged, this, [this] { m_last = 0; });
    followSettings();
}

void ScanStation::followSettings()
{
    m_keys.setScanner(m_settings.scanner());
    m_desk.setScanner(m_settings.scanner());
    m_pane.view()->setNewestOnTop(m_settings.isNewestOnTop());
}

void ScanStation::onScanned(const QString &keys)
{
    Q_EMIT scanning();
    m_desk.scan(keys);
}

/// It is on disk by now, so the tone may say so.
void ScanStation::onTaken(const ScanReceipt &receipt)
{
    Q_EMIT toneWanted(toneOf(receipt.kind));
    if (receipt.entry != 0)
        showEntry(receipt.entry);
    const auto row = m_desk.entries()->rowOf(receipt.entry);
    if (!row)
        return;
    const ScanEntry &entry = m_desk.entries()->entry(*row);
    m_last = entry.id;
    if (receipt.layout)
        explainLayout(*receipt.layout);
    if (receipt.problem)
        Q_EMIT refused(receipt.problem->sentence());
    else if (entry.isbn)
        planSearch(entry);
}

/// Not in the middle of scanning, or each would cost the catalogue a search that nobody looks at.
void ScanStation::planSearch(const ScanEntry &entry)
{
    const bool isAlone = !m_sinceLast.isValid() || m_sinceLast.hasExpired(AloneAfter.count());
    m_sinceLast.start();
    m_toSearch = entry.isbn;
    if (isAlone)
        Q_EMIT searchWanted(SearchQuery::forIsbn(*entry.isbn));
    else
        m_pause.start();
}

void ScanStation::onAnswered(const QList<qint64> &entries)
{
    if (m_last == 0 || !entries.contains(m_last))
        return;
    const auto row = m_desk.entries()->rowOf(m_last);
    if (!row)
        return;
    const ScanEntry &entry = m_desk.entries()->entry(*row);
    show(entry, *row + 1);
    if (entry.state == State::NotFound)
        Q_EMIT toneWanted(Tone::Bad);
}

void ScanStation::explainLayout(KeyboardLayout layout)
{
    if (m_settings.isLayoutExplained())
        return;
    m_settings.setLayoutExplained();
    Q_EMIT layoutExplained(
        tr("The scanner types as if this computer had another keyboard; it was read as %1. Set the scanner's "
           "keyboard country to that of this computer: its manual has a code to scan for that.")
            .arg(layoutName(layout)));
}

void ScanStation::showEntry(qint64 id)
{
    const auto row = m_desk.entries()->rowOf(id);
    if (!row)
        return;
    m_pane.view()->showEntry(id);
    show(m_desk.entries()->entry(*row), *row + 1);
}

void ScanStation::show(const ScanEntry &entry, int position)
{
    const ScanListModel &entries = *m_desk.entries();
    const QModelIndex state = entries.index(position - 1, ScanListModel::StateColumn);
    const QString number = entry.isbn ? entry.isbn->hyphenated13() : entry.input;
    QString headline = entry.edition ? entry.edition->title : state.data().toString();
    QStringList below;
    if (entry.edition)
        below << isolated(entry.edition->authors);
    //: The place of a scan in its list
    below << isolated(number) << tr("No. %1").arg(QLocale().toString(position));
    if (entry.count > 1)
        below << tr("%n copies", nullptr, entry.count);
    if (entry.edition && entry.state == State::Several)
        below << state.data().toString();
    below.removeAll(QString());
    m_line.show(moodOf(entry.state), headline.isEmpty() ? number : headline, below.join(u" · "_s));
}

} // namespace alexandria
