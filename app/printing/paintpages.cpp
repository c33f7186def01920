// SPDX-License-Identifier: MIT
#include "app/printing/paintpages.h"

#include "app/printing/booklistpages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace alexandria {

namespace {

QList<int> wantedPages(int count, const QPageRanges &only)
{
    QList<int> wanted;
    for (int page = 1; page <= count; ++page) {
        if (only.isEmpty() || only.contains(page))
            wanted << page;
    }
    return wanted;
}

} // namespace

Result<> paintPages(const BookListPages &pages, QPagedPaintDevice &device, const QPageRanges &only,
                    const std::atomic_bool &isStopped)
{
    const QList<int> wanted = wantedPages(pages.pageCount(), only);
    if (wanted.isEmpty())
        return Failure({Error::Kind::NotFound,
                        QCoreApplication::translate(
                            "PaintPages", "The list has %n page(s), and none of those that were asked for.",
                            nullptr, pages.pageCount()),
                        {},
                        {}});
    QPainter painter;
    bool isTaken = painter.begin(&device);
    for (const int page : wanted) {
        if (isStopped)
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        isTaken = isTaken && (page == wanted.first() || device.newPage());
        if (!isTaken)
            break;
        pages.paint(painter, page);
    }
    isTaken = isTaken && painter.end();
    return isTaken ? Result<>() : Failure({Error::Kind::Storage, {}, {}, {}});
}

} // namespace alexandria
