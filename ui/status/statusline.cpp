// SPDX-License-Identifier: MIT
#include "ui/status/statusline.h"

#include "ui/status/cataloguewatch.h"
#include "ui/status/wording.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int DotDiameter = 8;

} // namespace

StatusLine::StatusLine(SearchSession &session, CatalogueWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_dotPlace(new QWidget(this))
    , m_connection(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_tryAgain(new LinkButton(tr("Try again"), this))
    , m_count(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, this))
    , m_origin(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_dotPlace->setFixedSize(DotDiameter + 2, DotDiameter + 2);
    m_connection->setObjectName(u"connectionStatus"_s);
    m_tryAgain->setObjectName(u"tryAgainButton"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_origin->setObjectName(u"originLabel"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAccessibleName(tr("Cancel the search"));
    m_cancel->setFlat(true);
    layOut();
    m_cancel->hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceOfTheEye);
    connect(&m_patience, &QTimer::timeout, m_cancel, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelPressed);
    connect(m_tryAgain, &LinkButton::clicked, &m_watch, &CatalogueWatch::check);
    connect(&m_watch, &CatalogueWatch::changed, this, &StatusLine::showConnection);
    connect(&m_session, &SearchSession::stateChanged, this, &StatusLine::showSearch);
    showConnection();
    showSearch();
}

void StatusLine::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing / 2, Margin, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(m_dotPlace);
    row->addWidget(m_connection, 1);
    row->addWidget(m_tryAgain);
    row->addSpacing(GroupSpacing);
    row->addWidget(m_count);
    row->addSpacing(Spacing);
    row->addWidget(m_origin);
    row->addWidget(m_cancel);
    setFixedHeight(m_cancel->sizeHint().height() + Spacing); // the same with and without the button
}

void StatusLine::showConnection()
{
    m_tryAgain->setVisible(m_watch.error().has_value() && !m_watch.isChecking());
    if (m_watch.isChecking()) {
        m_dot = Dot::Waiting;
        m_connection->setText(tr("Connecting…"));
    } else if (m_watch.error()) {
        m_dot = Dot::Broken;
        m_connection->setText(tr("Not connected: %1").arg(m_watch.error()->message));
    } else if (m_watch.report()) {
        m_dot = Dot::Connected;
        m_connection->setText(connectionText(*m_watch.report()));
    } else {
        m_dot = Dot::Waiting;
        m_connection->setText(tr("Not connected yet"));
    }
    update();
}

void StatusLine::showSearch()
{
    const SearchState &state = m_session.state();
    const bool isWaiting = state.phase == SearchState::Phase::Searching || state.isLoadingMore;
    if (!isWaiting) {
        m_patience.stop();
        m_cancel->hide();
    } else if (!m_patience.isActive() && m_cancel->isHidden()) {
        m_patience.start();
    }
    m_count->setText(countText(state));
    m_origin->setText(state.origin ? originText(*state.origin) : QString());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
    paintDot(&painter);
}

/// The state is in the form too, not in the colour alone: full, hollow, or half.
void StatusLine::paintDot(QPainter *painter) const
{
    const QRectF place = QRectF(m_dotPlace->geometry());
    QRectF circle(0, 0, DotDiameter, DotDiameter);
    circle.moveCenter(place.center());
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color =
        m_dot == Dot::Connected ? palette().color(QPalette::Highlight) : mutedText(palette());
    painter->setPen(QPen(color, 1.6));
    painter->setBrush(m_dot == Dot::Connected ? QBrush(color) : Qt::NoBrush);
    if (m_dot == Dot::Waiting)
        painter->drawArc(circle, 90 * 16, 180 * 16);
    else
        painter->drawEllipse(circle);
    if (m_dot == Dot::Broken)
        painter->drawLine(circle.bottomLeft(), circle.topRight());
}

} // namespace alexandria
