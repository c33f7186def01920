// SPDX-License-Identifier: MIT
#include "models/scan/scanrowtext.h"

#include "models/catalogue/editiontext.h"
#include "models/catalogue/folding.h"
#include "models/scan/scanlistmodel.h"

namespace alexandria {

namespace {

constexpr qsizetype LongestCell = 400; // more is shown by no column, and slow to lay out

QString oneLine(const QString &text)
{
    return plainLine(text.left(LongestCell));
}

} // namespace

QString ScanRowText::shown(int column) const
{
    const bool isEdition = m_entry.edition.has_value();
    switch (column) {
    case ScanListModel::PositionColumn:
        return QString::number(m_position);
    case ScanListModel::TitleColumn:
        return isEdition ? title() : QString();
    case ScanListModel::AuthorsColumn:
        return isEdition ? m_entry.edition->authors : QString();
    case ScanListModel::YearColumn:
        return isEdition && m_entry.edition->year ? QString::number(*m_entry.edition->year) : QString();
    case ScanListModel::IsbnColumn:
        return m_entry.isbn ? m_entry.isbn->hyphenated13() : oneLine(m_entry.input);
    case ScanListModel::StateColumn:
        return state();
    case ScanListModel::CountColumn:
        return QString::number(m_entry.count);
    case ScanListModel::NoteColumn:
        return oneLine(m_entry.note);
    default:
        return {};
    }
}

QString ScanRowText::spoken(int column) const
{
    const QString text = shown(column);
    switch (column) {
    case ScanListModel::PositionColumn:
        return tr("Number %1 in the list").arg(text);
    case ScanListModel::TitleColumn:
        //: an ISBN or what was scanned in its place: what came of it
        return m_entry.edition ? text : tr("%1: %2").arg(shown(ScanListModel::IsbnColumn), state());
    case ScanListModel::AuthorsColumn:
        return text.isEmpty() ? tr("No authors known") : text;
    case ScanListModel::YearColumn:
        return text.isEmpty() ? tr("No year known") : tr("Published in %1").arg(text);
    case ScanListModel::IsbnColumn:
        return m_entry.isbn ? tr("ISBN %1").arg(text) : tr("Scanned as %1").arg(text);
    case ScanListModel::CountColumn:
        return tr("%n copies", nullptr, m_entry.count);
    case ScanListModel::NoteColumn:
        return text.isEmpty() ? tr("No note") : tr("Note: %1").arg(text);
    default:
        return text;
    }
}

QVariant ScanRowText::sortKey(int column) const
{
    switch (column) {
    case ScanListModel::PositionColumn:
        return m_position;
    case ScanListModel::YearColumn:
        return m_entry.edition ? m_entry.edition->year.value_or(0) : 0;
    case ScanListModel::StateColumn:
        return int(m_entry.state);
    case ScanListModel::CountColumn:
        return m_entry.count;
    case ScanListModel::IsbnColumn:
        return m_entry.isbn ? m_entry.isbn->toIsbn13() : folded(oneLine(m_entry.input));
    default:
        return folded(shown(column));
    }
}

QString ScanRowText::explanation(const std::pair<QString, QString> &neighbours) const
{
    QStringList lines;
    if (m_entry.state == ScanEntry::State::Open)
        lines << state();
    if (m_entry.state == ScanEntry::State::Several)
        lines << tr("%n editions bear this ISBN; the first is shown.", nullptr, m_entry.editionCount);
    if (m_entry.state == ScanEntry::State::NotAnIsbn) {
        const auto isbn = Isbn::fromText(m_entry.input);
        lines << (isbn ? state() : isbn.error().sentence());
    }
    if (m_entry.state != ScanEntry::State::NotFound && m_entry.state != ScanEntry::State::NotAnIsbn)
        return lines.join(u'\n');
    const auto &[before, after] = neighbours;
    if (!before.isEmpty() && !after.isEmpty())
        lines << tr("Between “%1” and “%2”").arg(before, after);
    else if (!before.isEmpty())
        lines << tr("After “%1”").arg(before);
    else if (!after.isEmpty())
        lines << tr("Before “%1”").arg(after);
    return lines.join(u'\n');
}

QString ScanRowText::state() const
{
    switch (m_entry.state) {
    case ScanEntry::State::Open:
        return m_isWaiting ? tr("Waiting for the connection") : tr("Looking up");
    case ScanEntry::State::Found:
        return tr("Found");
    case ScanEntry::State::Several:
        return tr("Several editions");
    case ScanEntry::State::NotFound:
        return tr("Not found");
    case ScanEntry::State::NotAnIsbn:
        return tr("Not an ISBN");
    }
    return {};
}

QString ScanRowText::title() const
{
    return m_entry.edition->title.isEmpty() ? tr("(no title)") : m_entry.edition->title;
}

} // namespace alexandria
