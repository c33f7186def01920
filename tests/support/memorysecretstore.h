// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <QPromise>

#include <map>
#include <utility>

namespace alexandria {

/// A keychain that answers at once.
class MemorySecretStore final : public SecretStore
{
public:
    void put(const SecretKey &key, const Secret &secret) { m_secrets[{key.profileId, key.kind}] = secret; }
    [[nodiscard]] std::optional<Secret> value(const SecretKey &key) const
    {
        const auto found = m_secrets.find({key.profileId, key.kind});
        return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
    }

    QFuture<Result<std::optional<Secret>>> read(const SecretKey &key) override
    {
        return answer<Result<std::optional<Secret>>>(value(key));
    }
    QFuture<Result<>> write(const SecretKey &key, const Secret &secret) override
    {
        put(key, secret);
        return answer<Result<>>({});
    }
    QFuture<Result<>> remove(const SecretKey &key) override
    {
        m_secrets.erase({key.profileId, key.kind});
        return answer<Result<>>({});
    }

private:
    template <typename Answer> QFuture<Answer> answer(Answer answer)
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(std::move(answer));
        promise.finish();
        return promise.future();
    }

    std::map<std::pair<QString, SecretKind>, Secret> m_secrets;
};

} // namespace alexandria
