// SPDX-License-Identifier: MIT
// Writes numbered lines into a log, for tests that have several of them write and rotate at once:
//
//   logscribe FOLDER NAME COUNT FILESIZE FILES

#include "app/diagnostics/logfile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace alexandria;

    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    LogFile log(arguments[1], {arguments[4].toLongLong(), arguments[5].toInt()});
    for (int number = 0; number < arguments[3].toInt(); ++number) {
        const QByteArray line = arguments[2].toUtf8() + ' ' + QByteArray::number(number) + ' '
            + QByteArray(number % 97, 'x') + ".\n";
        if (const auto written = log.append(line); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
            return 1;
        }
    }
    return 0;
}
