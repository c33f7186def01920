// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/citationkeys.h"
#include "models/exporting/citationwriter.h"

namespace alexandria {

/// Writes BibTeX: an `@book` for each edition, its title in braces so that no style changes its capitals.
class BibtexWriter : public CitationWriter
{
public:
    [[nodiscard]] QByteArray begin() override { return {}; }
    [[nodiscard]] QByteArray end() override { return {}; }

private:
    [[nodiscard]] QByteArray citation(const Edition &edition) override;

    CitationKeys m_keys;
};

/// @p text as TeX prints it. Braces stay balanced: BibTeX counts those behind a backslash too.
[[nodiscard]] QString texEscaped(const QString &text);

} // namespace alexandria
