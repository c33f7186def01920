// SPDX-License-Identifier: MIT
#include "app/system/ownmemory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#include <sys/prctl.h>
#endif

namespace alexandria {

void keepMemoryToOurselves()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace alexandria
