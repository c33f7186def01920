// SPDX-License-Identifier: MIT
#include "models/isbn/isbn.h"

#include "models/isbn/isbnranges.h"
#include "models/isbn/isbnreader.h"
#include "models/isbn/isbnsyntax.h"
#include "models/isbn/spreadsheetnumber.h"

#include <algorithm>

namespace alexandria {
namespace {

using Kind = IsbnProblem::Kind;

tl::unexpected<IsbnProblem> problem(Kind kind, std::string_view digits)
{
    return tl::unexpected(IsbnProblem{kind, quotedNumber(digits), std::nullopt});
}

tl::unexpected<IsbnProblem> wrongCheckDigit(std::string_view digits, char expected)
{
    return tl::unexpected(
        IsbnProblem{Kind::WrongCheckDigit, quotedNumber(digits), QChar(QLatin1Char(expected))});
}

bool isBookland(std::string_view digits)
{
    return digits.starts_with("978") || digits.starts_with("979");
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char character) { return character >= '0' && character <= '9'; });
}

/// What a number is whose length is that of no ISBN.
Kind kindByLength(std::string_view digits)
{
    const auto length = static_cast<qsizetype>(digits.size());
    const bool maybeUpc = length == UpcLength || length == UpcLength + ShortAddOnLength
        || length == UpcLength + LongAddOnLength;
    if (maybeUpc && !isBookland(digits) && hasEanCheckDigit(digits.substr(0, UpcLength)))
        return Kind::OtherProduct;
    // Eleven digits are nearer to ten than to thirteen, unless they begin as thirteen do.
    if (length > UpcLength || (length == UpcLength - 1 && !isBookland(digits)))
        return Kind::TooLong;
    return Kind::TooShort;
}

/// Hyphens between the elements of @p digits, which lack the prefix element.
QString withHyphens(const QString &digits, const IsbnRanges::ElementLengths &lengths)
{
    QString result = digits;
    result.insert(lengths.group + lengths.registrant + lengths.publication, u'-');
    result.insert(lengths.group + lengths.registrant, u'-');
    result.insert(lengths.group, u'-');
    return result;
}

} // namespace

tl::expected<Isbn, IsbnProblem> Isbn::fromTenCharacters(std::string_view characters)
{
    const std::string_view firstNine = characters.substr(0, SbnLength);
    const char check = isbn10CheckDigit(firstNine);
    const char written = characters.back() == 'x' ? 'X' : characters.back();
    if (written != check)
        return wrongCheckDigit(characters, check);
    Digits digits{'9', '7', '8'};
    std::copy(firstNine.begin(), firstNine.end(), digits.begin() + PrefixElementLength);
    digits.back() = eanCheckDigit({digits.data(), Length - 1});
    return Isbn(digits);
}

tl::expected<Isbn, IsbnProblem> Isbn::fromThirteenDigits(std::string_view digits)
{
    const std::string_view firstTwelve = digits.substr(0, Length - 1);
    if (digits.starts_with("977"))
        return problem(Kind::Issn, digits);
    if (digits.starts_with("9790"))
        return problem(Kind::PrintedMusic, digits);
    const char check = eanCheckDigit(firstTwelve);
    if (!isBookland(digits))
        return problem(digits.back() == check ? Kind::OtherProduct : Kind::NotAnIsbn, digits);
    if (digits.back() != check)
        return isFilledWithZeros(digits) ? problem(Kind::SpreadsheetNumber, digits)
                                         : wrongCheckDigit(digits, check);
    Digits thirteen{};
    std::copy(digits.begin(), digits.end(), thirteen.begin());
    return Isbn(thirteen);
}

tl::expected<Isbn, IsbnProblem> Isbn::fromDigits(std::string_view digits)
{
    const bool endsInX = !digits.empty() && (digits.back() == 'X' || digits.back() == 'x');
    if (digits.empty() || !isDigits(digits.substr(0, digits.size() - (endsInX ? 1 : 0))))
        return problem(Kind::NotAnIsbn, {});

    const auto length = static_cast<qsizetype>(digits.size());
    if (length == Isbn10Length)
        return fromTenCharacters(digits);
    if (length == Isbn13Length && (!endsInX || isBookland(digits)))
        return fromThirteenDigits(digits);
    if (length == SbnLength) {
        if (auto isbn = fromTenCharacters("0" + std::string(digits)))
            return isbn;
    }
    if (endsInX)
        return problem(length < Isbn10Length ? Kind::TooShort : Kind::TooLong, digits);
    if (length == Isbn13Length + 1 && digits.front() == '0' && isBookland(digits.substr(1)))
        return fromThirteenDigits(digits.substr(1));
    if (length == Isbn13Length + ShortAddOnLength || length == Isbn13Length + LongAddOnLength) {
        auto isbn = fromThirteenDigits(digits.substr(0, Length));
        if (isbn || isbn.error().kind != Kind::NotAnIsbn)
            return isbn;
    }
    return problem(kindByLength(digits), digits);
}

tl::expected<Isbn, IsbnProblem> Isbn::fromText(QStringView text)
{
    return readIsbn(text);
}

QString Isbn::toIsbn13() const
{
    return QString::fromLatin1(m_digits.data(), Isbn13Length);
}

std::optional<QString> Isbn::toIsbn10() const
{
    const std::string_view digits(m_digits.data(), Length);
    if (!digits.starts_with("978"))
        return std::nullopt;
    const std::string_view firstNine = digits.substr(PrefixElementLength, SbnLength);
    return QString::fromLatin1(firstNine.data(), SbnLength) + QLatin1Char(isbn10CheckDigit(firstNine));
}

QString Isbn::hyphenated13() const
{
    QString digits = toIsbn13();
    const auto lengths = IsbnRanges::elementLengths({m_digits.data(), Length});
    if (!lengths)
        return digits;
    return digits.first(PrefixElementLength) + u'-'
        + withHyphens(digits.sliced(PrefixElementLength), *lengths);
}

std::optional<QString> Isbn::hyphenated10() const
{
    std::optional<QString> digits = toIsbn10();
    const auto lengths = IsbnRanges::elementLengths({m_digits.data(), Length});
    if (!digits || !lengths)
        return digits;
    return withHyphens(*digits, *lengths);
}

} // namespace alexandria
