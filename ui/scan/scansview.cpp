// SPDX-License-Identifier: MIT
#include "ui/scan/scansview.h"

#include "app/settings/scansettings.h"
#include "ui/scan/scansproxy.h"
#include "ui/search/quietheader.h"
#include "ui/search/resultsdelegate.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// What the first widths have room for; the title takes what is left, but not less than this.
constexpr std::array<QStringView, ScanListModel::ColumnCount> FirstScanTexts{
    u"↓ 1,000",           u"The Lord of the Rings", u"J.R.R. Tolkien", u"↓ Year",
    u"978-0-00-000000-0", u"Several editions",      u"↓ Copies",       u"A note"};

constexpr std::array<ExportColumn, ScanListModel::ColumnCount> ColumnsOfScans{
    ExportColumn::Position, ExportColumn::Title,  ExportColumn::Authors, ExportColumn::Year,
    ExportColumn::Isbn13,   ExportColumn::Status, ExportColumn::Count,   ExportColumn::Note};

} // namespace

ScansView::ScansView(ScanListModel &model, ScanSettings &settings, QWidget *parent)
    : RowsView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_proxy(new ScansProxy(this))
{
    setObjectName(u"scansView"_s);
    setAccessibleName(tr("Scans"));
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setItemDelegate(new ResultsDelegate({ScanListModel::TitleColumn, ScanListModel::IsbnColumn}, this));
    m_proxy->setSourceModel(&m_model);
    setHeader(new QuietHeader(this));
    setModel(m_proxy);
    setUpColumns();
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ScansView::onRowsChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ScansView::onRowsChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ScansView::onRowsChanged);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (currentIndex().row() >= first.row() && currentIndex().row() <= last.row())
                    Q_EMIT currentEntryChanged();
            });
}

ScansView::~ScansView()
{
    m_settings.setColumns(header()->saveState());
}

void ScansView::setUpColumns()
{
    header()->setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
    for (int column = 0; column < ScanListModel::ColumnCount; ++column)
        header()->resizeSection(column, firstWidth(column));
    const QByteArray remembered = m_settings.columns();
    if (!remembered.isEmpty())
        header()->restoreState(remembered);
    header()->showSection(ScanListModel::TitleColumn);
    setSortingEnabled(true);
    setNewestOnTop(m_settings.isNewestOnTop());
}

int ScansView::firstWidth(int column) const
{
    return static_cast<QuietHeader *>(header())->widthFor(column, FirstScanTexts[std::size_t(column)]);
}

void ScansView::setNewestOnTop(bool isOnTop)
{
    sortByColumn(ScanListModel::PositionColumn, isOnTop ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ScansView::setStateFilter(std::optional<ScanEntry::State> state)
{
    m_proxy->setState(state);
    onRowsChanged();
}

int ScansView::shownCount() const
{
    return m_proxy->rowCount();
}

std::optional<ScanEntry> ScansView::currentEntry() const
{
    const QModelIndex index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? std::optional(m_model.entry(index.row())) : std::nullopt;
}

int ScansView::selectedCount() const
{
    return int(selectionModel()->selectedRows().size());
}

QList<ExportRow> ScansView::selectedRows() const
{
    return rowsOf(selectionModel()->selectedRows());
}

QList<ExportRow> ScansView::shownRows() const
{
    QModelIndexList indexes;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        indexes << m_proxy->index(row, 0);
    return rowsOf(indexes);
}

/// Without the whole editions, which are on disk.
QList<ExportRow> ScansView::rowsOf(QModelIndexList indexes) const
{
    std::sort(indexes.begin(), indexes.end(),
              [](const auto &one, const auto &other) { return one.row() < other.row(); });
    QList<ExportRow> rows;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const int row = m_proxy->mapToSource(index).row();
        rows << ExportRow{{}, ExportRow::Scan{row + 1, m_model.entry(row)}};
    }
    return rows;
}

QList<ExportColumn> ScansView::shownColumns() const
{
    QList<ExportColumn> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column))
            columns << ColumnsOfScans[std::size_t(column)];
    }
    return columns;
}

QList<qint64> ScansView::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids << m_model.entry(m_proxy->mapToSource(index).row()).id;
    return ids;
}

void ScansView::showEntry(qint64 id)
{
    const auto row = m_model.rowOf(id);
    if (!row)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(*row, ScanListModel::TitleColumn));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ScansView::onRowsChanged()
{
    if (!currentIndex().isValid() && m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, ScanListModel::TitleColumn));
    else if (m_proxy->rowCount() == 0)
        Q_EMIT currentEntryChanged();
}

void ScansView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentEntryChanged();
}

void ScansView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        Q_EMIT removalWanted();
    else
        RowsView::keyPressEvent(event);
}

void ScansView::resizeEvent(QResizeEvent *event)
{
    RowsView::resizeEvent(event);
    stretchColumn(ScanListModel::TitleColumn, firstWidth(ScanListModel::TitleColumn));
}

} // namespace alexandria
