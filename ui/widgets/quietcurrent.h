// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAccessible>

namespace alexandria {

/// A view that tells screen readers of its current item while it has the focus, and only then.
///
/// Qt's own say that the focus went to an item whenever one becomes the current one (to 6.4 at least), also
/// while somebody types into a field; and nothing of it when the focus comes.
template <typename View> class QuietCurrent : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            return View::currentChanged(current, previous);
        QAbstractItemView::currentChanged(current, previous);
        this->viewport()->update();
    }

    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        if (QAccessible::isActive()) // after Qt has said that the view has it
            QMetaObject::invokeMethod(
                this, [this] { tellCurrent(); }, Qt::QueuedConnection);
    }

private:
    void tellCurrent()
    {
        QAccessibleInterface *view = this->hasFocus() ? QAccessible::queryAccessibleInterface(this) : nullptr;
        QAccessibleInterface *item = view ? view->focusChild() : nullptr;
        if (!item)
            return;
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
};

} // namespace alexandria
