// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/connectionstate.h"

#include <QObject>
#include <QStringList>

namespace alexandria {

/// What a person sees of a connection and can do about it.
class ConnectionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ConnectionState state() const = 0;
    /// The tunnel's last 200 lines, oldest first, without secrets; empty without a tunnel.
    [[nodiscard]] virtual QStringList tunnelLog() const = 0;

    /// Ends a wait and tries now; forgets a failure.
    virtual void retryNow() = 0;
    virtual void cancelSignIn() = 0;
    /// Answers needsCloudflared: where it is. Tries at once.
    virtual void useCloudflared(const QString &path) = 0;
    /// Answers NeedsSecret, or WaitingForKeychain with what the person typed instead. With
    /// @p isToBeSaved it goes to the keychain as well, once it has proved right.
    virtual void supplyPassword(const Secret &password, bool isToBeSaved) = 0;
    virtual void supplyServiceToken(const Secret &id, const Secret &secret, bool isToBeSaved) = 0;
    /// The person will not say: the connection fails with that, and searches that wait with it.
    virtual void declineSecret() = 0;

Q_SIGNALS:
    void stateChanged();
    void tunnelLogGrew();
    /// A sentence for a person that needs no answer: "There is no keychain; the password is kept for this
    /// run."
    void noticed(const QString &sentence);
};

} // namespace alexandria
