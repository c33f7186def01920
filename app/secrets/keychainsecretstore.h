// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <memory>

namespace alexandria {

/// The operating system's keychain, by QtKeychain; never its fallback in clear text.
///
/// A job that runs is never destroyed: QtKeychain would crash in the answer to a prompt that is still open.
/// It deletes itself, whoever waits for it or not.
class KeychainSecretStore final : public SecretStore
{
public:
    KeychainSecretStore();

    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const SecretKey &key) override;
    [[nodiscard]] QFuture<Result<>> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const SecretKey &key) override;

    /// For a report, in English: how the keychain answered last, if it was asked in this run.
    [[nodiscard]] QString lastAnswer() const { return *m_lastAnswer; }

private:
    std::shared_ptr<QString> m_lastAnswer; ///< outlives this for an answer that comes late
};

} // namespace alexandria
