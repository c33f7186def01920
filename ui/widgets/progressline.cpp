// SPDX-License-Identifier: MIT
#include "ui/widgets/progressline.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace alexandria {

namespace {

constexpr int LineHeight = 2;
constexpr double Share = 0.3; // of the width that is lit
constexpr auto OneRun = 1200;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(LineHeight);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceOfTheEye);
    connect(&m_patience, &QTimer::timeout, this, &ProgressLine::start);
    m_run.setStartValue(0.0);
    m_run.setEndValue(1.0);
    m_run.setDuration(OneRun);
    m_run.setLoopCount(-1);
    connect(&m_run, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void ProgressLine::setBusy(bool isBusy)
{
    if (isBusy) {
        if (!m_isMoving && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_run.stop();
    m_isMoving = false;
    update();
}

void ProgressLine::start()
{
    m_isMoving = true;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_run.start();
    else
        m_run.stop();
    update();
}

void ProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_isMoving)
        start(); // or stand still from now on
    QWidget::changeEvent(event);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_isMoving)
        return;
    QPainter painter(this);
    const double position =
        m_run.state() == QAbstractAnimation::Running ? m_run.currentValue().toDouble() : 0.5;
    const double lit = width() * Share;
    const double left = position * (width() + lit) - lit;
    painter.fillRect(QRectF(left, 0, lit, height()), accentText(palette()));
}

} // namespace alexandria
