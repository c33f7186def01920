// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"

#include <QByteArray>

#include <chrono>

namespace alexandria {

/// One connection that stands: copies both ways between a client and its target until either ends, or until
/// its behaviour says otherwise. Owns neither socket.
class Forwarding
{
public:
    enum class End { Client, Target, Cut };

    Forwarding(int client, int target, const CloudflaredBehaviour::Session &session);

    [[nodiscard]] End run(); ///< blocks
    [[nodiscard]] qint64 bytesUp() const { return m_up.count; }
    [[nodiscard]] qint64 bytesDown() const { return m_down.count; }

private:
    struct Direction
    {
        int from;
        int to;
        qint64 silentAfter;
        qint64 cutAfter;
        QByteArray pending;
        qint64 count = 0;
    };

    void wait();
    [[nodiscard]] int patience() const;
    /// False at the end of what it reads from.
    [[nodiscard]] bool read(Direction &direction);
    [[nodiscard]] bool write(Direction &direction);
    [[nodiscard]] bool move(Direction &direction);
    [[nodiscard]] bool isCut() const;

    Direction m_up;
    Direction m_down;
    bool m_isSilent = false;
    bool m_isCutting = false; ///< when what is pending is written
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::milliseconds m_cutAfter;
    short m_clientEvents = 0;
    short m_targetEvents = 0;
};

} // namespace alexandria
