// SPDX-License-Identifier: MIT
#include "app/commandline/reportcommand.h"

#include "app/diagnostics/diagnostics.h"
#include "models/core/whendone.h"

namespace alexandria {

ReportCommand::ReportCommand(const Invocation &invocation, Diagnostics &diagnostics)
    : Command(invocation)
    , m_diagnostics(diagnostics)
{ }

void ReportCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    whenDone(m_diagnostics.report(), this, [this](const QString &report) {
        m_output.write(report);
        finish(ExitCode::Found);
    });
}

} // namespace alexandria
