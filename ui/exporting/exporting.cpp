// SPDX-License-Identifier: MIT
#include "ui/exporting/exporting.h"

#include "app/exporting/listrows.h"
#include "app/exporting/makerowfile.h"
#include "app/exporting/scanlistrows.h"
#include "app/exporting/searchrows.h"
#include "app/scan/scanstore.h"
#include "models/core/whendone.h"
#include "ui/actions/windowactions.h"
#include "ui/exporting/dragging.h"
#include "ui/exporting/exportstrip.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

Exporting::Exporting(EditionSource &source, ScanStore *store, ExportSettings &settings,
                     WindowActions &actions, Current current, QWidget &window)
    : QObject(&window)
    , m_source(source)
    , m_store(store)
    , m_settings(settings)
    , m_current(std::move(current))
    , m_window(window)
    , m_strip(new ExportStrip(m_file, &window))
{
    connect(&actions, &WindowActions::citationWanted, this, [this](CitationStyle style) {
        withEditions([style](const QList<ExportRow> &rows) { copyCitations(rows, style); });
    });
    connect(&actions, &WindowActions::linkWanted, this,
            [this] { copyLinks(m_current().rows->selectedRows()); });
    connect(&actions, &WindowActions::exportWanted, this, &Exporting::openDialog);
    const auto *dragging = new Dragging(m_current, window);
    connect(dragging, &Dragging::failed, this, [this](const Error &error) {
        if (!isBusy()) // whose progress is there
            m_strip->showFailure(error);
    });
}

void Exporting::withEditions(const std::function<void(const QList<ExportRow> &)> &use)
{
    const QList<ExportRow> rows = m_current().rows->selectedRows();
    QStringList keys;
    for (const ExportRow &row : rows) {
        if (!row.edition && row.scan && row.scan->entry.edition)
            keys << row.scan->entry.edition->key;
    }
    if (keys.isEmpty() || !m_store)
        return use(rows);
    whenDone(m_store->editions(keys), this, [rows, use](const Result<QList<Edition>> &editions) {
        QHash<QString, Edition> byKey;
        for (const Edition &edition : editions.value_or(QList<Edition>()))
            byKey[edition.key] = edition;
        QList<ExportRow> whole = rows;
        for (ExportRow &row : whole) {
            if (!row.edition && row.scan && row.scan->entry.edition
                && byKey.contains(row.scan->entry.edition->key))
                row.edition = byKey[row.scan->entry.edition->key];
        }
        use(whole);
    });
}

void Exporting::openDialog()
{
    const PageOnShow page = m_current();
    if (m_file.isRunning() || !page.rows || page.rows->shownCount() == 0)
        return;
    ExportDialog::Offer offer;
    offer.scopes = ScopeOffer::of(page);
    offer.name = page.name;
    offer.formats = writableFormats();
    auto *dialog = new ExportDialog(offer, m_settings, &m_window);
    connect(dialog, &ExportDialog::chosen, this,
            [this, page](RowScope scope, ExportOptions options, const QString &path) {
                options.locale = QLocale();
                write(page, scope, makeRowFile(options, path), path);
            });
    dialog->open();
}

std::unique_ptr<RowSource> Exporting::rowsOf(const PageOnShow &page, RowScope scope) const
{
    if (scope == RowScope::Whole && page.query)
        return std::make_unique<SearchRows>(m_source, *page.query, EditionSource::Freshness::Fresh);
    if (scope == RowScope::Whole)
        return std::make_unique<ScanListRows>(*m_store, page.list);
    const QList<ExportRow> rows =
        scope == RowScope::Selected ? page.rows->selectedRows() : page.rows->shownRows();
    if (page.subject == ExportSettings::Subject::Search)
        return std::make_unique<ListRows>(rows);
    QSet<qint64> ids; // of scans the view knows no whole editions
    for (const ExportRow &row : rows)
        ids << row.scan->entry.id;
    return std::make_unique<ScanListRows>(*m_store, page.list, ids);
}

void Exporting::write(const PageOnShow &page, RowScope scope, std::unique_ptr<RowFile> file,
                      const QString &path)
{
    m_strip->begin(path);
    m_file.start(rowsOf(page, scope), std::move(file));
}

void Exporting::print(const PageOnShow &page, RowScope scope, std::unique_ptr<RowFile> job,
                      const QString &printer)
{
    m_strip->beginPrinting(printer);
    m_file.start(rowsOf(page, scope), std::move(job));
}

} // namespace alexandria
