// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// While it lives, a display that cannot be opened ends the program in order, where Qt would abort it: says a
/// sentence on standard error, with Qt's reason under it, and exits.
///
/// To stand around the making of the QApplication; one at a time, on one thread. What Qt's platform plugins
/// say meanwhile is passed on at its end.
class DisplayOpening
{
public:
    /// @p sentence is translated already: without an application nothing is.
    DisplayOpening(const QString &sentence, int exitCode);
    ~DisplayOpening();
    Q_DISABLE_COPY_MOVE(DisplayOpening)
};

} // namespace alexandria
