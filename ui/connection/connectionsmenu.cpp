// SPDX-License-Identifier: MIT
#include "ui/connection/connectionsmenu.h"

#include "ui/connection/connectiondialog.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// A name is no mnemonic.
QString asActionText(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

ConnectionsMenu::ConnectionsMenu(Connections &connections, QMenu &menu, QWidget &window)
    : QObject(&window)
    , m_connections(connections)
    , m_menu(menu)
    , m_window(window)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &ConnectionsMenu::fill);
    fill();
}

void ConnectionsMenu::fill()
{
    m_menu.clear();
    const auto open = m_connections.openProfile();
    const auto addChecked = [this](const QString &text, bool isChecked) {
        QAction *action = m_menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        return action;
    };
    connect(addChecked(tr("&Sample Catalogue"), m_connections.isSampleOpen()), &QAction::triggered, this,
            [this] { m_connections.openSample(); });
    for (const ConnectionProfile &profile : m_connections.profiles()) {
        QAction *action = addChecked(asActionText(profile.name), open && open->id == profile.id);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { m_connections.open(id); });
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Connect to a Catalogue…")), &QAction::triggered, this,
            &ConnectionsMenu::connectToNew);
    QAction *editing = m_menu.addAction(tr("&Edit This Connection…"));
    QAction *removing = m_menu.addAction(tr("&Remove This Connection…"));
    for (QAction *action : {editing, removing})
        action->setEnabled(open.has_value());
    if (!open)
        return;
    connect(editing, &QAction::triggered, this, [this, profile = *open] { edit(profile); });
    connect(removing, &QAction::triggered, this, [this, profile = *open] { askToRemove(profile); });
}

void ConnectionsMenu::connectToNew()
{
    ConnectionProfile profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    edit(profile);
}

void ConnectionsMenu::edit(const ConnectionProfile &profile)
{
    (new ConnectionDialog(m_connections, profile, &m_window))->open();
}

void ConnectionsMenu::askToRemove(const ConnectionProfile &profile)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove Connection"),
                        tr("Remove the connection %1?").arg(profile.name), QMessageBox::Cancel, &m_window);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its passwords leave the keychain too."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = profile.id] { m_connections.remove(id); });
    question->open();
}

} // namespace alexandria
