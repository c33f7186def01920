// SPDX-License-Identifier: MIT
#include "app/commandline/command.h"

#include "models/core/whendone.h"

namespace alexandria {

Command::Command(const Invocation &invocation)
    : m_invocation(invocation)
    , m_output(invocation)
{ }

CatalogueCommand::CatalogueCommand(const Invocation &invocation, EditionSource &source)
    : Command(invocation)
    , m_source(source)
{ }

void CatalogueCommand::watchLink()
{
    if (m_exitCode)
        return;
    m_awaitsLink = true;
    whenDone(m_source.report(), this, [this](const Result<CatalogueReport> &report) { noteLink(report); });
}

void CatalogueCommand::noteLink(const Result<CatalogueReport> &report)
{
    m_awaitsLink = false;
    if (report && report->isUnprotected)
        m_output.warn(tr("The link to %1 is not encrypted: add sslmode=verify-full to the connection.")
                          .arg(report->name));
    if (m_exitCode)
        Q_EMIT finished(*m_exitCode);
}

void Command::finish(ExitCode exitCode)
{
    m_exitCode = exitCode;
    if (!m_output.finish()) {
        m_output.failToWrite();
        m_exitCode = ExitCode::NotWritten;
    }
    if (!mustWait())
        Q_EMIT finished(*m_exitCode);
}

void Command::finish(const Error &error)
{
    m_output.fail(error);
    abandon(exitCodeFor(error));
}

void Command::abandon(ExitCode exitCode)
{
    m_exitCode = exitCode;
    m_output.abandon();
    Q_EMIT finished(exitCode);
}

} // namespace alexandria
