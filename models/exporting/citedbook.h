// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/exporting/exporttext.h"
#include "models/exporting/personname.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// What citations say of an edition, each a line of plain text.
struct CitedBook
{
    QList<PersonName> authors;
    QString note; ///< the by-statement of an edition whose authors have no names
    QString title; ///< with the subtitle
    QString publisher; ///< several joined by "; "
    std::optional<int> year; ///< of four digits
    std::optional<int> pages;
    QString series; ///< several joined by "; "
    QStringList isbns; ///< ISBN-13, hyphenated
    QList<CitedLanguage> languages;
    QString link; ///< to Open Library

    [[nodiscard]] static CitedBook of(const Edition &edition);
};

/// "Terry Pratchett, Neil Gaiman: Good Omens. Gollancz, 1990. ISBN 978-0-575-04800-3." One line; what is
/// not known is left out.
[[nodiscard]] QString plainCitation(const Edition &edition);

} // namespace alexandria
