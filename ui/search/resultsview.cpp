// SPDX-License-Identifier: MIT
#include "ui/search/resultsview.h"

#include "app/settings/windowsettings.h"
#include "models/isbn/isbn.h"
#include "ui/search/quietheader.h"
#include "ui/search/resultsdelegate.h"
#include "ui/search/resultsproxy.h"
#include "ui/widgets/look.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// What the first widths have room for; the title takes what is left, but not less than this.
constexpr std::array<QStringView, EditionTableModel::ColumnCount> FirstTexts{u"The Lord of the Rings: The T",
                                                                             u"J.R.R. Tolkien, Ch",
                                                                             u"↓ Year",
                                                                             u"Deutscher Tasc",
                                                                             u"978-0-00-000000-0",
                                                                             u"Portuguese",
                                                                             u"Paperback",
                                                                             u"↓ Pages"};
constexpr std::array<ExportColumn, EditionTableModel::ColumnCount> ExportColumns{
    ExportColumn::Title,  ExportColumn::Authors,   ExportColumn::Year,   ExportColumn::Publishers,
    ExportColumn::Isbn13, ExportColumn::Languages, ExportColumn::Format, ExportColumn::Pages};
constexpr std::array RareColumns{EditionTableModel::FormatColumn, EditionTableModel::PagesColumn};

} // namespace

ResultsView::ResultsView(EditionTableModel &model, WindowSettings &settings, QWidget *parent)
    : RowsView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_proxy(new ResultsProxy(this))
    , m_delegate(new ResultsDelegate({EditionTableModel::TitleColumn, EditionTableModel::IsbnColumn}, this))
{
    setObjectName(u"resultsView"_s);
    setAccessibleName(tr("Results"));
    setItemDelegate(m_delegate);
    m_proxy->setSourceModel(&m_model);
    setHeader(new QuietHeader(this));
    setModel(m_proxy);
    setUpColumns();

    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ResultsView::onRowsChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ResultsView::onRowsChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ResultsView::onRowsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultsView::askForMore);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ResultsView::askForMore);
    connect(this, &QAbstractItemView::activated, this, &ResultsView::editionOpened);
}

ResultsView::~ResultsView()
{
    m_settings.setColumns(header()->saveState(), EditionTableModel::ColumnCount);
}

void ResultsView::setUpColumns()
{
    header()->setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
    for (int column = 0; column < EditionTableModel::ColumnCount; ++column)
        header()->resizeSection(column, firstWidth(column));
    for (const int column : RareColumns)
        header()->hideSection(column);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    const QByteArray remembered = m_settings.columns(EditionTableModel::ColumnCount);
    if (!remembered.isEmpty())
        header()->restoreState(remembered);
    header()->setSortIndicatorClearable(true);
    header()->showSection(EditionTableModel::TitleColumn);
    setSortingEnabled(true); // sorts by the header's indicator; by none: best match first
}

int ResultsView::firstWidth(int column) const
{
    return static_cast<QuietHeader *>(header())->widthFor(column, FirstTexts[std::size_t(column)]);
}

void ResultsView::setMatch(const QString &text)
{
    m_delegate->setMatch(text);
    viewport()->update();
}

void ResultsView::setFilter(const QString &text)
{
    m_proxy->setFilterWords(text);
    onRowsChanged();
}

int ResultsView::shownCount() const
{
    return m_proxy->rowCount();
}

const Edition *ResultsView::currentEdition() const
{
    const QModelIndex index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? &m_model.edition(index.row()) : nullptr;
}

void ResultsView::onRowsChanged()
{
    if (!currentIndex().isValid() && m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, EditionTableModel::TitleColumn));
    else if (m_proxy->rowCount() == 0)
        Q_EMIT currentEditionChanged();
    Q_EMIT shownCountChanged();
}

void ResultsView::askForMore()
{
    const QScrollBar *bar = verticalScrollBar();
    // A screenful ahead; not while filtering, or a filter with few rows would fetch everything.
    if (isVisible() && !m_proxy->isFiltering() && bar->maximum() - bar->value() <= bar->pageStep())
        m_model.fetchMore({});
}

void ResultsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentEditionChanged();
}

int ResultsView::selectedCount() const
{
    return int(selectionModel()->selectedRows().size());
}

QList<ExportRow> ResultsView::selectedRows() const
{
    return rowsOf(selectionModel()->selectedRows());
}

QList<ExportRow> ResultsView::shownRows() const
{
    QModelIndexList indexes;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        indexes << m_proxy->index(row, 0);
    return rowsOf(indexes);
}

QList<ExportRow> ResultsView::rowsOf(QModelIndexList indexes) const
{
    std::sort(indexes.begin(), indexes.end(),
              [](const auto &one, const auto &other) { return one.row() < other.row(); });
    QList<ExportRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows << ExportRow{m_model.edition(m_proxy->mapToSource(index).row()), {}};
    return rows;
}

QList<ExportColumn> ResultsView::shownColumns() const
{
    QList<ExportColumn> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column))
            columns << ExportColumns[std::size_t(column)];
    }
    return columns;
}

void ResultsView::copyIsbn(bool isHyphenated) const
{
    const Edition *edition = currentEdition();
    if (!edition || edition->isbn13.isEmpty())
        return;
    const auto isbn = Isbn::fromText(edition->isbn13.first());
    QGuiApplication::clipboard()->setText(isbn && isHyphenated ? isbn->hyphenated13()
                                                               : edition->isbn13.first());
}

void ResultsView::contextMenuEvent(QContextMenuEvent *event)
{
    const Edition *edition = currentEdition();
    if (!edition)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ResultsView::copyWanted);
    if (!edition->isbn13.isEmpty()) {
        menu->addAction(tr("Copy ISBN With Hyphens"), this, [this] { copyIsbn(true); });
        menu->addAction(tr("Copy ISBN as Bare Digits"), this, [this] { copyIsbn(false); });
    }
    menu->addSeparator();
    if (!edition->work.key.isEmpty())
        menu->addAction(tr("Editions of This Work"), this,
                        [this, key = edition->work.key] { Q_EMIT editionsOfWorkWanted(key); });
    if (!edition->authors.isEmpty())
        menu->addAction(tr("Works of This Author"), this,
                        [this, key = edition->authors.first().key] { Q_EMIT worksOfAuthorWanted(key); });
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    RowsView::resizeEvent(event);
    stretchColumn(EditionTableModel::TitleColumn, firstWidth(EditionTableModel::TitleColumn));
    askForMore();
}

} // namespace alexandria
