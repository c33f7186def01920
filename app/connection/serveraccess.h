// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"
#include "app/connection/gate.h"
#include "app/connection/secretentry.h"
#include "app/connection/servertarget.h"
#include "app/database/linkstate.h"
#include "app/tunnel/tunnel.h"

namespace alexandria {

/// The way to one server: its secrets, its tunnel, and what is said about them.
///
/// Database threads come through the gate; each gets a pass once the secrets are known and the tunnel
/// listens, and asks here what a failed attempt means. Lives on the main thread; whatever its threads have
/// to wait for happens here, in its event loop.
class ServerAccess final : public ConnectionControl
{
    Q_OBJECT

public:
    /// Borrows @p store for life.
    ServerAccess(ServerTarget target, SecretStore &store, QObject *parent = nullptr);
    /// Ends the tunnel. The connections through it must be closed by then.
    ~ServerAccess() override;

    [[nodiscard]] const ServerTarget &target() const { return m_target; }
    /// Shared with the threads that connect.
    [[nodiscard]] std::shared_ptr<Gate> gate() const { return m_gate; }
    /// The connections' own state, as they report it.
    void setLink(const LinkState &link);

    /// What last went wrong in the tunnel, if anything did.
    [[nodiscard]] std::optional<TunnelFailure> tunnelFailure() const;

    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] QStringList tunnelLog() const override;
    void retryNow() override;
    void cancelSignIn() override;
    void useCloudflared(const QString &path) override;
    void supplyPassword(const Secret &password, bool isToBeSaved) override;
    void supplyServiceToken(const Secret &id, const Secret &secret, bool isToBeSaved) override;
    void declineSecret() override;

    // For the gate:
    /// @p isForJob: somebody waits for an answer, which is a reason to start a failed tunnel again.
    void letIn(const Promise<Result<Pass>> &promise, bool isForJob);
    void judge(const Error &error, std::chrono::steady_clock::time_point since,
               const Promise<Verdict> &promise);
    void noteSuccess();

Q_SIGNALS:
    /// The connections are to try at once instead of waiting.
    void retryWanted();
    /// To be remembered with the profile.
    void passwordSaved();
    void serviceTokenSaved();
    void insistsOnTlsLearnt(bool insistsOnTls);
    void cloudflaredChosen(const QString &path);

private:
    void watch(SecretEntry &entry);
    void makeTunnel();
    void proceed();
    [[nodiscard]] bool usesServiceToken() const;
    [[nodiscard]] bool areSecretsReady();
    [[nodiscard]] bool isReady(SecretEntry &entry, bool isNeeded);
    void settle(const Result<Pass> &pass);
    [[nodiscard]] Result<Pass> pass(std::optional<quint16> tunnelPort) const;
    [[nodiscard]] Verdict judgeTls(const Error &error, std::chrono::steady_clock::time_point since);
    void askTunnel(const Error &error, std::chrono::steady_clock::time_point since,
                   const Promise<Verdict> &promise);
    void updateState();
    [[nodiscard]] ConnectionState currentState() const;

    ServerTarget m_target;
    std::shared_ptr<Gate> m_gate;
    SecretEntry m_password;
    SecretEntry m_serviceToken;
    Tunnel *m_tunnel = nullptr; ///< once its token is known
    QList<Promise<Result<Pass>>> m_waiting;
    std::chrono::steady_clock::time_point m_tlsLearntAt;
    std::optional<Error> m_plainRefusal; ///< of an attempt without TLS, while one with it is made
    std::chrono::steady_clock::time_point m_lastSuccess;
    LinkState m_link;
    ConnectionState m_state;
};

} // namespace alexandria
