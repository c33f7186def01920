// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/connectionprofile.h"
#include "models/core/error.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace alexandria {

/// Names one secret of one profile.
struct SecretKey
{
    QString profileId;
    SecretKind kind = SecretKind::DatabasePassword;

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
};

/// Where secrets are kept. Called from the thread that made it; returns at once.
///
/// An answer may take as long as a person takes to unlock a keychain, and may never come: who asks goes on
/// without it and ignores it when it comes late. Errors: Unreachable (there is no keychain), Denied (locked,
/// or the person said no).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Nothing when there is no such entry; a locked keychain may look the same.
    [[nodiscard]] virtual QFuture<Result<std::optional<Secret>>> read(const SecretKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const SecretKey &key, const Secret &secret) = 0;
    /// Succeeds too when there was none.
    [[nodiscard]] virtual QFuture<Result<>> remove(const SecretKey &key) = 0;
};

/// What it means when nothing is found where something was saved.
[[nodiscard]] Error lockedKeychain();

} // namespace alexandria
