// SPDX-License-Identifier: MIT
#include "models/catalogue/editiontablemodel.h"

#include "models/catalogue/folding.h"
#include "models/catalogue/languages.h"
#include "models/isbn/isbn.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString hyphenatedIsbn(const Edition &edition)
{
    if (edition.isbn13.isEmpty())
        return {};
    const auto isbn = Isbn::fromText(edition.isbn13.first());
    return isbn ? isbn->hyphenated13() : edition.isbn13.first();
}

/// Numbers stand at the end of their column.
int alignment(int column)
{
    const bool isNumber = column == EditionTableModel::YearColumn || column == EditionTableModel::PagesColumn;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString languageNames(const Edition &edition)
{
    QStringList names;
    for (const QString &code : edition.languages)
        names << languageName(code);
    return names.join(u", "_s);
}

QString wholeText(const Edition &edition)
{
    return QStringList{edition.title,
                       edition.subtitle,
                       edition.authorNames(),
                       edition.publishers.join(u' '),
                       edition.publishDate,
                       edition.isbn13.join(u' '),
                       edition.isbn10.join(u' '),
                       languageNames(edition),
                       edition.physicalFormat,
                       hyphenatedIsbn(edition)}
        .join(u' ');
}

} // namespace

int EditionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_editions.size());
}

int EditionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Edition &edition = m_editions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(edition, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case SortRole:
        return sortKey(edition, index.column());
    case FilterRole:
        return folded(wholeText(edition));
    default:
        return {};
    }
}

QVariant EditionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case AuthorsColumn:
        return tr("Authors");
    case YearColumn:
        return tr("Year");
    case PublisherColumn:
        return tr("Publisher");
    case IsbnColumn:
        return tr("ISBN");
    case LanguageColumn:
        return tr("Language");
    case FormatColumn:
        return tr("Format");
    case PagesColumn:
        return tr("Pages");
    default:
        return {};
    }
}

QString EditionTableModel::text(const Edition &edition, int column) const
{
    switch (column) {
    case TitleColumn:
        return edition.title.isEmpty()   ? tr("(no title)")
            : edition.subtitle.isEmpty() ? edition.title
                                         : edition.title + ": "_L1 + edition.subtitle;
    case AuthorsColumn:
        return edition.authorNames();
    case YearColumn:
        return edition.publishYear() ? QString::number(*edition.publishYear()) : QString();
    case PublisherColumn:
        return edition.publishers.join(u", "_s);
    case IsbnColumn:
        return hyphenatedIsbn(edition);
    case LanguageColumn:
        return languageNames(edition);
    case FormatColumn:
        return edition.physicalFormat;
    case PagesColumn:
        return edition.pages ? QString::number(*edition.pages) : QString();
    default:
        return {};
    }
}

QVariant EditionTableModel::sortKey(const Edition &edition, int column) const
{
    if (column == YearColumn)
        return edition.publishYear().value_or(0);
    if (column == PagesColumn)
        return edition.pages.value_or(0);
    return folded(text(edition, column));
}

bool EditionTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void EditionTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    Q_EMIT pageNeeded();
}

void EditionTableModel::clear()
{
    beginResetModel();
    m_editions.clear();
    m_hasMore = false;
    m_isLoading = false;
    endResetModel();
}

void EditionTableModel::append(const QList<Edition> &editions, bool hasMore)
{
    m_isLoading = false;
    m_hasMore = hasMore;
    if (editions.isEmpty())
        return;
    const int first = int(m_editions.size());
    beginInsertRows({}, first, first + int(editions.size()) - 1);
    m_editions += editions;
    endInsertRows();
}

void EditionTableModel::update(const QList<Edition> &before, const QList<Edition> &after)
{
    // A page that is all new goes where the old one began.
    int place = before.isEmpty() ? int(m_editions.size()) : std::max(0, rowOf(before.first().key));
    removeGone(before, after);
    place = std::min(place, int(m_editions.size()));
    for (const Edition &edition : after) {
        const int row = rowOf(edition.key);
        if (row >= 0) {
            replace(row, edition);
            place = row + 1;
            continue;
        }
        beginInsertRows({}, place, place);
        m_editions.insert(place, edition);
        endInsertRows();
        ++place;
    }
}

int EditionTableModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                    [&key](const Edition &edition) { return edition.key == key; });
    return found == m_editions.cend() ? -1 : int(found - m_editions.cbegin());
}

void EditionTableModel::removeGone(const QList<Edition> &before, const QList<Edition> &after)
{
    QSet<QString> gone;
    for (const Edition &edition : before)
        gone << edition.key;
    for (const Edition &edition : after)
        gone.remove(edition.key);
    for (int row = int(m_editions.size()) - 1; row >= 0; --row) {
        if (!gone.contains(m_editions[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_editions.removeAt(row);
        endRemoveRows();
    }
}

void EditionTableModel::replace(int row, const Edition &edition)
{
    if (m_editions[row] == edition)
        return;
    m_editions[row] = edition;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace alexandria
