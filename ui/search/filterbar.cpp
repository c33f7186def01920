// SPDX-License-Identifier: MIT
#include "ui/search/filterbar.h"

#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alexandria {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, this))
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Filter these results"));
    m_field->setPlaceholderText(tr("Filter these results"));
    m_field->addAction(signIcon(Sign::Filter), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_count->setObjectName(u"filterCount"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"filterClose"_s);
    close->setIcon(signIcon(Sign::Close));
    fitIcon(*close);
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the filter"));
    close->setAccessibleName(close->toolTip());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing, Margin, Spacing);
    row->setSpacing(Spacing);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(close);

    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(close, &QToolButton::clicked, this, &FilterBar::close);
    hide();
}

void FilterBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::close()
{
    if (isHidden())
        return;
    m_field->clear();
    hide();
    Q_EMIT closed();
}

void FilterBar::setCounts(int shown, int all)
{
    const QLocale locale;
    //: Of the rows there are, as many are shown: "12 of 50"
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace alexandria
