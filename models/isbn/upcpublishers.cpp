// SPDX-License-Identifier: MIT
#include "models/isbn/upcpublishers.h"

#include "models/isbn/isbnsyntax.h"

#include <algorithm>
#include <array>
#include <string>

namespace alexandria {
namespace {

constexpr std::size_t CompanyPrefixLength = 6; // of a UPC, its number system digit included

struct Publisher
{
    std::string_view company; ///< UPC company prefix
    std::string_view beginning; ///< of the ISBN-10: registration group and registrant
};

constexpr std::array Publishers{
    Publisher{"014794", "08041"}, Publisher{"018926", "0445"},   Publisher{"027778", "0449"},
    Publisher{"037145", "0812"},  Publisher{"042799", "0785"},   Publisher{"043144", "0688"},
    Publisher{"044903", "0312"},  Publisher{"045863", "0517"},   Publisher{"046594", "0064"},
    Publisher{"047132", "0152"},  Publisher{"051487", "08167"},  Publisher{"051488", "0140"},
    Publisher{"060771", "0002"},  Publisher{"065373", "0373"},   Publisher{"070992", "0523"},
    Publisher{"070993", "0446"},  Publisher{"070999", "0345"},   Publisher{"071001", "0380"},
    Publisher{"071009", "0440"},  Publisher{"071125", "088677"}, Publisher{"071136", "0451"},
    Publisher{"071149", "0451"},  Publisher{"071152", "0515"},   Publisher{"071162", "0451"},
    Publisher{"071268", "08217"}, Publisher{"071831", "0425"},   Publisher{"071842", "08439"},
    Publisher{"072742", "0441"},  Publisher{"076714", "0671"},   Publisher{"076783", "0553"},
    Publisher{"076814", "0449"},  Publisher{"078021", "0872"},   Publisher{"079808", "0394"},
    Publisher{"090129", "0679"},  Publisher{"099455", "0061"},   Publisher{"099769", "0451"},
};

/// Empty if the publisher is not known.
std::string_view isbnBeginning(std::string_view upc)
{
    const std::string_view company = upc.substr(0, CompanyPrefixLength);
    const auto *const found = std::lower_bound(
        Publishers.begin(), Publishers.end(), company,
        [](const Publisher &known, std::string_view wanted) { return known.company < wanted; });
    return found != Publishers.end() && found->company == company ? found->beginning : std::string_view();
}

} // namespace

bool UpcPublishers::isKnown(std::string_view upc)
{
    return !isbnBeginning(upc).empty();
}

std::optional<Isbn> UpcPublishers::isbn(std::string_view upc, std::string_view addOn)
{
    const std::string_view beginning = isbnBeginning(upc);
    if (beginning.empty() || addOn.size() != LongAddOnLength)
        return std::nullopt;
    const std::size_t overlap = beginning.size() + addOn.size() - SbnLength;
    const std::string_view twice = addOn.substr(0, overlap);
    if (!beginning.ends_with(twice) && twice.find_first_not_of('0') != std::string_view::npos)
        return std::nullopt;
    std::string digits(beginning);
    digits += addOn.substr(overlap);
    digits += isbn10CheckDigit(digits);
    const auto isbn = Isbn::fromDigits(digits);
    return isbn ? std::optional(*isbn) : std::nullopt;
}

} // namespace alexandria
