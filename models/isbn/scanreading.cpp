// SPDX-License-Identifier: MIT
#include "models/isbn/scanreading.h"

#include "models/isbn/cuecat.h"
#include "models/isbn/isbnsyntax.h"
#include "models/isbn/upcpublishers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace alexandria {
namespace {

constexpr qsizetype LongestCode = Isbn13Length + LongAddOnLength;

/// @p keys without what cannot be seen: STX, ETX, GS and ESC, ends of lines, blanks around and doubled.
QString visible(const QString &keys)
{
    QString result = keys;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return result.simplified();
}

bool isSymbologyIdentifier(QStringView text)
{
    return text.size() > SymbologyIdentifierLength && text[0] == u']' && text[1].isLetter()
        && text[2].isLetterOrNumber();
}

/// One letter that a scanner names the kind of barcode with: "A" Zebra, "d" Honeywell.
bool isCodeLetter(QStringView text)
{
    return text.size() > Isbn10Length && text[0].isLetter() && isDigit(text[1].unicode());
}

QString withoutIdentifier(const QString &text)
{
    if (isSymbologyIdentifier(text))
        return text.sliced(SymbologyIdentifierLength).trimmed();
    return isCodeLetter(text) ? text.sliced(1) : text;
}

/// The digits of @p text, if it is digits with hyphens and spaces alone, and no more than a code can have.
std::string codeDigits(QStringView text)
{
    std::string digits;
    for (const QChar character : text) {
        if (isDigit(character.unicode()))
            digits += static_cast<char>(character.unicode());
        else if (character != u' ' && character != u'-')
            return {};
        if (static_cast<qsizetype>(digits.size()) > LongestCode)
            return {};
    }
    return digits;
}

/// Whether @p code is an ISBN with at most an add-on: keys of another layout are no more than that, or by
/// chance a part of them would pass for an ISBN.
bool isBareCode(QStringView code)
{
    const qsizetype x = code.endsWith(u'X') ? 1 : 0;
    return static_cast<qsizetype>(codeDigits(code.chopped(x)).size()) + x >= Isbn10Length;
}

QString addOnOf(std::string_view digits)
{
    const qsizetype rest = static_cast<qsizetype>(digits.size()) - Isbn13Length;
    if (rest != ShortAddOnLength && rest != LongAddOnLength)
        return {};
    return QString::fromLatin1(digits.data() + Isbn13Length, rest);
}

/// The digits of a UPC-A with its add-on, which some scanners send as an EAN-13 with a 0 before it.
std::string_view upcDigits(std::string_view digits)
{
    const auto length = static_cast<qsizetype>(digits.size());
    const bool isEan = length == Isbn13Length || length == Isbn13Length + LongAddOnLength;
    const std::string_view upc = isEan && digits.front() == '0' ? digits.substr(1) : digits;
    const auto upcLength = static_cast<qsizetype>(upc.size());
    const bool isUpc = upcLength == UpcLength || upcLength == UpcLength + LongAddOnLength;
    return isUpc && hasEanCheckDigit(upc.substr(0, UpcLength)) ? upc : std::string_view();
}

/// Makes the best of a code that is no ISBN: perhaps it is an old paperback's UPC.
void readUpc(std::string_view digits, ScanReading &reading)
{
    const std::string_view upc = upcDigits(digits);
    if (upc.empty() || reading.isbn.error().kind != IsbnProblem::Kind::OtherProduct)
        return;
    const std::string_view addOn = upc.substr(UpcLength);
    if (const auto isbn = UpcPublishers::isbn(upc, addOn)) {
        reading.isbn = *isbn;
        reading.addOn = QString::fromLatin1(addOn.data(), static_cast<qsizetype>(addOn.size()));
        reading.isFromUpc = true;
    } else if (!addOn.empty() || UpcPublishers::isKnown(upc)) {
        reading.isbn =
            tl::unexpected(IsbnProblem{IsbnProblem::Kind::PaperbackUpc, quotedNumber(upc), std::nullopt});
    }
}

ScanReading readText(const QString &text)
{
    const QString code = withoutIdentifier(text);
    ScanReading reading{code, Isbn::fromText(text), std::nullopt, QString(), false};
    const std::string digits = codeDigits(code);
    if (reading.isbn)
        reading.addOn = addOnOf(digits);
    else
        readUpc(digits, reading);
    return reading;
}

/// The code after an AIM identifier that was typed on a keyboard where "]" is elsewhere, which makes "+E0",
/// "¨E0" or "Ë0" of "]E0"; empty if there can be none.
QString afterIdentifier(const QString &text)
{
    const auto isAsciiDigit = [](QChar character) { return isDigit(character.unicode()); };
    const auto *const modifier = std::find_if(text.begin(), text.end(), isAsciiDigit);
    const qsizetype length = modifier - text.begin() + 1;
    const bool mayBe = length > 1 && length <= SymbologyIdentifierLength;
    return mayBe ? text.mid(length) : QString();
}

/// @p text as it may have been meant, the likeliest first: what the person's scanner puts around a code is
/// left out where it is there, unless the code then is none.
std::vector<QString> inner(const QString &text, const ScannerSettings &settings)
{
    QStringView code = text;
    const QString prefix = visible(settings.prefix);
    const QString suffix = visible(settings.suffix);
    if (code.startsWith(prefix, Qt::CaseInsensitive))
        code = code.sliced(prefix.size());
    if (code.endsWith(suffix, Qt::CaseInsensitive))
        code.chop(suffix.size());
    if (code.size() == text.size())
        return {text};
    return {code.trimmed().toString(), text};
}

/// Reads @p text as it stands. If there is no ISBN in it, the first reading tells why.
ScanReading readInner(const QString &text, const ScannerSettings &settings)
{
    std::optional<ScanReading> first;
    for (const QString &code : inner(text, settings)) {
        for (const QString &candidate : {code, afterIdentifier(code)}) {
            ScanReading reading = readText(candidate);
            if (reading.isbn)
                return reading;
            if (!first)
                first = std::move(reading);
        }
    }
    return *first;
}

} // namespace

ScanReading readScan(const QString &keys, const ScannerSettings &settings)
{
    const QString sent = visible(keys);
    const QString text = visible(cueCatCode(sent).value_or(sent));
    ScanReading asTyped = readInner(text, settings);
    if (asTyped.isbn)
        return asTyped;
    for (const QString &code : inner(text, settings)) {
        for (const KeyboardLayout layout : ScannedLayouts) {
            const std::optional<QString> meant = asOnUsKeyboard(code, layout);
            if (!meant)
                continue;
            ScanReading reading = readInner(*meant, settings);
            if (reading.isbn && isBareCode(reading.text)) {
                reading.layout = layout;
                return reading;
            }
        }
    }
    return asTyped;
}

} // namespace alexandria
