// SPDX-License-Identifier: MIT
// Writes page after page into a cache, for tests that kill it or run two of them:
//
//   cachewriter FOLDER PROFILE FIRST COUNT
//
// Page N has ten editions from N * 7 on, so that neighbours share some. Prints each N once it is on the disk.

#include "tests/support/cacheanswers.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace alexandria;

    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    EditionCache cache(arguments[1]);
    bool isNoticed = false;
    QObject::connect(&cache, &EditionCache::noticed, [&isNoticed](const QString &sentence) {
        isNoticed = true;
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
    });
    const int first = arguments[3].toInt();
    for (int page = first; page < first + arguments[4].toInt(); ++page) {
        auto stored = cache.store(arguments[2], writtenQuery(page), {}, 1, writtenPage(page));
        stored.waitForFinished();
        if (!stored.result()) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.result().error().detail));
            return 1;
        }
        std::printf("%d\n", page);
        std::fflush(stdout);
        QCoreApplication::processEvents();
    }
    return isNoticed ? 3 : 0;
}
