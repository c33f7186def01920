// SPDX-License-Identifier: MIT
#include "ui/edition/othereditions.h"

#include "ui/edition/othereditionsproxy.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quietcurrent.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::chrono::milliseconds Rest{150};

} // namespace

OtherEditions::OtherEditions(EditionSource &source, QWidget *parent)
    : QWidget(parent)
    , m_session(source)
    , m_heading(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_list(new QuietCurrent<QListView>(this))
    , m_all(new LinkButton(tr("Show all editions in the results"), this))
    , m_proxy(new OtherEditionsProxy(this))
{
    m_heading->setObjectName(u"otherEditionsHeading"_s);
    setUpList();
    m_all->setObjectName(u"allEditionsButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing / 2);
    m_heading->setContentsMargins(Margin, 0, Margin, 0);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Margin, 0, Margin, 0);
    foot->addWidget(m_all);
    foot->addStretch(1);
    column->addLayout(foot);
    hide();

    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &OtherEditions::load);
    connect(&m_session, &SearchSession::stateChanged, this, &OtherEditions::onStateChanged);
    connect(m_list, &QListView::clicked, this, &OtherEditions::onChosen);
    connect(m_list, &QListView::activated, this, &OtherEditions::onChosen);
    connect(m_all, &LinkButton::clicked, this, [this] { Q_EMIT allWanted(m_workKey); });
}

void OtherEditions::setUpList()
{
    m_list->setObjectName(u"otherEditionsView"_s);
    m_list->setAccessibleName(tr("Other editions of this work"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new OtherEditionsDelegate(m_list));
    m_proxy->setSourceModel(m_session.results());
    m_list->setModel(m_proxy);
}

void OtherEditions::setEdition(const Edition &edition)
{
    m_proxy->setHiddenKey(edition.key);
    m_workKey = edition.work.key;
    if (m_workKey == m_loadedWorkKey) {
        m_rest.stop();
        onStateChanged();
        return;
    }
    m_loadedWorkKey.clear();
    m_session.clear();
    hide();
    if (!m_workKey.isEmpty())
        m_rest.start();
}

void OtherEditions::load()
{
    m_loadedWorkKey = m_workKey;
    m_session.search(SearchQuery::forEditionsOfWork(m_workKey));
}

void OtherEditions::onStateChanged()
{
    const SearchState &state = m_session.state();
    const int count = m_proxy->rowCount();
    setVisible(state.phase == SearchState::Phase::Showing && count > 0);
    if (count == 0)
        return;
    //: The number of other editions; the second form when there are more than that
    m_heading->setText(state.hasMore ? tr("Other editions of this work (%L1+)").arg(count)
                                     : tr("Other editions of this work (%L1)").arg(count));
    m_list->setFixedHeight(count * m_list->sizeHintForRow(0));
    m_list->setCurrentIndex(m_proxy->index(0, 0)); // Qt 6.4's accessible views want one
    m_all->setVisible(!m_workKey.isEmpty());
}

void OtherEditions::onChosen(const QModelIndex &index)
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid())
        return;
    const Edition edition = m_session.results()->edition(source.row()); // a copy: showing it changes the rows
    Q_EMIT editionChosen(edition);
}

} // namespace alexandria
