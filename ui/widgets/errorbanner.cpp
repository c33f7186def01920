// SPDX-License-Identifier: MIT
#include "ui/widgets/errorbanner.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int BannerSignSide = 18;

Sign signOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Error:
        return Sign::Error;
    case Notice::Severity::Warning:
        return Sign::Warning;
    case Notice::Severity::Hint:
        return Sign::Hint;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorBanner::ErrorBanner(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignView(Sign::Hint, BannerSignSide, this))
    , m_sentence(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"errorBanner"_s);
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(signIcon(Sign::Close));
    fitIcon(*m_close);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin + EdgeWidth, Spacing, Margin, Spacing);
    row->setSpacing(Spacing);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &ErrorBanner::actionPressed);
    connect(m_close, &QToolButton::clicked, this, &ErrorBanner::closed);
}

void ErrorBanner::present(const Notice &notice)
{
    m_severity = notice.severity;
    m_sign->setSign(signOf(notice.severity));
    m_sentence->setText(notice.sentence);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    setAccessibleName(notice.sentence);
    updateGeometry();
    update();
    announce(*this, notice.sentence);
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), accentTint(palette()));
    if (m_severity == Notice::Severity::Hint)
        return;
    const QRect edge(0, 0, EdgeWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), accentText(palette()));
}

} // namespace alexandria
