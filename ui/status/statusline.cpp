// SPDX-License-Identifier: MIT
#include "ui/status/statusline.h"

#include "app/connection/connectioncontrol.h"
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

StatusLine::StatusLine(SearchSession &session, CatalogueWatch &watch, ConnectionControl *control,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(watch)
    , m_control(control)
    , m_dotPlace(new QWidget(this))
    , m_connection(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_tryAgain(new LinkButton(tr("Try again"), this))
    , m_details(new LinkButton(tr("Details"), this))
    , m_count(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_origin(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const int side = withText(DotDiameter, fontMetrics()) + 2;
    m_dotPlace->setFixedSize(side, side);
    m_connection->setObjectName(u"connectionStatus"_s);
    m_tryAgain->setObjectName(u"tryAgainButton"_s);
    m_details->setObjectName(u"connectionDetailsButton"_s);
    m_details->setAccessibleName(tr("Details of the connection"));
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
    m_countdown.setInterval(std::chrono::seconds(1));
    m_countdown.callOnTimeout(this, &StatusLine::showConnection);
    connect(m_tryAgain, &LinkButton::clicked, this, [this] {
        if (m_control && m_control->state().phase == ConnectionState::Phase::SigningIn)
            return m_control->cancelSignIn();
        if (m_control)
            m_control->retryNow();
        m_watch.check();
    });
    connect(m_details, &LinkButton::clicked, this, &StatusLine::detailsWanted);
    connect(&m_watch, &CatalogueWatch::changed, this, &StatusLine::showConnection);
    connect(&m_session, &SearchSession::stateChanged, this, &StatusLine::showSearch);
    setControl(control);
    showSearch();
}

void StatusLine::setControl(ConnectionControl *control)
{
    if (m_control)
        m_control->disconnect(this);
    m_control = control;
    m_details->setVisible(m_control != nullptr);
    m_countdown.stop();
    if (m_control)
        connect(m_control, &ConnectionControl::stateChanged, this, &StatusLine::showConnection);
    showConnection();
}

void StatusLine::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing / 2, Margin, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(m_dotPlace);
    row->addWidget(m_connection, 1);
    row->addWidget(m_tryAgain);
    row->addWidget(m_details);
    row->addSpacing(GroupSpacing);
    row->addWidget(m_count);
    row->addSpacing(Spacing);
    row->addWidget(m_origin);
    row->addWidget(m_cancel);
    setFixedHeight(m_cancel->sizeHint().height() + Spacing); // the same with and without the button
}

void StatusLine::showConnection()
{
    if (m_control)
        showControl(m_control->state());
    else
        showWatch();
    update();
}

void StatusLine::showControl(const ConnectionState &state)
{
    using Phase = ConnectionState::Phase;
    const bool isWaiting = state.phase == Phase::Waiting;
    const bool isBroken = state.phase == Phase::Failed;
    const bool isSigningIn = state.phase == Phase::SigningIn;
    m_tryAgain->setText(isSigningIn ? tr("Cancel sign-in") : tr("Try again"));
    m_tryAgain->setVisible(isWaiting || isBroken || isSigningIn);
    if (isWaiting && !m_countdown.isActive())
        m_countdown.start();
    if (!isWaiting)
        m_countdown.stop();
    const bool isConnected = state.phase == Phase::Connected;
    m_dot = isConnected ? Dot::Connected
        : isBroken      ? Dot::Broken
                        : (state.phase == Phase::Idle ? Dot::Idle : Dot::Waiting);
    m_connection->setText(isConnected && m_watch.report()
                              ? connectionText(*m_watch.report(), state.isThroughTunnel)
                              : connectionText(state));
}

void StatusLine::showWatch()
{
    m_tryAgain->setText(tr("Try again"));
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
    const QString origin = state.origin ? originText(*state.origin) : QString();
    //: Where what is shown came from; the catalogue is being asked for it again
    m_origin->setText(state.isRefreshing ? tr("%1, asking again…").arg(origin) : origin);
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
    const QRectF circle = place.adjusted(1, 1, -1, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = m_dot == Dot::Connected ? accentText(palette()) : mutedText(palette());
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
