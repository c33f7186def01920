// SPDX-License-Identifier: MIT
#include "app/secrets/secretstore.h"

#include <QCoreApplication>

namespace alexandria {

Error lockedKeychain()
{
    return {
        Error::Kind::Denied,
        QCoreApplication::translate("SecretStore",
                                    "The keychain is locked, or the entry was removed from it. Unlock it and "
                                    "try again, or type what was saved."),
        {},
        {}};
}

} // namespace alexandria
