// SPDX-License-Identifier: MIT
#include "app/system/givingway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace alexandria {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int Nice = 10;
    ::setpriority(PRIO_PROCESS, 0, Nice); // of the thread alone, other than POSIX says: setpriority(2)
#endif
}

} // namespace alexandria
