// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/draggedfiles.h"
#include "ui/exporting/rowsonshow.h"

#include <QObject>

#include <functional>

class QMimeData;

namespace alexandria {

class RowsView;

/// Lets rows be dragged out of the views of a window: text for editors, a file for file managers.
class Dragging : public QObject
{
    Q_OBJECT

public:
    /// Of the views that @p window has by now; @p current is the page that is seen.
    Dragging(std::function<PageOnShow()> current, QWidget &window);

    /// What a drag that begins now carries: a copy of the rows, whatever becomes of those shown meanwhile.
    [[nodiscard]] QMimeData *selectedRows();

Q_SIGNALS:
    void failed(const alexandria::Error &error); ///< the file could not be written; the text is there

private:
    /// Returns when the rows are dropped or let go.
    ///
    /// Qt has no other way than QDrag::exec(), an event loop of its own: answers come in and are shown while
    /// it runs, and the window may be closed. So nothing of ours is touched after it, and what is dragged is
    /// a copy.
    void drag(RowsView &view);

    const std::function<PageOnShow()> m_current;
    DraggedFiles m_files;
};

} // namespace alexandria
