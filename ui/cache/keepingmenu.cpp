// SPDX-License-Identifier: MIT
#include "ui/cache/keepingmenu.h"

#include "models/core/whendone.h"
#include "ui/status/wording.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alexandria {

KeepingMenu::KeepingMenu(EditionCache &cache, CachedEditionSource &source, QMenu &menu, QWidget &window)
    : QObject(&window)
    , m_cache(cache)
    , m_source(source)
    , m_window(window)
    , m_report(menu.addAction(QString()))
{
    m_report->setObjectName(u"keepingReport"_s);
    m_report->setEnabled(false);
    menu.addSeparator();
    QAction *isPrivate = menu.addAction(tr("&Remember Nothing From Now On"));
    isPrivate->setObjectName(u"privateAction"_s);
    isPrivate->setCheckable(true);
    isPrivate->setChecked(m_cache.isPrivate());
    menu.addSeparator();
    m_clearThis = menu.addAction(tr("Clear What This &Catalogue Answered…"));
    m_clearThis->setObjectName(u"clearThisAction"_s);
    QAction *clearAll = menu.addAction(tr("Clear &All…"));
    clearAll->setObjectName(u"clearAllAction"_s);

    connect(&menu, &QMenu::aboutToShow, this, &KeepingMenu::showReport);
    connect(isPrivate, &QAction::toggled, this, [this](bool isOn) { m_cache.setPrivate(isOn); });
    connect(m_clearThis, &QAction::triggered, this, [this] {
        ask(tr("Clear what this catalogue answered?"),
            tr("Searches ask the catalogue again, and find nothing without it."), false);
    });
    connect(clearAll, &QAction::triggered, this, [this] {
        ask(tr("Clear all answers kept on this computer?"),
            tr("Of every catalogue. Searches ask again, and find nothing without a connection."), true);
    });
    showReport();
}

void KeepingMenu::showReport()
{
    m_clearThis->setEnabled(!m_source.profile().isEmpty());
    m_report->setText(tr("Answers Kept on This Computer"));
    whenDone(m_cache.report(), this, [this](const Result<CacheReport> &report) {
        if (report)
            //: "1,204 editions, 3.1 MiB"
            m_report->setText(tr("%1, %2").arg(editionCountText(int(report->editions)),
                                               QLocale().formattedDataSize(report->bytes)));
    });
}

void KeepingMenu::ask(const QString &question, const QString &note, bool isForAll)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Clear Answers"), question, QMessageBox::Cancel, &m_window);
    box->setObjectName(u"clearQuestion"_s);
    box->setInformativeText(note);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *clearing = box->addButton(tr("C&lear"), QMessageBox::DestructiveRole);
    connect(clearing, &QPushButton::clicked, this, [this, isForAll] { clear(isForAll); });
    box->open();
}

void KeepingMenu::clear(bool isForAll)
{
    if (isForAll)
        Q_EMIT allCleared();
    const auto cleared = isForAll ? m_cache.clear() : m_cache.clearProfile(m_source.profile());
    whenDone(cleared, this, [this](const Result<> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    });
}

} // namespace alexandria
