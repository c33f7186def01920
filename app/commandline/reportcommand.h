// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

namespace alexandria {

class Diagnostics;

/// `report`: what the window's *Copy Diagnostic Report* shows.
class ReportCommand final : public Command
{
    Q_OBJECT

public:
    /// Borrows @p diagnostics for life.
    ReportCommand(const Invocation &invocation, Diagnostics &diagnostics);

    void start() override;

private:
    Diagnostics &m_diagnostics;
};

} // namespace alexandria
