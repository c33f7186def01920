// SPDX-License-Identifier: MIT
#include "ui/scan/scanline.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double HeadlineScale = 2.2;
constexpr int BarcodeSide = 32;

Sign signOf(ScanLine::Mood mood)
{
    switch (mood) {
    case ScanLine::Mood::Good:
        return Sign::Barcode;
    case ScanLine::Mood::Bad:
        return Sign::Error;
    case ScanLine::Mood::Waiting:
        return Sign::Refresh;
    }
    return Sign::Barcode;
}

} // namespace

ScanLine::ScanLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignView(Sign::Barcode, BarcodeSide, this))
    , m_headline(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Elide, HeadlineScale, this))
    , m_below(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
{
    setObjectName(u"scanLine"_s);
    setAccessibleName(tr("Last scan"));
    m_headline->setObjectName(u"scanHeadline"_s);
    m_below->setObjectName(u"scanDetail"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing, Margin, Spacing);
    row->setSpacing(Margin);
    row->addWidget(m_sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_below);
    row->addLayout(words, 1);
    hide();
}

void ScanLine::show(Mood mood, const QString &headline, const QString &below)
{
    const bool isNews = headline != m_headline->text() || below != m_below->text();
    m_sign->setSign(signOf(mood));
    m_headline->setText(headline);
    m_below->setText(below);
    setAccessibleDescription(headline + ". "_L1 + below);
    setVisible(true);
    if (isNews)
        announce(*this, headline + ". "_L1 + below);
}

QString ScanLine::headline() const
{
    return m_headline->text();
}

void ScanLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), accentTint(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ScanLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

} // namespace alexandria
