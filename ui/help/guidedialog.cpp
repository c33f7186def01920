// SPDX-License-Identifier: MIT
#include "ui/help/guidedialog.h"

#include "ui/widgets/look.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int GuideColumns = 84; // characters; longer lines are hard to read
constexpr int GuideLines = 34;

} // namespace

GuideDialog::GuideDialog(const QString &html, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("Guide and Keys"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"guideText"_s);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(GroupSpacing);
    text->setTextInteractionFlags(text->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    text->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(text);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(Margin, Margin, Margin, Margin);
    row->addWidget(buttons);
    column->addLayout(row);
    const QSize letter(text->fontMetrics().averageCharWidth(), text->fontMetrics().lineSpacing());
    resize(QSize(GuideColumns * letter.width(), GuideLines * letter.height()).boundedTo(roomOnScreen(*this)));
    text->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace alexandria
