// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace alexandria {

/// The guide and the keys of the window, as HTML with headings: h1, then h2 for each part.
///
/// Keys and the names of menus are read off @p actions, so that they are never wrong. @p authorKey: to the
/// field of the author, which has no action. @p logFolder: where the log is; empty where there is none.
[[nodiscard]] QString guideText(const QList<QAction *> &actions, const QKeySequence &authorKey,
                                const QString &logFolder);

} // namespace alexandria
