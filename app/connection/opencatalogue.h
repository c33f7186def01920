// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/catalogue.h"
#include "app/connection/serveraccess.h"

#include <memory>

namespace alexandria {

/// A catalogue and the way to it, which has to stay until the last connection is closed.
struct OpenCatalogue
{
    std::unique_ptr<ServerAccess> access; ///< null for the sample
    std::unique_ptr<Catalogue> catalogue;

    /// Makes the catalogue at the end of the way, called @p name for a person; it connects when it is first
    /// asked. How long a thread may take to open is what the server's own settings need, whatever @p policy
    /// says.
    void openServer(const QString &name, LinkPolicy policy);
};

/// Ends its connections in the background and then the way to it, within a second: nobody waits for a network
/// that is gone. At the program's own end at once.
void endLater(OpenCatalogue catalogue);

} // namespace alexandria
