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
    explicit Command(const Invocation &invocation);

    virtual void start() = 0;
    /// Somebody interrupts: ends with 130. What was printed stands, whole.
    virtual void interrupt() { abandon(ExitCode::Interrupted); }
    [[nodiscard]] const Output &output() const { return m_output; }

Q_SIGNALS:
    void finished(alexandria::ExitCode exitCode);

protected:
    /// Closes the output and ends; what could not be written outweighs what was found.
    void finish(ExitCode exitCode);
    /// Leaves the output file as it was and ends.
    void finish(const Error &error);
    void abandon(ExitCode exitCode);

    /// True if there is something to be said before the end.
    [[nodiscard]] virtual bool mustWait() const { return false; }

    const Invocation m_invocation;
    Output m_output;
    std::optional<ExitCode> m_exitCode; ///< once the job is done
};

/// A job with a catalogue.
class CatalogueCommand : public Command
{
    Q_OBJECT

public:
    CatalogueCommand(const Invocation &invocation, EditionSource &source);

    /// Has the source say whether the link is encrypted and warns if not; the end waits for that. To be
    /// called after start(), so that it delays no answer.
    void watchLink();

protected:
    /// Whoever reads a terminal or a file asks once: no stale answer, unless nothing else is to be had.
    [[nodiscard]] EditionSource::Freshness freshness() const
    {
        return m_invocation.isPastCache ? EditionSource::Freshness::PastCache
                                        : EditionSource::Freshness::Fresh;
    }

    EditionSource &m_source;

private:
    [[nodiscard]] bool mustWait() const override { return m_awaitsLink; }
    void noteLink(const Result<CatalogueReport> &report);

    bool m_awaitsLink = false;
};

} // namespace alexandria
