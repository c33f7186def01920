// SPDX-License-Identifier: MIT
#include "ui/connection/secretprompt.h"

#include "ui/widgets/look.h"
#include "ui/widgets/spokenname.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int PromptColumns = 48;

} // namespace

SecretPrompt::SecretPrompt(SecretKind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_reason(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_isToBeSaved(new QCheckBox(tr("&Keep it in the keychain"), this))
{
    const bool isToken = m_kind != SecretKind::DatabasePassword;
    setObjectName(u"secretPrompt"_s);
    setWindowTitle(isToken ? tr("Access Service Token") : tr("Password"));
    m_reason->setObjectName(u"secretReason"_s);
    m_isToBeSaved->setObjectName(u"keepSecret"_s);
    m_isToBeSaved->setChecked(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Margin, Margin, Margin, Margin);
    form->setSpacing(Spacing);
    form->addRow(m_reason);
    m_first = addField(isToken ? tr("Client &ID:") : tr("&Password:"), u"firstSecretField"_s);
    if (isToken)
        m_second = addField(tr("Client &secret:"), u"secondSecretField"_s);
    form->addRow(QString(), m_isToBeSaved);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setDefault(true);
    form->addRow(buttons);
    setMinimumWidth(PromptColumns * fontMetrics().averageCharWidth());

    connect(buttons, &QDialogButtonBox::accepted, this, &SecretPrompt::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit *SecretPrompt::addField(const QString &label, const QString &objectName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(spokenName(label));
    field->setEchoMode(QLineEdit::Password);
    static_cast<QFormLayout *>(layout())->addRow(label, field);
    return field;
}

void SecretPrompt::setReason(const QString &sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
    m_first->clear();
    if (m_second)
        m_second->clear();
    m_first->setFocus();
}

void SecretPrompt::give()
{
    const Secret first = Secret::fromText(m_first->text());
    const Secret second = m_second ? Secret::fromText(m_second->text()) : first;
    if (first.isEmpty() || second.isEmpty())
        return (first.isEmpty() ? m_first : m_second)->setFocus();
    if (m_second)
        Q_EMIT serviceTokenGiven(first, second, m_isToBeSaved->isChecked());
    else
        Q_EMIT passwordGiven(first, m_isToBeSaved->isChecked());
    accept();
}

} // namespace alexandria
