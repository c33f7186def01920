// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connectioncontrol.h"

namespace alexandria {

/// A connection that stands as a test says, and remembers what a person did.
class FakeConnectionControl final : public ConnectionControl
{
    Q_OBJECT

public:
    using ConnectionControl::ConnectionControl;

    void setState(const ConnectionState &state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }
    void setLog(const QStringList &lines)
    {
        m_log = lines;
        Q_EMIT tunnelLogGrew();
    }

    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] QStringList tunnelLog() const override { return m_log; }
    void retryNow() override { ++retries; }
    void cancelSignIn() override { ++cancels; }
    void useCloudflared(const QString &path) override { cloudflared = path; }
    void supplyPassword(const Secret &password, bool isToBeSaved) override
    {
        given << password;
        wasToBeSaved = isToBeSaved;
    }
    void supplyServiceToken(const Secret &id, const Secret &secret, bool isToBeSaved) override
    {
        given << id << secret;
        wasToBeSaved = isToBeSaved;
    }
    void declineSecret() override { ++declines; }

    int retries = 0;
    int cancels = 0;
    int declines = 0;
    QString cloudflared;
    QList<Secret> given;
    bool wasToBeSaved = false;

private:
    ConnectionState m_state;
    QStringList m_log;
};

} // namespace alexandria
