// SPDX-License-Identifier: MIT
#include "ui/help/guidetext.h"

#include "ui/widgets/spokenname.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class GuideText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::GuideText)
};

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// The name of an action as its menu has it, with its key: "Export (Ctrl+E)".
class ActionNames
{
public:
    explicit ActionNames(const QList<QAction *> &actions)
        : m_actions(actions)
    { }

    [[nodiscard]] QString operator()(const QString &objectName) const
    {
        const auto found =
            std::find_if(m_actions.begin(), m_actions.end(),
                         [&objectName](const QAction *action) { return action->objectName() == objectName; });
        Q_ASSERT(found != m_actions.end());
        const QString name = spokenName((*found)->text());
        if ((*found)->shortcut().isEmpty())
            return name;
        //: A menu's entry and its key: "Export (Ctrl+E)"
        return GuideText::tr("%1 (%2)").arg(name, keyText((*found)->shortcut()));
    }

private:
    const QList<QAction *> &m_actions;
};

QString heading(const QString &text)
{
    return "<h2>"_L1 + text.toHtmlEscaped() + "</h2>"_L1;
}

QString paragraph(const QString &text)
{
    return "<p>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

QString finding(const ActionNames &name)
{
    return heading(GuideText::tr("Finding a book"))
        + paragraph(GuideText::tr(
            "Type words of a title, of an author's name, or of both, and press Enter. Both together "
            "find less, and find it faster. Capital letters, accents and the order of the words do "
            "not matter, and the beginning of a word is enough."))
        + paragraph(GuideText::tr(
            "The ISBN field takes ten or thirteen digits, with or without hyphens, typed, pasted or "
            "scanned. A wrong digit is noticed before anything is asked."))
        + paragraph(GuideText::tr(
                        "Rows come as they are found, and more of them while you scroll. %1 narrows what is "
                        "there. Enter on a row opens its details, with the other editions of the same work.")
                        .arg(name(u"filterAction"_s)));
}

QString scanning(const ActionNames &name)
{
    return heading(GuideText::tr("Scanning a shelf"))
        + paragraph(GuideText::tr(
            "A barcode scanner that types like a keyboard needs no setting up: it is heard wherever "
            "the focus is. Each scan is on the disk before its tone sounds, and a deeper tone says "
            "that something is wrong."))
        + paragraph(
               GuideText::tr(
                   "%1 shows the list. %2 takes the last scan back. ISBNs that stand in a file, a text or a "
                   "picture go into the list together: choose %3, paste them, or drop the file on the "
                   "list.")
                   .arg(name(u"scansAction"_s), name(u"undoAction"_s), name(u"openListAction"_s)));
}

QString takingAway(const ActionNames &name)
{
    return heading(GuideText::tr("Taking a list away"))
        + paragraph(
               GuideText::tr(
                   "%1 writes the whole result or a scan list to a file, for a spreadsheet or for a program "
                   "that cites. %2 and %3 put it on paper. Rows can be copied, and dragged into another "
                   "program.")
                   .arg(name(u"exportAction"_s), name(u"printAction"_s), name(u"pdfAction"_s)))
        + paragraph(
               GuideText::tr(
                   "%1 takes a table of your own and fills its empty cells from the catalogue. You see what "
                   "becomes of it before it is saved, and nothing else in it changes.")
                   .arg(name(u"fillAction"_s)));
}

QString connecting()
{
    return heading(GuideText::tr("Catalogues and the tunnel"))
        + paragraph(GuideText::tr(
            "The menu Catalogue opens the sample, or a server that you have kept by a name. A new "
            "connection is tested stage by stage, and the first stage that fails says what to do."))
        + paragraph(GuideText::tr(
            "A server behind a Cloudflare tunnel is reached with cloudflared, which this program "
            "starts and ends by itself. The status bar says how the connection stands; press it for "
            "more."));
}

QString offline(const ActionNames &name)
{
    return heading(GuideText::tr("How old an answer is"))
        + paragraph(
               GuideText::tr(
                   "Answers are kept on this computer, so that the second time needs no network. The "
                   "status bar says whether what you see is live, or how old it is. %1 asks the catalogue "
                   "again.")
                   .arg(name(u"refreshAction"_s)))
        + paragraph(GuideText::tr(
            "Without a connection, searches go over everything that was ever seen here, and say so."));
}

QString privacy(const ActionNames &name)
{
    return heading(GuideText::tr("What is kept, and where it goes"))
        + paragraph(
               GuideText::tr(
                   "Searches go to your catalogue and to nobody else. Covers are off until you switch them "
                   "on in %1, since whoever shows them learns which books you look at.")
                   .arg(name(u"settingsAction"_s)))
        + paragraph(GuideText::tr(
            "Answers, scan lists and settings stay on this computer. What is kept of answers can be "
            "cleared in the menu Catalogue, and nothing is remembered while you say so there. "
            "Passwords and tokens are in the keychain of your system and nowhere else."));
}

QString trouble(const ActionNames &name, const QString &logFolder)
{
    const QString beginning = heading(GuideText::tr("When something goes wrong"))
        + paragraph(GuideText::tr("A notice above the results says what happened and what helps."));
    if (logFolder.isEmpty())
        return beginning;
    return beginning
        //: %1: a folder; %2: "Copy Diagnostic Report"
        + paragraph(GuideText::tr(
                        "The program keeps a log of what it did in %1, without secrets and without what you "
                        "searched for. %2 puts its end together with the versions of everything that "
                        "matters, and shows it to you before you give it to anybody.")
                        .arg(logFolder, name(u"reportAction"_s)));
}

QString keyRow(const QString &key, const QString &meaning)
{
    return u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString keys(const QList<QAction *> &actions, const QKeySequence &authorKey)
{
    QString rows =
        keyRow(keyText(QKeySequence(Qt::Key_Return)), GuideText::tr("Search for what the fields hold"))
        + keyRow(keyText(authorKey), GuideText::tr("Search by Author"));
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->isVisible())
            rows += keyRow(keyText(action->shortcut()), spokenName(action->text()));
    }
    return heading(GuideText::tr("Keys")) + "<table cellspacing=\"0\" cellpadding=\"3\">"_L1 + rows
        + "</table>"_L1;
}

} // namespace

QString guideText(const QList<QAction *> &actions, const QKeySequence &authorKey, const QString &logFolder)
{
    const ActionNames name(actions);
    return "<h1>"_L1 + GuideText::tr("Alexandria in Short").toHtmlEscaped() + "</h1>"_L1 + finding(name)
        + scanning(name) + takingAway(name) + connecting() + offline(name) + privacy(name)
        + trouble(name, logFolder) + keys(actions, authorKey);
}

} // namespace alexandria
