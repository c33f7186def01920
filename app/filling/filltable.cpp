// SPDX-License-Identifier: MIT
#include "app/filling/filltable.h"

#include "app/filling/columnmeaning.h"
#include "app/importing/isbncolumns.h"
#include "app/importing/textencoder.h"
#include "models/csv/csvreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype SeparatorSample = 1 << 16; // characters
constexpr qsizetype PieceOfTable = 1 << 20; // bytes

/// The context of this file's texts.
class FillTableText
{
    Q_DECLARE_TR_FUNCTIONS(FillTable)
};

Failure unfillable(const QString &sentence)
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.message = sentence;
    return Failure(error);
}

/// The text of @p bytes; nothing if these bytes would not come out of it again.
std::optional<QString> faithfulText(const QByteArray &bytes, TextEncoding encoding, bool hasMark)
{
    TextDecoder decoder(encoding);
    TextEncoder encoder(encoding, hasMark);
    QString text;
    QByteArray expected;
    for (qsizetype place = 0; place < bytes.size(); place += PieceOfTable) {
        const QByteArrayView chunk =
            QByteArrayView(bytes).sliced(place, std::min(PieceOfTable, bytes.size() - place));
        const QString piece = decoder.decode(chunk);
        text += piece;
        expected += chunk;
        const QByteArray written = encoder.encode(piece);
        if (!expected.startsWith(written))
            return std::nullopt;
        expected.remove(0, written.size()); // a character that is cut off is left
    }
    return expected.isEmpty() ? std::optional(text) : std::nullopt;
}

QStringList cellTextsOf(const CsvReader &reader, const CsvRecord &record)
{
    QStringList values;
    for (const CsvCell &cell : record.cells)
        values += reader.value(cell);
    return values;
}

bool areNames(const QStringList &values)
{
    const auto hasDigit = [](const QString &value) {
        return std::any_of(value.begin(), value.end(), [](QChar character) { return character.isDigit(); });
    };
    return IsbnColumns::fromHeader(values)
        || std::any_of(values.begin(), values.end(),
                       [&values](const QString &value) { return meaningOf(value, values).has_value(); })
        || std::none_of(values.begin(), values.end(), hasDigit);
}

bool hasIsbn(const CsvReader &reader, const CsvRecord &record)
{
    const QList<IsbnInText> places = isbnsOfRow(reader, record);
    return std::any_of(places.begin(), places.end(),
                       [](const IsbnInText &place) { return place.isbn.has_value(); });
}

void findHeader(FillTable &table)
{
    CsvReader reader(table.text, table.separator);
    CsvRecord record;
    bool isThere = reader.readNext(record);
    while (isThere && (record.isBlank() || reader.slice(record.cells.front()).startsWith("sep="_L1)))
        isThere = reader.readNext(record);
    if (!isThere)
        return;
    table.headerBegin = record.begin;
    table.dataBegin = record.begin;
    const QStringList values = cellTextsOf(reader, record);
    if (!hasIsbn(reader, record) && areNames(values)) {
        table.names = values;
        table.dataBegin = record.next;
        table.width = record.cells.size();
        return;
    }
    do
        table.width = std::max(table.width, record.cells.size());
    while (reader.readNext(record));
}

} // namespace

Result<FillTable> FillTable::fromBytes(const QByteArray &bytes)
{
    EncodingProbe probe;
    probe.add(bytes);
    FillTable table;
    table.encoding = probe.finish();
    table.hasMark = QStringConverter::encodingForData(bytes).has_value();
    if (probe.isBinary())
        return unfillable(
            FillTableText::tr("It is no text: save the table as CSV, which every spreadsheet can."));
    const auto text = faithfulText(bytes, table.encoding, table.hasMark);
    if (!text)
        return unfillable(FillTableText::tr("It has bytes that are no characters in its encoding, and could "
                                            "not be written as they are: save it anew, in UTF-8."));
    table.text = *text;
    const QStringView sample = QStringView(table.text).first(std::min(table.text.size(), SeparatorSample));
    table.separator = separatorOf(sample).value_or(u',');
    findHeader(table);
    return table;
}

std::optional<std::size_t> FillTable::find(const QString &nameOrNumber) const
{
    const QString wanted = nameOrNumber.simplified().toCaseFolded();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].simplified().toCaseFolded() == wanted)
            return std::size_t(i);
    }
    bool isNumber = false;
    const uint number = wanted.toUInt(&isNumber);
    return isNumber && number > 0 && number <= width ? std::optional(std::size_t(number - 1)) : std::nullopt;
}

QString FillTable::keyOf(std::size_t column) const
{
    const QString name = names.value(qsizetype(column));
    return !name.isEmpty() && find(name) == column ? name : QString::number(column + 1);
}

} // namespace alexandria
