// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// A name as citations take it apart.
///
/// Catalogues have names in one piece. What has a comma is taken at its word; of "Given Family" the last word
/// is the family name, with the particles before it ("van Beethoven", "Le Guin", "Ortega y Gasset").
/// Organisations, single names, names in scripts that put the family first or have no capitals and everything
/// else in doubt is literal: a name that is left whole is never wrong.
struct PersonName
{
    QString family; ///< of a literal name, all of it
    QString given; ///< empty only for a literal name
    QString suffix; ///< "Jr."

    /// @p name is a line of plain text; dates of life behind it are left out.
    [[nodiscard]] static PersonName fromText(const QString &name);

    [[nodiscard]] bool isLiteral() const { return given.isEmpty(); }

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

} // namespace alexandria
