// SPDX-License-Identifier: MIT
#include "ui/actions/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace alexandria {

namespace {

/// The context of this file's texts.
class AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::AboutBox)
};

} // namespace

void showAbout(QWidget &window)
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Alexandria"),
                                  AboutBox::tr("Alexandria %1").arg(QCoreApplication::applicationVersion()),
                                  QMessageBox::Close, &window);
    about->setInformativeText(AboutBox::tr("Searches a mirror of the Open Library catalogue."));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace alexandria
