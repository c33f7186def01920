// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/citationkeys.h"
#include "models/exporting/citationwriter.h"

namespace alexandria {

/// Writes CSL-JSON (citationstyles.org, csl-data.json), an item a line.
class CslJsonWriter : public CitationWriter
{
public:
    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray end() override;

private:
    [[nodiscard]] QByteArray citation(const Edition &edition) override;

    CitationKeys m_keys;
    bool m_hasItems = false;
};

} // namespace alexandria
