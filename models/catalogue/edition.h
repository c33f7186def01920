// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/author.h"
#include "models/catalogue/work.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// One published form of a work, with what the catalogue knows of its work and authors.
///
/// Everything is plain text made for people: no markup, no control characters, NFC. Open Library is
/// edited by the public, so any field may be absent; absent is an empty string or list.
struct Edition
{
    QString key; ///< "/books/OL7353617M"
    QString title; ///< as on the edition; falls back to the work's; may be empty
    QString subtitle;
    QList<Author> authors; ///< of the work, in its order; of the edition when the work names none
    QString byStatement; ///< as printed: "by J.R.R. Tolkien; translated by …"
    QStringList publishers;
    QString publishDate; ///< free text: "Sept. 2000", "c1999"
    std::optional<int> pages; ///< 1 to 99,999; the largest in "xii, 340 p."
    QStringList languages; ///< MARC codes: "eng", "ger"
    QStringList isbn13; ///< bare digits; every valid ISBN, those given as ISBN-10 converted
    QStringList isbn10; ///< bare, upper-case X; the same ISBNs but for those that start with 979
    QStringList subjects; ///< of the edition, then those of the work it lacks; people, places, times too
    QStringList series;
    QString physicalFormat;
    QList<int> covers; ///< ids over 0; of the edition, else of the work
    QString description; ///< of the edition, else of the work; at most 65,536 UTF-16 units
    Work work;

    /// The four-digit year in the publish date, if there is one between 1000 and 2999.
    [[nodiscard]] std::optional<int> publishYear() const;
    /// "Neil Gaiman, Terry Pratchett"; authors without a name are left out; else the by-statement.
    [[nodiscard]] QString authorNames() const;

    friend bool operator==(const Edition &, const Edition &) = default;
};

/// The raw record of an edition as the catalogue returns it: JSON in UTF-8, any part of it absent or odd.
struct EditionRecord
{
    QByteArray key; ///< of the edition
    QByteArray workKey; ///< may be null
    QByteArray editionJson; ///< `editions.data`
    QByteArray workJson; ///< `works.data`; may be null
    QByteArray authorsJson; ///< [{"key":…,"name":…}] in order; may be null
};

/// Reads any record; what is missing or makes no sense is left empty, and nothing fails.
[[nodiscard]] Edition editionFromRecord(const EditionRecord &record);

} // namespace alexandria
