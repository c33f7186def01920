// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/commandline/invocation.h"
#include "app/commandline/output.h"

#include <QObject>

namespace alexandria {

/// One job of the command line: started once, it says by finished() with which exit code the program ends.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(const Invocation &invocation, EditionSource &source);

    virtual void start() = 0;

Q_SIGNALS:
    void finished(alexandria::ExitCode exitCode);

protected:
    /// Closes the output and ends; what could not be written outweighs what was found.
    void finish(ExitCode exitCode);
    void finish(const Error &error);

    const Invocation m_invocation;
    EditionSource &m_source;
    Output m_output;
};

} // namespace alexandria
