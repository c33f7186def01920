// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/rowwriter.h"

namespace alexandria {

/// Writes an array in JSON, one element a line.
///
/// Of a search, the editions as the command line prints them. Of a scan list, an object a row: "position",
/// "count", "note", "status", "input" and "isbn_13", beside the same under "edition"; what is absent is null.
class JsonWriter : public RowWriter
{
public:
    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray row(const ExportRow &row) override;
    [[nodiscard]] QByteArray end() override;

private:
    bool m_hasRows = false;
};

} // namespace alexandria
