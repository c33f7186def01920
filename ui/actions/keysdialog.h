// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;

namespace alexandria {

/// The keys of the window, read off its actions so that the list is never wrong. Deletes itself when closed.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p authorKey: to the field of the author, which has no action.
    KeysDialog(const QList<QAction *> &actions, const QKeySequence &authorKey, QWidget *parent = nullptr);
};

} // namespace alexandria
