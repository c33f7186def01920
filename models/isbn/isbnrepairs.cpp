// SPDX-License-Identifier: MIT
#include "models/isbn/isbnrepairs.h"

#include "models/isbn/isbnranges.h"
#include "models/isbn/isbnsyntax.h"
#include "models/isbn/spreadsheetnumber.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace alexandria {
namespace {

using RepairKind = IsbnRepair::Kind;

constexpr qsizetype LongestRepaired = 64; // with its label and its hyphens
constexpr std::size_t MostLostZeros = 3;
constexpr std::array<std::string_view, 2> PrefixElements{"978", "979"};

std::size_t size(qsizetype length)
{
    return static_cast<std::size_t>(length);
}

/// What was written, as ASCII digits with perhaps a last X.
struct Written
{
    std::string characters; ///< empty if it is nothing like an ISBN
    bool hadLetters = false; ///< in the place of digits
};

/// The digit that @p character, folded(), is taken for where one has to be; NUL for none.
char lookalike(char16_t character)
{
    static constexpr std::u16string_view LettersMistaken = u"OQDILZSGB|!";
    static constexpr std::string_view Digits = "00011256811";
    const std::size_t place = LettersMistaken.find(character);
    return place == std::u16string_view::npos ? '\0' : Digits[place];
}

/// @p text, folded, without "ISBN", "ISBN-13:" and the like before it.
QStringView withoutLabel(QStringView text)
{
    const qsizetype label = text.lastIndexOf(u"SBN");
    if (label < 0)
        return text;
    text = text.sliced(label + 3);
    const auto isSeparator = [](QChar character) { return !character.isLetterOrNumber(); };
    QStringView rest = text;
    while (!rest.isEmpty() && isSeparator(rest.front()))
        rest = rest.sliced(1);
    const bool isVersion = (rest.startsWith(u"10") || rest.startsWith(u"13")) && rest.size() > 2;
    return isVersion && isSeparator(rest[2]) ? rest.sliced(3) : text;
}

Written writtenIn(QStringView text)
{
    Written written;
    const QString folded = foldedText(text.first(qMin(text.size(), LongestRepaired))).trimmed();
    const QStringView number = withoutLabel(folded);
    for (qsizetype i = 0; i < number.size(); ++i) {
        const char16_t character = number[i].unicode();
        if (isDigit(character) || (character == u'X' && i + 1 == number.size()))
            written.characters += static_cast<char>(character);
        else if (const char digit = lookalike(character)) {
            written.characters += digit;
            written.hadLetters = true;
        } else if (isWordCharacter(character))
            return {};
    }
    return written;
}

std::string withoutAddOn(const std::string &written)
{
    const auto rest = static_cast<qsizetype>(written.size()) - Isbn13Length;
    return written.substr(
        0, rest == ShortAddOnLength || rest == LongAddOnLength ? Isbn::Length : std::string::npos);
}

/// Collects what is an ISBN, each once.
class Repairs
{
public:
    void add(std::string_view characters, RepairKind kind)
    {
        const auto isbn = Isbn::fromDigits(characters);
        if (!isbn || m_found.contains(*isbn))
            return;
        m_found.insert(*isbn);
        m_repairs.append({*isbn, kind});
    }

    [[nodiscard]] QList<IsbnRepair> byLikelihood() &&
    {
        const auto isRegistered = [](const IsbnRepair &repair) {
            return IsbnRanges::elementLengths(repair.isbn.toIsbn13().toStdString()).has_value();
        };
        std::stable_partition(m_repairs.begin(), m_repairs.end(), isRegistered);
        m_repairs = m_repairs.first(std::min(m_repairs.size(), MostRepairs));
        return std::move(m_repairs);
    }

private:
    QList<IsbnRepair> m_repairs;
    QSet<Isbn> m_found;
};

/// The characters that @p place of an ISBN as long as @p characters may have.
std::string_view charactersAt(std::size_t place, std::size_t length)
{
    return length == size(Isbn10Length) && place + 1 == length ? "0123456789X" : "0123456789";
}

void addWrongDigits(const std::string &written, std::size_t from, std::size_t to, RepairKind kind,
                    Repairs &repairs)
{
    for (std::size_t place = from; place < to; ++place) {
        std::string changed = written;
        for (const char character : charactersAt(place, written.size())) {
            changed[place] = character;
            repairs.add(changed, kind);
        }
    }
}

void addSwapped(const std::string &written, std::size_t distance, RepairKind kind, Repairs &repairs)
{
    for (std::size_t place = 0; place + distance < written.size(); ++place) {
        std::string swapped = written;
        std::swap(swapped[place], swapped[place + distance]);
        repairs.add(swapped, kind);
    }
}

void addMissingDigits(const std::string &written, Repairs &repairs)
{
    for (std::size_t place = 0; place <= written.size(); ++place) {
        for (const char character : charactersAt(place, written.size() + 1)) {
            std::string longer = written;
            longer.insert(place, 1, character);
            repairs.add(longer, RepairKind::MissingDigit);
        }
    }
}

/// First the doubled digits, of which one is the likeliest to be too many.
void addExtraDigits(const std::string &written, Repairs &repairs)
{
    for (const bool doubled : {true, false}) {
        for (std::size_t place = 0; place < written.size(); ++place) {
            const bool isDouble = place > 0 && written[place] == written[place - 1];
            std::string shorter = written;
            if (isDouble == doubled)
                repairs.add(shorter.erase(place, 1), RepairKind::ExtraDigit);
        }
    }
}

/// Ten digits whose own check digit came along when 978 was put before them.
void addOldCheckDigit(const std::string &written, Repairs &repairs)
{
    if (written.size() == Isbn::Length && written.starts_with("978"))
        repairs.add(std::string_view(written).substr(size(PrefixElementLength)), RepairKind::OldCheckDigit);
}

/// Thirteen digits that begin as no ISBN does.
void addOtherPrefixes(const std::string &written, Repairs &repairs)
{
    if (written.starts_with(PrefixElements.front()) || written.starts_with(PrefixElements.back()))
        return;
    for (const std::string_view prefix : PrefixElements)
        repairs.add(std::string(prefix) + written.substr(prefix.size()), RepairKind::WrongPrefix);
}

/// The end of thirteen digits.
void addMissingPrefixes(const std::string &written, Repairs &repairs)
{
    for (const std::string_view prefix : PrefixElements) {
        const std::string_view missing = prefix.substr(0, Isbn::Length - written.size());
        if (written.starts_with(prefix.substr(missing.size())))
            repairs.add(std::string(missing) + written, RepairKind::MissingPrefix);
    }
}

/// Zeros at the beginning of an ISBN-10, which no number has.
void addLostZeros(const std::string &written, Repairs &repairs)
{
    for (std::size_t zeros = 2; zeros <= MostLostZeros; ++zeros) {
        if (written.size() + zeros == size(Isbn10Length))
            repairs.add(std::string(zeros, '0') + written, RepairKind::SpreadsheetNumber);
    }
}

/// @p written is as long as an ISBN, but none.
void addSameLength(const std::string &written, Repairs &repairs)
{
    addSwapped(written, 1, RepairKind::SwappedNeighbours, repairs);
    const std::size_t last = written.size() - 1;
    addWrongDigits(written, last, last + 1, RepairKind::WrongCheckDigit, repairs);
    addWrongDigits(written, 0, last, RepairKind::WrongDigit, repairs);
    addSwapped(written, 2, RepairKind::SwappedAcross, repairs);
}

void addForThirteen(const std::string &written, Repairs &repairs)
{
    if (hasEanCheckDigit(written)) { // another product, unless 978-3 became 973-8, which no check digit tells
        addSwapped(written, 1, RepairKind::SwappedNeighbours, repairs);
        return;
    }
    addOldCheckDigit(written, repairs);
    addOtherPrefixes(written, repairs);
    addSameLength(written, repairs);
}

void addRepairs(const std::string &written, Repairs &repairs)
{
    addLostZeros(written, repairs);
    switch (static_cast<qsizetype>(written.size())) {
    case Isbn13Length + 1:
        return addExtraDigits(written, repairs);
    case Isbn13Length:
        return addForThirteen(written, repairs);
    case Isbn13Length - 1:
        return addMissingDigits(written, repairs);
    case Isbn10Length + 1:
        addMissingPrefixes(written, repairs);
        return addExtraDigits(written, repairs);
    case Isbn10Length:
        addMissingPrefixes(written, repairs);
        return addSameLength(written, repairs);
    case SbnLength:
        addMissingDigits(written, repairs);
        return addSameLength("0" + written, repairs);
    case SbnLength - 1:
        return addMissingDigits("0" + written, repairs);
    default:
        return;
    }
}

/// The digits of a number in a spreadsheet's form, perhaps without a last zero that it left out.
void addSpreadsheetNumber(const SpreadsheetNumber &number, Repairs &repairs)
{
    if (number.lost <= 1)
        repairs.add(number.digits + std::string(number.lost, '0'), RepairKind::SpreadsheetNumber);
}

} // namespace

QString IsbnRepair::sentence() const
{
    switch (kind) {
    case Kind::LetterForDigit:
        return tr("A letter stands for a digit.");
    case Kind::SpreadsheetNumber:
        return tr("A spreadsheet took it for a number.");
    case Kind::OldCheckDigit:
        return tr("978 was put before an ISBN of ten digits, but its last digit was not changed.");
    case Kind::WrongPrefix:
        return tr("The first three digits are wrong.");
    case Kind::MissingPrefix:
        return tr("The first digits are missing.");
    case Kind::SwappedNeighbours:
        return tr("Two neighbouring digits are swapped.");
    case Kind::WrongCheckDigit:
        return tr("The last digit is wrong.");
    case Kind::WrongDigit:
        return tr("One digit is wrong.");
    case Kind::MissingDigit:
        return tr("One digit is missing.");
    case Kind::ExtraDigit:
        return tr("There is one digit too many.");
    case Kind::SwappedAcross:
        break;
    }
    return tr("Two digits are swapped across another.");
}

QList<IsbnRepair> repairsOf(QStringView text)
{
    const auto isbn = Isbn::fromText(text);
    if (isbn || text.size() > LongestRepaired)
        return {};
    Repairs repairs;
    if (const auto number = spreadsheetNumber(foldedText(text))) {
        addSpreadsheetNumber(*number, repairs);
        return std::move(repairs).byLikelihood();
    }
    if (isbn.error().kind == IsbnProblem::Kind::SpreadsheetNumber)
        return {};

    Written written = writtenIn(text);
    if (written.characters.empty())
        written.characters = isbn.error().digits.toStdString();
    if (written.hadLetters)
        repairs.add(written.characters, RepairKind::LetterForDigit);
    addRepairs(withoutAddOn(written.characters), repairs);
    return std::move(repairs).byLikelihood();
}

} // namespace alexandria
