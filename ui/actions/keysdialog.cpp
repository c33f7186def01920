// SPDX-License-Identifier: MIT
#include "ui/actions/keysdialog.h"

#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>

namespace alexandria {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, const QKeySequence &authorKey, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(GroupSpacing, GroupSpacing, GroupSpacing, Margin);
    grid->setHorizontalSpacing(2 * GroupSpacing);
    grid->setVerticalSpacing(Spacing);
    const auto addRow = [this, grid](const QString &key, const QString &meaning) {
        auto *keyLabel = new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Line, 1, this);
        auto *meaningLabel = new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, this);
        keyLabel->setText(key);
        meaningLabel->setText(meaning);
        const int row = grid->rowCount();
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(meaningLabel, row, 1);
    };
    addRow(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
           tr("Search for what the fields hold"));
    addRow(authorKey.toString(QKeySequence::NativeText), tr("Search by Author"));
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            addRow(action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    grid->setRowMinimumHeight(grid->rowCount(), Spacing);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace alexandria
