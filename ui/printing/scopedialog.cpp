// SPDX-License-Identifier: MIT
#include "ui/printing/scopedialog.h"

#include "ui/widgets/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

ScopeDialog::ScopeDialog(const ScopeOffer &offer, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_scopes(new ScopeChoice(offer, this))
{
    setObjectName(u"printScopeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_scopes->setAccessibleName(tr("What"));
    if (offer.selected <= 1)
        m_scopes->setScope(RowScope::Shown);
    auto *rows = new QFormLayout;
    rows->setSpacing(Spacing);
    rows->addRow(tr("&What:"), m_scopes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"printScopeButton"_s);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Next…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ScopeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScopeDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(GroupSpacing);
    column->addLayout(rows);
    column->addWidget(buttons);
}

void ScopeDialog::accept()
{
    Q_EMIT chosen(m_scopes->scope());
    QDialog::accept();
}

} // namespace alexandria
