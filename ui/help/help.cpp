// SPDX-License-Identifier: MIT
#include "ui/help/help.h"

#include "app/diagnostics/diagnostics.h"
#include "models/core/whendone.h"
#include "ui/actions/aboutbox.h"
#include "ui/actions/windowactions.h"
#include "ui/help/guidedialog.h"
#include "ui/help/guidetext.h"
#include "ui/search/noticeboard.h"
#include "ui/status/reportdialog.h"

#include <QAction>
#include <QGuiApplication>
#include <QProxyStyle>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Of the style beneath, where ours lies over it.
QString styleName(const QStyle &style)
{
    const auto *proxy = qobject_cast<const QProxyStyle *>(&style);
    return proxy ? proxy->baseStyle()->name() : style.name();
}

/// In English, as the rest of the report.
QStringList factsOfTheWindow(const QWidget &window)
{
    QStringList facts{u"Window %1 × %2, style %3, font %4 at %5 pt"_s.arg(window.width())
                          .arg(window.height())
                          .arg(styleName(*window.style()), window.font().family())
                          .arg(window.font().pointSizeF())};
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        facts << u"Screen %1 × %2, scale %3, %4 dpi"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch());
    return facts;
}

} // namespace

Help::Help(WindowActions &actions, const QKeySequence &authorKey, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_authorKey(authorKey)
    , m_window(window)
{
    connect(&m_actions, &WindowActions::guideWanted, this, &Help::showGuide);
    connect(&m_actions, &WindowActions::aboutWanted, this, [this] { showAbout(m_window); });
}

void Help::offerReport(Diagnostics &diagnostics, NoticeBoard &notices)
{
    m_logFolder = diagnostics.logFolder();
    m_actions.reportAction()->setVisible(true);
    connect(m_actions.reportAction(), &QAction::triggered, this,
            [this, &diagnostics] { showReport(diagnostics); });
    whenDone(diagnostics.endOfLog(), this, [&notices](const Error &error) {
        notices.post(NoticeBoard::Topic::Log, {Notice::Severity::Hint, error.message, {}});
    });
}

void Help::showGuide()
{
    auto *guide = m_window.findChild<GuideDialog *>();
    if (!guide)
        guide = new GuideDialog(guideText(m_actions.all(), m_authorKey, m_logFolder), &m_window);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void Help::showReport(Diagnostics &diagnostics)
{
    whenDone(diagnostics.report(factsOfTheWindow(m_window)), this, [this](const QString &report) {
        (new ReportDialog(
             tr("Diagnostic Report"), report, &m_window,
             tr("This is all that Copy puts on the clipboard; nothing is sent anywhere. Secrets, names of "
                "servers and what you searched for are left out.")))
            ->open();
    });
}

} // namespace alexandria
