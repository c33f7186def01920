// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/coversettings.h"
#include "app/settings/keepingsettings.h"
#include "app/settings/languagesettings.h"
#include "app/settings/scansettings.h"

namespace alexandria {

/// What there is to be settled. Borrowed.
struct ChangeableSettings
{
    LanguageSettings &language;
    KeepingSettings &keeping;
    CoverSettings &covers;
    ScanSettings &scans;
};

} // namespace alexandria
