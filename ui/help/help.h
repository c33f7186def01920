// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

namespace alexandria {

class Diagnostics;
class NoticeBoard;
class WindowActions;

/// What the menu *Help* does for a window.
class Help : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window. @p authorKey: to the field of the author.
    Help(WindowActions &actions, const QKeySequence &authorKey, QWidget &window);

    /// Lets a person see and copy a report, and says it on @p notices when the log ends. Both must outlive
    /// the window.
    void offerReport(Diagnostics &diagnostics, NoticeBoard &notices);

private:
    void showGuide();
    void showReport(Diagnostics &diagnostics);

    WindowActions &m_actions;
    const QKeySequence m_authorKey;
    QString m_logFolder; ///< for a person; empty where there is no log
    QWidget &m_window;
};

} // namespace alexandria
