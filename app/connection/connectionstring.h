// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/connectionprofile.h"
#include "models/core/error.h"

namespace alexandria {

/// What a pasted connection string says. The password stands apart: it goes to the keychain.
struct PastedConnection
{
    ConnectionProfile profile; ///< without a name; what has no field of its own is in otherKeywords
    Secret password; ///< empty: none
};
[[nodiscard]] Result<PastedConnection> readConnectionString(const QString &text);

} // namespace alexandria
