// SPDX-License-Identifier: MIT
#include "app/commandline/command.h"

namespace alexandria {

Command::Command(const Invocation &invocation, EditionSource &source)
    : m_invocation(invocation)
    , m_source(source)
    , m_output(invocation)
{ }

void Command::finish(ExitCode exitCode)
{
    if (!m_output.finish()) {
        m_output.fail(tr("The output could not be written. Is there room, and may you write there?"));
        exitCode = ExitCode::NotWritten;
    }
    Q_EMIT finished(exitCode);
}

void Command::finish(const Error &error)
{
    m_output.fail(error);
    finish(exitCodeFor(error));
}

} // namespace alexandria
