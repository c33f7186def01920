// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;

namespace alexandria {

/// The keys of the window, read off its actions so that the list is never wrong. Deletes itself when closed.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace alexandria
