// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/commandline/invocation.h"
#include "app/commandline/output.h"

#include <QObject>

#include <optional>

namespace alexandria {

/// One job of the command line: started once, it says by finished() with which exit code the program ends.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(const Invocation &invocation, EditionSource &source);

    virtual void start() = 0;
    /// Somebody interrupts: ends with 130. What was printed stands, whole.
    virtual void interrupt() { abandon(ExitCode::Interrupted); }

    /// Has the source say whether the link is encrypted and warns if not; the end waits for that. To be
    /// called after start(), so that it delays no answer.
    void watchLink();

Q_SIGNALS:
    void finished(alexandria::ExitCode exitCode);

protected:
    /// Closes the output and ends; what could not be written outweighs what was found.
    void finish(ExitCode exitCode);
    /// Leaves the output file as it was and ends.
    void finish(const Error &error);
    void abandon(ExitCode exitCode);

    const Invocation m_invocation;
    EditionSource &m_source;
    Output m_output;

private:
    void noteLink(const Result<CatalogueReport> &report);

    bool m_awaitsLink = false;
    std::optional<ExitCode> m_exitCode; ///< once the job is done
};

} // namespace alexandria
