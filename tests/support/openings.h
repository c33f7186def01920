// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/linkstate.h"
#include "app/database/opening.h"

namespace alexandria {

/// Opens for nobody who could interrupt.
class PatientOpening final : public Opening
{
public:
    AskInterruption askInterruption() const override
    {
        return [] { return Interruption::None; };
    }
    void setWaiting(bool /*isWaiting*/) override { }
    bool isForJob() const override { return true; }
};

/// The usual policy but for the time after which a thread is taken for stuck.
[[nodiscard]] inline LinkPolicy openLimit(std::chrono::milliseconds limit)
{
    LinkPolicy policy;
    policy.openLimit = limit;
    return policy;
}

/// The window's policy, but quicker to try again: it waits for its server.
[[nodiscard]] inline LinkPolicy patient()
{
    using namespace std::chrono_literals;
    LinkPolicy policy;
    policy.waitsForServer = true;
    policy.firstBackoff = 50ms;
    policy.longestBackoff = 200ms;
    policy.watchInterval = 50ms;
    return policy;
}

} // namespace alexandria
