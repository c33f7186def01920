// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbn.h"

#include <optional>
#include <string_view>

namespace alexandria {

/// What the UPC-A on the back of a mass-market paperback, mostly of 1980 to 2000, tells of its ISBN.
///
/// The UPC itself names only the publisher and the price; the add-on of five digits beside it is the end of
/// the ISBN-10 before its check digit. The publishers are those of Andrew Plotkin's upc-map (eblong.com,
/// Bookscan), which Book-Catalogue, Alexandria for GNOME and others have too: 36, and there were more.
class UpcPublishers
{
public:
    /// Whether @p upc, the twelve digits of a UPC-A, is of a publisher in the table.
    [[nodiscard]] static bool isKnown(std::string_view upc);

    /// Of @p upc, as above, and the five digits of @p addOn; nothing if the publisher is not known or has
    /// other digits where its ISBNs and the add-on overlap, unless the add-on has zeros there.
    [[nodiscard]] static std::optional<Isbn> isbn(std::string_view upc, std::string_view addOn);
};

} // namespace alexandria
