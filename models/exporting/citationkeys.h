// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QHash>
#include <QString>

namespace alexandria {

/// Names entries of one bibliography, each differently: "pratchett1990good", then "pratchett1990gooda".
///
/// Family name of the first author, year and first word of the title that is no article, in lower-case ASCII
/// letters and digits.
class CitationKeys
{
public:
    [[nodiscard]] QString next(const Edition &edition);

private:
    QHash<QString, int> m_used; ///< with how many suffixes were tried behind each
};

} // namespace alexandria
