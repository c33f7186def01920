// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

namespace alexandria {

/// More books than anybody turns over pages for; they are held in memory until the last is there.
inline constexpr qint64 MostPrintedBooks = 50'000;

/// A list of books as paper shows it: what stands over it, and how it looks.
struct PrintedList
{
    QString name; ///< of the scan list, or what was searched for
    QString date; ///< as the person writes it
    bool hasCopies = false; ///< a column says of how many there is more than one
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the columns; a title turns by what it says
    QFont font; ///< its family; the sizes are the page's
};

} // namespace alexandria
