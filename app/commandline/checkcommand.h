// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/connection/connectiontest.h"

namespace alexandria {

/// `check`: the way to a server stage by stage, or what the sample has.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    /// Of the sample.
    CheckCommand(const Invocation &invocation, EditionSource &source);
    /// Of a server.
    CheckCommand(const Invocation &invocation, ConnectionTest &test);

    void start() override;

private:
    void noteStage(const ConnectionStage &stage);
    void end(bool isPassed);
    void printSample(const CatalogueReport &report);
    [[nodiscard]] bool isTable() const { return m_invocation.format == Invocation::Format::Table; }

    EditionSource *m_source = nullptr;
    ConnectionTest *m_test = nullptr;
};

} // namespace alexandria
