// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"
#include "tests/support/fakecloudflared/commandline.h"
#include "tests/support/fakecloudflared/log.h"
#include "tests/support/fakecloudflared/tokenstore.h"

namespace alexandria {

/// One connection's way through the login of Cloudflare Access.
class SignIn
{
public:
    SignIn(const EdgeAddress &edge, const CloudflaredBehaviour::SignIn &behaviour, Log &log);

    /// Blocks as long as the real one: until a person is done, it gives up, or for good behind a lock that
    /// nobody lets go. The user's token, or the text of `failed to connect to origin`.
    [[nodiscard]] Result<QByteArray> run();

private:
    [[nodiscard]] Result<QByteArray> fetchToken();
    void waitForLock();
    void prompt(const QString &address);
    [[nodiscard]] Result<> waitForPerson();
    [[nodiscard]] QString newAddress() const;

    const EdgeAddress &m_edge;
    const CloudflaredBehaviour::SignIn m_behaviour;
    Log &m_log;
    TokenStore m_store;
};

} // namespace alexandria
