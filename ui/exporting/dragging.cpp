// SPDX-License-Identifier: MIT
#include "ui/exporting/dragging.h"

#include "models/exporting/filename.h"
#include "ui/exporting/draggedrows.h"
#include "ui/widgets/look.h"
#include "ui/widgets/rowsview.h"

#include <QDir>
#include <QDrag>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// What hangs on the pointer.
QPixmap tagOf(const QString &text, const QWidget &view)
{
    const QFontMetrics metrics(view.font());
    const QSize size(metrics.horizontalAdvance(text) + 2 * Margin, metrics.height() + Spacing);
    QPixmap tag(size * view.devicePixelRatio());
    tag.setDevicePixelRatio(view.devicePixelRatio());
    tag.fill(view.palette().color(QPalette::Highlight));
    QPainter painter(&tag);
    painter.setFont(view.font());
    painter.setPen(view.palette().color(QPalette::HighlightedText));
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    return tag;
}

} // namespace

Dragging::Dragging(std::function<PageOnShow()> current, QWidget &window)
    : QObject(&window)
    , m_current(std::move(current))
    , m_files(QDir::tempPath())
{
    for (RowsView *view : window.findChildren<RowsView *>()) {
        view->setDraggable(true);
        connect(view, &RowsView::dragWanted, this, [this, view] { drag(*view); });
    }
}

QMimeData *Dragging::selectedRows()
{
    const PageOnShow page = m_current();
    const QString name = fileName(page.name, u"csv"_s, tr("Books"));
    const auto write = [self = QPointer(this), name](const QByteArray &csv) {
        const Result<QString> path =
            self ? self->m_files.write(name, csv) : Failure(Error{Error::Kind::Cancelled, {}, {}, {}});
        if (!path && self)
            Q_EMIT self->failed(path.error());
        return path ? QUrl::fromLocalFile(*path) : QUrl();
    };
    return new DraggedRows(page.rows->selectedRows(), page.rows->shownColumns(), write);
}

void Dragging::drag(RowsView &view)
{
    const int count = m_current().rows->selectedCount();
    if (count == 0)
        return;
    auto *drag = new QDrag(&view); // Qt deletes it once it is over
    drag->setMimeData(selectedRows());
    drag->setPixmap(tagOf(tr("%Ln row(s)", nullptr, count), view));
    drag->exec(Qt::CopyAction);
}

} // namespace alexandria
