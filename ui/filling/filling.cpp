// SPDX-License-Identifier: MIT
#include "ui/filling/filling.h"

#include "app/settings/exportsettings.h"
#include "ui/actions/windowactions.h"
#include "ui/filling/filldialog.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace alexandria {

Filling::Filling(EditionSource &source, ExportSettings &settings, WindowActions &actions, QWidget &window)
    : QObject(&window)
    , m_source(source)
    , m_settings(settings)
    , m_window(window)
{
    actions.fillAction()->setVisible(true);
    connect(actions.fillAction(), &QAction::triggered, this, &Filling::askForFile);
    window.installEventFilter(this);
}

void Filling::askForFile()
{
    auto *chooser = new QFileDialog(&m_window, tr("Fill a CSV"), m_settings.folder());
    chooser->setObjectName(u"fillChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this, chooser](const QString &path) {
        m_settings.setFolder(chooser->directory().path());
        open(path);
    });
    chooser->open();
}

void Filling::open(const QString &path)
{
    (new FillDialog(m_source, path, &m_window))->show();
}

bool Filling::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    for (FillDialog *dialog : m_window.findChildren<FillDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dialog->hasUnsaved())
            continue;
        event->ignore();
        dialog->raise();
        dialog->activateWindow();
        dialog->reject(); // asks
        return true;
    }
    return false;
}

} // namespace alexandria
