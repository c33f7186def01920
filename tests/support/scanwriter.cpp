// SPDX-License-Identifier: MIT
// Saves scan after scan into a list as fast as it can, for tests that kill it or run two of them:
//
//   scanwriter FOLDER LIST FIRST COUNT
//
// A few are on their way at a time. Prints the number of each once it is on the disk.

#include "tests/support/storedscans.h"

#include <QCoreApplication>
#include <QQueue>

#include <cstdio>

namespace {

using Saving = std::pair<int, QFuture<alexandria::Result<>>>;

bool finishFirst(QQueue<Saving> &under)
{
    auto [number, saved] = under.dequeue();
    saved.waitForFinished();
    if (!saved.result()) {
        std::fprintf(stderr, "%s\n", qPrintable(saved.result().error().detail));
        return false;
    }
    std::printf("%d\n", number);
    std::fflush(stdout);
    QCoreApplication::processEvents();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace alexandria;
    constexpr int AtOnce = 5;

    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    ScanStore store(arguments[1]);
    bool isNoticed = false;
    QObject::connect(&store, &ScanStore::noticed, [&isNoticed](const QString &sentence) {
        isNoticed = true;
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
    });
    const qint64 given = arguments[2].toLongLong();
    const qint64 list = given > 0 ? given : newListOnDisk(store);
    const int first = arguments[3].toInt();
    QQueue<Saving> underWay;
    for (int number = first; number < first + arguments[4].toInt(); ++number) {
        underWay.enqueue({number, store.save(list, writtenScan(number))});
        if (underWay.size() >= AtOnce && !finishFirst(underWay))
            return 1;
    }
    while (!underWay.isEmpty()) {
        if (!finishFirst(underWay))
            return 1;
    }
    return isNoticed ? 3 : 0;
}
