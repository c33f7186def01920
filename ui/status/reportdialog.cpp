// SPDX-License-Identifier: MIT
#include "ui/status/reportdialog.h"

#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int ReportColumns = 76;
constexpr int ReportLines = 18;

} // namespace

ReportDialog::ReportDialog(const QString &title, const QString &text, QWidget *parent, const QString &note)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"reportText"_s);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setTextInteractionFlags(view->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QSize letter(view->fontMetrics().averageCharWidth(), view->fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"reportCopyButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Margin);
    if (!note.isEmpty()) {
        auto *label = new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this);
        label->setObjectName(u"reportNote"_s);
        label->setText(note);
        column->addWidget(label);
    }
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(ReportColumns * letter.width(), ReportLines * letter.height());

    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QString reportText(const CatalogueReport &report)
{
    QStringList parts;
    for (const ReportPoint &point : report.points) {
        if (point.state == ReportPoint::State::Good)
            continue;
        parts << u"-- "_s + point.name + u": "_s + point.message;
        if (!point.remedy.isEmpty())
            parts << point.remedy;
        parts << QString();
    }
    return parts.join(u'\n').trimmed();
}

QString errorText(const Error &error)
{
    QStringList parts{error.message};
    for (const QString &more : {error.detail, error.remedy})
        if (!more.isEmpty())
            parts << QString() << more;
    return parts.join(u'\n');
}

} // namespace alexandria
