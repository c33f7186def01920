// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

namespace alexandria {

/// `check`: does the catalogue answer, over what kind of link, and what does it have.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void print(const CatalogueReport &report);
    void printTable(const CatalogueReport &report);
    void printJson(const CatalogueReport &report);
};

} // namespace alexandria
