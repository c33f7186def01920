// SPDX-License-Identifier: MIT
#include "ui/scan/scanpane.h"

#include "app/scan/isbndoctor.h"
#include "app/scan/scanstore.h"
#include "models/core/whendone.h"
#include "ui/scan/scanchoices.h"
#include "ui/scan/scansview.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto PauseBeforeChoices = 250ms;

using State = ScanEntry::State;

} // namespace

ScanPane::ScanPane(ScanDesk &desk, ScanStore &store, EditionSource &source, ScanSettings &settings,
                   QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_store(store)
    , m_source(source)
    , m_list(new QToolButton(this))
    , m_states(new QComboBox(this))
    , m_retry(new LinkButton(tr("Look Up Not Found Again"), this))
    , m_counts(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_view(new ScansView(*desk.entries(), settings, this))
    , m_choices(new ScanChoices(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"scanPane"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeBar());
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_choices);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeChoices);
    m_countsTimer.setSingleShot(true); // once for many
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(&m_pause, &QTimer::timeout, this, &ScanPane::fetchChoices);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ScanPane::showMenu);
    connect(m_view, &ScansView::currentEntryChanged, this, &ScanPane::onCurrentEntryChanged);
    connect(m_view, &ScansView::removalWanted, this, [this] { m_desk.remove(m_view->selectedIds()); });
    connect(m_choices, &ScanChoices::chosen, &m_desk, &ScanDesk::choose);
    connect(&m_desk, &ScanDesk::editionsKept, this, [this] {
        const auto entry = m_view->currentEntry();
        if (entry && entry->edition && !m_edition)
            fetchEdition(*entry);
    });
    connect(m_states, &QComboBox::activated, this, &ScanPane::applyFilter);
    connect(m_retry, &QAbstractButton::clicked, &m_desk, &ScanDesk::retryNotFound);
    connect(desk.entries(), &ScanListModel::noteEdited, &m_desk, &ScanDesk::setNote);
    connect(desk.entries(), &ScanListModel::countEdited, &m_desk, &ScanDesk::setCount);
    for (const auto sign : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(desk.entries(), sign, this, [this] { m_countsTimer.start(); });
    connect(desk.entries(), &QAbstractItemModel::modelReset, this, [this] { m_countsTimer.start(); });
    connect(desk.entries(), &QAbstractItemModel::dataChanged, this, [this] { m_countsTimer.start(); });
    connect(&m_countsTimer, &QTimer::timeout, this, &ScanPane::showCounts);
    connect(&m_desk, &ScanDesk::listChanged, this, &ScanPane::showCounts);
    showCounts();
}

QWidget *ScanPane::lastField() const
{
    return m_choices->lastField();
}

QWidget *ScanPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Margin, Spacing, Margin, Spacing);
    row->setSpacing(Spacing);
    m_list->setObjectName(u"scanListButton"_s);
    m_list->setAccessibleName(tr("Scan list"));
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_list->setAutoRaise(true);
    m_states->setObjectName(u"scanStateFilter"_s);
    m_states->setAccessibleName(tr("Show scans that are"));
    m_states->setAccessibleDescription(m_states->accessibleName()); // on X11 the name is what is chosen
    addFilters();
    m_retry->setObjectName(u"retryNotFoundButton"_s);
    m_counts->setObjectName(u"scanCounts"_s);
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_list);
    row->addWidget(m_states);
    row->addWidget(m_retry);
    row->addWidget(m_counts, 1);
    return bar;
}

void ScanPane::addFilters()
{
    m_states->addItem(tr("All"));
    m_states->addItem(tr("Not looked up yet"), int(State::Open));
    m_states->addItem(tr("Found"), int(State::Found));
    m_states->addItem(tr("Several editions"), int(State::Several));
    m_states->addItem(tr("Not found"), int(State::NotFound));
    m_states->addItem(tr("Not an ISBN"), int(State::NotAnIsbn));
}

void ScanPane::addStrip(QWidget *strip)
{
    m_column->addWidget(strip);
}

void ScanPane::applyFilter()
{
    const QVariant state = m_states->currentData();
    m_view->setStateFilter(state.isValid() ? std::optional(State(state.toInt())) : std::nullopt);
    showCounts();
}

void ScanPane::showCounts()
{
    const ScanListModel &entries = *m_desk.entries();
    m_list->setText(m_desk.list().name);
    m_retry->setVisible(entries.countOf(State::NotFound) > 0);
    QStringList parts{tr("%n book(s)", nullptr, entries.rowCount())};
    if (entries.totalCount() != entries.rowCount())
        parts << tr("%n copies", nullptr, int(entries.totalCount()));
    if (const int open = entries.countOf(State::Open))
        parts << tr("%n to look up", nullptr, open);
    if (const int lost = entries.countOf(State::NotFound))
        parts << tr("%n not found", nullptr, lost);
    if (const int wrong = entries.countOf(State::NotAnIsbn))
        parts << tr("%n not an ISBN", nullptr, wrong);
    m_counts->setText(parts.join(u" · "_s));
    Q_EMIT countsChanged();
}

void ScanPane::onCurrentEntryChanged()
{
    const auto entry = m_view->currentEntry();
    const QString key = entry && entry->edition ? entry->edition->key : QString();
    const bool isSame = entry && entry->id == m_shown && entry->state == m_shownState
        && key == (m_edition ? m_edition->key : QString());
    if (isSame)
        return;
    ++m_question;
    m_shown = entry ? entry->id : 0;
    m_shownState = entry ? std::optional(entry->state) : std::nullopt;
    m_choices->clear();
    m_edition.reset();
    Q_EMIT currentEditionChanged();
    if (!entry)
        return;
    if (entry->edition)
        fetchEdition(*entry);
    m_pause.start();
}

void ScanPane::fetchEdition(const ScanEntry &entry)
{
    whenDone(m_store.editions({entry.edition->key}), this,
             [this, question = m_question](const Result<QList<Edition>> &editions) {
                 if (question != m_question || !editions || editions->isEmpty())
                     return;
                 m_edition = editions->first();
                 Q_EMIT currentEditionChanged();
             });
}

void ScanPane::fetchChoices()
{
    const auto entry = m_view->currentEntry();
    if (!entry || !isVisible())
        return;
    const qint64 id = entry->id;
    if (entry->state == State::Several && entry->isbn) {
        const auto answers = m_source.lookUp({*entry->isbn}, EditionSource::Freshness::Any);
        whenDone(answers, this, [this, id, question = m_question](const Result<QList<IsbnAnswer>> &found) {
            if (question == m_question && found && !found->isEmpty() && !found->first().editions.isEmpty())
                m_choices->showEditions(id, found->first().isbn, found->first().editions);
        });
        return;
    }
    if (entry->state != State::NotAnIsbn)
        return;
    whenDone(offersFor(entry->input, m_source, this), this,
             [this, id, question = m_question](const Result<QList<IsbnOffer>> &offers) {
                 if (question != m_question)
                     return;
                 if (offers)
                     m_choices->showOffers(id, *offers);
                 else
                     m_choices->showSentence(offers.error().message);
             });
}

void ScanPane::showMenu(const QPoint &position)
{
    const auto entry = m_view->currentEntry();
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("One Copy More"), this, [this, e = *entry] { m_desk.setCount(e.id, e.count + 1); });
    if (entry->count > 1)
        menu->addAction(tr("One Copy Less"), this,
                        [this, e = *entry] { m_desk.setCount(e.id, e.count - 1); });
    menu->addAction(tr("Edit Note"), this, [this] {
        m_view->edit(m_view->currentIndex().siblingAtColumn(ScanListModel::NoteColumn));
    });
    menu->addSeparator();
    menu->addAction(tr("Remove From the List"), this, [this] { m_desk.remove(m_view->selectedIds()); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace alexandria
