// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace alexandria {

/// A keychain that is asked, and answers when the test says so or never.
class HeldSecretStore final : public SecretStore
{
public:
    using Answer = Result<std::optional<Secret>>;

    QFuture<Answer> read(const SecretKey &) override
    {
        m_questions.push_back(std::make_unique<QPromise<Answer>>());
        m_questions.back()->start();
        return m_questions.back()->future();
    }
    QFuture<Result<>> write(const SecretKey &, const Secret &) override { return {}; }
    QFuture<Result<>> remove(const SecretKey &) override { return {}; }

    [[nodiscard]] bool isAsked() const { return !m_questions.empty(); }
    /// To all that was asked so far.
    void answer(const Answer &answer)
    {
        for (const auto &question : std::exchange(m_questions, {})) {
            question->addResult(answer);
            question->finish();
        }
    }

private:
    std::vector<std::unique_ptr<QPromise<Answer>>> m_questions;
};

} // namespace alexandria
