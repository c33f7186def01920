// SPDX-License-Identifier: MIT
#include "ui/edition/subjectchips.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype FirstChips = 8;
constexpr qsizetype MostChips = 60; // some records have hundreds
constexpr double ChipScale = 0.92;

class Chip : public TextLabel
{
public:
    Chip(const QString &text, QWidget *parent)
        : TextLabel(Tone::Normal, Fit::Elide, ChipScale, parent)
    {
        setText(text);
        setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * Margin - Spacing / 2,
                fontMetrics().height() + Spacing};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chipGround(palette()));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setPen(palette().color(QPalette::Text));
        painter.setLayoutDirection(directionOf(text()));
        const QRect inner = rect().adjusted(Spacing, 0, -Spacing, 0);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    }
};

} // namespace

SubjectChips::SubjectChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(Spacing * 3 / 4, Spacing * 3 / 4, this))
{
    setObjectName(u"subjectChips"_s);
    setAccessibleName(tr("Subjects"));
}

void SubjectChips::setSubjects(const QStringList &subjects)
{
    m_subjects = subjects.first(std::min(MostChips, subjects.size()));
    setVisible(!m_subjects.isEmpty());
    fill(FirstChips);
}

void SubjectChips::fill(qsizetype count)
{
    m_flow->deleteWidgets();
    for (const QString &subject : m_subjects.first(std::min(count, m_subjects.size()))) {
        auto *chip = new Chip(subject, this);
        m_flow->addWidget(chip);
        chip->show();
    }
    if (m_subjects.size() > count) {
        //: As many subjects are not shown yet
        auto *more = new LinkButton(tr("%Ln more", nullptr, int(m_subjects.size() - count)), this);
        more->setObjectName(u"moreSubjects"_s);
        more->setFixedHeight(m_flow->itemAt(0)->sizeHint().height());
        connect(more, &LinkButton::clicked, this, [this] { fill(MostChips); });
        m_flow->addWidget(more);
        more->show();
    }
    updateGeometry();
}

} // namespace alexandria
