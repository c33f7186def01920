// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace alexandria {

/// Says over @p window what this program is. Returns at once.
void showAbout(QWidget &window);

} // namespace alexandria
