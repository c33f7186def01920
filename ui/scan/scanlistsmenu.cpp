// SPDX-License-Identifier: MIT
#include "ui/scan/scanlistsmenu.h"

#include "models/core/whendone.h"

#include <QInputDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alexandria {

ScanListsMenu::ScanListsMenu(ScanDesk &desk, ScanStore &store, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_store(store)
{
    setObjectName(u"scanListsMenu"_s);
    addAction(tr("&New List…"), this, [this] {
        askForName(tr("Name of the new list:"), {}, [this](const QString &name) { m_desk.openNew(name); });
    });
    m_open = addMenu(tr("&Open"));
    m_merge = addMenu(tr("&Add the Entries of"));
    addAction(tr("Add ISBNs From a &File…"), this, &ScanListsMenu::filesWanted);
    addSeparator();
    addAction(tr("&Rename…"), this, [this] {
        askForName(tr("New name of the list:"), m_desk.list().name,
                   [this](const QString &name) { rename(name); });
    });
    m_delete = addAction(tr("&Delete This List"), this, &ScanListsMenu::deleteOpen);
    connect(this, &QMenu::aboutToShow, this, [this] {
        whenDone(m_store.lists(), this, [this](const Result<QList<KeptScanList>> &lists) {
            if (lists)
                fill(*lists);
        });
    });
}

void ScanListsMenu::fill(const QList<KeptScanList> &lists)
{
    QList<KeptScanList> others = lists;
    others.removeIf([this](const KeptScanList &list) { return list.id == m_desk.list().id; });
    addLists(*m_open, others, &ScanListsMenu::openList);
    addLists(*m_merge, others, &ScanListsMenu::mergeList);
    m_delete->setEnabled(others.size() < lists.size()); // else it is not on disk yet
}

void ScanListsMenu::addLists(QMenu &menu, const QList<KeptScanList> &lists,
                             void (ScanListsMenu::*act)(const KeptScanList &))
{
    menu.clear();
    menu.setEnabled(!lists.isEmpty());
    for (const KeptScanList &list : lists) {
        QString name = list.name;
        name.replace(u'&', u"&&"_s);
        //: A scan list in a menu: its name, and how many books are in it
        menu.addAction(tr("%1 (%2)").arg(name, QLocale().toString(list.entryCount)), this,
                       [this, list, act] { (this->*act)(list); });
    }
}

void ScanListsMenu::askForName(const QString &question, const QString &name,
                               const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(u"scanListName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Scan List"));
    dialog->setLabelText(question);
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [use](const QString &text) {
        if (const QString entered = text.simplified(); !entered.isEmpty())
            use(entered);
    });
    dialog->open();
}

void ScanListsMenu::openList(const KeptScanList &list)
{
    m_desk.open(list);
}

void ScanListsMenu::mergeList(const KeptScanList &list)
{
    whenDone(m_store.entries(list.id), this, [this](const Result<QList<ScanEntry>> &entries) {
        if (entries)
            m_desk.merge(*entries);
        else
            Q_EMIT failed(entries.error().message);
    });
}

void ScanListsMenu::rename(const QString &name)
{
    m_desk.rename(name);
}

void ScanListsMenu::deleteOpen()
{
    const KeptScanList list = m_desk.list();
    whenDone(m_store.setDeleted(list.id, true), this, [this, list](const Result<> &done) {
        if (!done)
            return Q_EMIT failed(done.error().message);
        m_deleted = list;
        m_desk.openLatest();
        Q_EMIT deleted(list.name);
    });
}

void ScanListsMenu::restoreDeleted()
{
    whenDone(m_store.setDeleted(m_deleted.id, false), this, [this](const Result<> &done) {
        if (done)
            m_desk.open(m_deleted);
        else
            Q_EMIT failed(done.error().message);
    });
}

} // namespace alexandria
