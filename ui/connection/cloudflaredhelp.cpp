// SPDX-License-Identifier: MIT
#include "ui/connection/cloudflaredhelp.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Columns = 64;
constexpr int Lines = 12;

const QString Downloads =
    u"https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/downloads/"_s;

QString instructions()
{
    return CloudflaredHelp::tr("Debian, Ubuntu: download the .deb of the page below, then\n"
                               "    sudo apt install ./cloudflared-linux-amd64.deb\n"
                               "Fedora, openSUSE: download the .rpm of that page, then\n"
                               "    sudo rpm -i cloudflared-linux-x86_64.rpm\n"
                               "Arch Linux:\n"
                               "    sudo pacman -S cloudflared\n"
                               "macOS:\n"
                               "    brew install cloudflared\n"
                               "Windows:\n"
                               "    winget install --id Cloudflare.cloudflared");
}

} // namespace

CloudflaredHelp::CloudflaredHelp(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"cloudflaredHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("cloudflared Is Missing"));
    auto *why = new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this);
    why->setText(
        tr("A catalogue behind a Cloudflare tunnel is reached through cloudflared, a free program by "
           "Cloudflare. It has to be installed once; Alexandria then starts and ends it by itself."));
    auto *how = new QPlainTextEdit(instructions(), this);
    how->setObjectName(u"installInstructions"_s);
    how->setAccessibleName(tr("How to install cloudflared"));
    how->setReadOnly(true);
    how->setTextInteractionFlags(how->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    how->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QSize letter(how->fontMetrics().averageCharWidth(), how->fontMetrics().lineSpacing());
    how->setMinimumSize(Columns * letter.width(), Lines * letter.height());
    auto *page = new LinkButton(tr("Open the download page"), this);
    page->setToolTip(Downloads);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *chooseButton = buttons->addButton(tr("&Choose the Program…"), QDialogButtonBox::ActionRole);
    auto *lookAgain = buttons->addButton(tr("&Look Again"), QDialogButtonBox::AcceptRole);
    lookAgain->setObjectName(u"lookAgainButton"_s);
    lookAgain->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Margin);
    for (QWidget *part : std::initializer_list<QWidget *>{why, how, page, buttons})
        column->addWidget(part);

    connect(page, &LinkButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(Downloads)); });
    connect(chooseButton, &QPushButton::clicked, this, &CloudflaredHelp::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT lookAgainWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CloudflaredHelp::choose()
{
    auto *dialog = new QFileDialog(this, tr("Where cloudflared is"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT programChosen(path);
        accept();
    });
    dialog->open();
}

} // namespace alexandria
