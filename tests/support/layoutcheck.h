// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace alexandria {

/// What in @p window, which is shown, does not fit: texts that are cut, widgets that lie on their neighbours
/// or outside of what holds them, and a window that is larger than its screen. Each with its name and its
/// text.
///
/// Not looked at: what a person wrote or a catalogue holds, where it is made to be cut with an ellipsis.
[[nodiscard]] QStringList misfits(const QWidget &window);

/// What is shown in @p window, which was made under a PseudoTranslator, and was never translated. Data that
/// stands alone is passed over: what is told in @p dataNames by the names of the widgets that show it.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QStringList &dataNames);

} // namespace alexandria
