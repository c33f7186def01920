// SPDX-License-Identifier: MIT
#include "app/importing/isbncolumns.h"

#include "models/catalogue/folding.h"
#include "models/isbn/isbnsyntax.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

enum class ColumnKind { Isbn, Barcode, Other };

/// Lower case, letters and digits only: "Code-barres (EAN)" is "codebarresean".
QString bareName(const QString &name)
{
    return wordsOf(folded(name)).join(QString());
}

ColumnKind kindOf(const QString &name)
{
    static const QSet<QString> products{u"ean"_s,  u"ean13"_s,  u"eans"_s,   u"eancode"_s, u"codeean"_s,
                                        u"gtin"_s, u"gtin13"_s, u"gencod"_s, u"ردمك"_s,    u"شابک"_s,
                                        u"מסתב"_s, u"书号"_s,   u"書號"_s};
    static const QSet<QString> barcodes{
        u"barcode"_s,      u"barcodes"_s,     u"barcodenumber"_s, u"upc"_s,           u"strichcode"_s,
        u"barkod"_s,       u"codebarres"_s,   u"codeabarres"_s,   u"codebarre"_s,     u"codigodebarras"_s,
        u"codigobarras"_s, u"codiceabarre"_s, u"codicebarre"_s,   u"streepjescode"_s, u"kodkreskowy"_s,
        u"carovykod"_s,    u"streckkod"_s,    u"stregkode"_s,     u"strekkode"_s,     u"viivakoodi"_s,
        u"vonalkod"_s,     u"штрихкод"_s,     u"バーコード"_s,    u"条形码"_s,        u"条码"_s,
        u"條碼"_s,         u"바코드"_s,       u"باركود"_s,        u"ברקוד"_s};

    const QString bare = bareName(name);
    if (bare.contains("isbn"_L1) || products.contains(bare))
        return ColumnKind::Isbn;
    return barcodes.contains(bare) ? ColumnKind::Barcode : ColumnKind::Other;
}

bool isFilled(const CsvReader &reader, const CsvCell &cell)
{
    return !reader.slice(cell).trimmed().isEmpty();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return isDigit(folded(character)); });
}

bool isGood(const IsbnInText &place)
{
    return place.isbn.has_value();
}

bool hasGood(const QList<IsbnInText> &places)
{
    return std::any_of(places.begin(), places.end(), isGood);
}

/// What a cell has in it: "0439023483" of ="0439023483" (Goodreads), [0439023483] (LibraryThing) and
/// "439023483.0" without its ".0" (pandas).
QString contentOf(const QString &value)
{
    const auto isWrapping = [](QChar character) {
        return character.isSpace() || u"=\"'[]"_s.contains(character);
    };
    qsizetype begin = 0;
    qsizetype end = value.size();
    while (begin < end && isWrapping(value[begin]))
        ++begin;
    while (end > begin && isWrapping(value[end - 1]))
        --end;
    const QString content = value.sliced(begin, end - begin);
    return content.endsWith(".0"_L1) ? content.chopped(2) : content;
}

/// "61120081" for 0061120081: a spreadsheet took it for a number.
std::optional<Isbn> withoutItsZeros(const QString &content)
{
    constexpr qsizetype Shortest = 7;

    if (content.size() < Shortest || content.size() >= SbnLength)
        return std::nullopt;
    const auto isbn = Isbn::fromDigits(content.rightJustified(Isbn10Length, u'0').toStdString());
    return isbn ? std::optional(*isbn) : std::nullopt;
}

/// @p takesShort: also numbers that only their column makes an ISBN.
QList<IsbnInText> isbnsInCell(const QString &value, bool takesShort)
{
    const QString content = contentOf(value);
    if (content.isEmpty())
        return {};
    QList<IsbnInText> found = isbnsInText(content);
    if (hasGood(found))
        return found;
    const auto isbn = Isbn::fromText(content);
    if (isbn && (takesShort || content.size() >= Isbn10Length))
        return {{normalized(content), isbn}};
    if (const auto restored = takesShort ? withoutItsZeros(content) : std::nullopt)
        return {{content, *restored}};
    return {{normalized(value), tl::unexpected(isbn ? IsbnProblem() : isbn.error())}};
}

void addOnce(QList<IsbnInText> &found, const IsbnInText &place)
{
    const bool isKnown = std::any_of(found.cbegin(), found.cend(),
                                     [&place](const IsbnInText &other) { return other.isbn == place.isbn; });
    if (!isKnown)
        found += place;
}

/// Whether @p found has the same book by the other of its two numbers.
bool hasOtherForm(const QList<IsbnInText> &found, const IsbnInText &place)
{
    const auto isThirteen = [](const IsbnInText &of) {
        return std::count_if(of.input.begin(), of.input.end(), [](QChar c) { return c.isLetterOrNumber(); })
            > Isbn10Length;
    };
    return std::any_of(found.begin(), found.end(), [&](const IsbnInText &other) {
        return other.isbn == place.isbn && isThirteen(other) != isThirteen(place);
    });
}

} // namespace

std::optional<IsbnColumns> IsbnColumns::fromHeader(const QStringList &names)
{
    IsbnColumns columns;
    columns.m_width = static_cast<std::size_t>(names.size());
    bool hasIsbn = false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const ColumnKind kind = kindOf(names[i]);
        hasIsbn = hasIsbn || kind == ColumnKind::Isbn;
        if (kind != ColumnKind::Other)
            columns.m_columns.push_back({static_cast<std::size_t>(i), kind == ColumnKind::Barcode});
    }
    if (columns.m_columns.empty())
        return std::nullopt;
    for (Column &column : columns.m_columns)
        column.isDoubtful = column.isDoubtful && hasIsbn;
    return columns;
}

/// Empty cells at the end, which many programs add, do not count.
bool IsbnColumns::isLonger(const CsvReader &reader, const CsvRecord &record) const
{
    const std::size_t own = std::min(m_width, record.cells.size());
    return std::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(own), record.cells.end(),
                       [&reader](const CsvCell &cell) { return isFilled(reader, cell); });
}

IsbnColumns::Found IsbnColumns::inColumns(const CsvReader &reader, const CsvRecord &record,
                                          bool takesShort) const
{
    Found found;
    for (const Column &column : m_columns) {
        if (column.index >= record.cells.size())
            continue;
        const QList<IsbnInText> inCell = isbnsInCell(reader.value(record.cells[column.index]), takesShort);
        if (hasGood(inCell)) {
            for (const IsbnInText &place : inCell)
                addOnce(found.isbns, place);
        } else if (!found.bad && !column.isDoubtful && !inCell.isEmpty()) {
            found.bad = inCell.first();
        }
    }
    return found;
}

QList<IsbnInText> IsbnColumns::isbnsOf(const CsvReader &reader, const CsvRecord &record) const
{
    const bool isMoved = isLonger(reader, record);
    Found found = inColumns(reader, record, !isMoved);
    if (found.isbns.isEmpty() && (isMoved || record.cells.size() < m_width)) {
        QList<IsbnInText> anywhere = isbnsOfRow(reader, record);
        if (hasGood(anywhere))
            return anywhere;
    }
    if (found.isbns.isEmpty() && isMoved)
        found = inColumns(reader, record, true);
    if (!found.isbns.isEmpty())
        return found.isbns;
    const bool isWord = isMoved && found.bad && !hasDigit(found.bad->input); // of a title, then
    return found.bad && !isWord ? QList{*found.bad} : QList<IsbnInText>();
}

QList<IsbnInText> isbnsOfRow(const CsvReader &reader, const CsvRecord &record)
{
    const QList<IsbnInText> all = isbnsInText(reader.slice({record.begin, record.end, false}));
    const auto filled = std::count_if(record.cells.begin(), record.cells.end(),
                                      [&reader](const CsvCell &cell) { return isFilled(reader, cell); });
    const bool keepsBad = all.size() >= filled || !hasGood(all);
    QList<IsbnInText> found;
    for (const IsbnInText &place : all) {
        if (isGood(place) ? !hasOtherForm(found, place) : keepsBad)
            found += place;
    }
    return found;
}

} // namespace alexandria
