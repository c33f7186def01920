// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/citationwriter.h"

namespace alexandria {

/// Writes RIS, as reference managers exchange it: a `BOOK` for each edition, lines that end with CRLF.
class RisWriter : public CitationWriter
{
public:
    [[nodiscard]] QByteArray begin() override { return {}; }
    [[nodiscard]] QByteArray end() override { return {}; }

private:
    [[nodiscard]] QByteArray citation(const Edition &edition) override;
};

} // namespace alexandria
