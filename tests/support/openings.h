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

} // namespace alexandria
