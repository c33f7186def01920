// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/invocation.h"
#include "app/connection/servertarget.h"
#include "app/settings/profilesettings.h"
#include "models/core/error.h"

#include <QString>

#include <optional>

namespace alexandria {

/// The catalogue to be opened: a server or, without a target, the sample.
struct CataloguePlace
{
    QString name; ///< for a person
    std::optional<ServerTarget> target;
    bool mayBeUnprotected = false; ///< see PostgresSettings; false for profiles, whose way is decided there
};

/// Where the catalogue is that @p invocation asks for: that of --connect, of a profile, or the current one.
///
/// Warns on standard error of a password that stands in the arguments. Malformed for what is no connection,
/// NotFound for a profile that is not there.
[[nodiscard]] Result<CataloguePlace> placeFor(const Invocation &invocation, const ProfileSettings &profiles);

} // namespace alexandria
