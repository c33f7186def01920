// SPDX-License-Identifier: MIT
#include "app/scan/scanrows.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <cstring>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

template <typename... Values> QByteArray rowSeal(const Values &...values)
{
    constexpr qsizetype RowSealSize = 8;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).first(RowSealSize);
}

} // namespace

QVariant storedText(const QString &text)
{
    const bool startsWithMark = text.startsWith(u'\uFEFF') || text.startsWith(u'\uFFFE');
    if (text.isValidUtf16() && !startsWithMark)
        return notNull(text); // a null one would be NULL
    return QByteArray(reinterpret_cast<const char *>(text.utf16()),
                      text.size() * qsizetype(sizeof(char16_t)));
}

QString readText(const QVariant &stored)
{
    if (stored.metaType().id() != QMetaType::QByteArray)
        return stored.toString();
    const QByteArray bytes = stored.toByteArray();
    QString text(bytes.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * sizeof(char16_t));
    return text;
}

QByteArray sealOfEntry(qint64 list, const ScanEntry &entry)
{
    const ScannedEdition edition = entry.edition.value_or(ScannedEdition());
    return rowSeal(list, entry.id, entry.place, entry.scanned, notNull(entry.input), entry.isbn.has_value(),
                   entry.isbn ? entry.isbn->toIsbn13() : u""_s, entry.count, notNull(entry.note),
                   int(entry.state), entry.edition.has_value(), notNull(edition.key), notNull(edition.title),
                   notNull(edition.authors), edition.year.has_value(), edition.year.value_or(0),
                   entry.editionCount, entry.record);
}

QByteArray sealOfList(qint64 id, const QString &name)
{
    return rowSeal(id, notNull(name));
}

QByteArray sealOfEdition(const QString &key, const QByteArray &record)
{
    return rowSeal(notNull(key), record);
}

QByteArray sealOfRecord(const FileRecord &record)
{
    return rowSeal(record.id, notNull(record.text), record.header);
}

std::optional<ScanEntry> entryIn(const QSqlQuery &row, qint64 list)
{
    enum {
        Id,
        Place,
        Scanned,
        Input,
        IsbnDigits,
        Copies,
        Note,
        State,
        EditionKey,
        Title,
        Authors,
        Year,
        EditionCount,
        Record,
        Seal
    };

    ScanEntry entry;
    entry.id = row.value(Id).toLongLong();
    entry.place = row.value(Place).toLongLong();
    entry.scanned = row.value(Scanned).toLongLong();
    entry.input = readText(row.value(Input));
    const auto isbn = Isbn::fromDigits(row.value(IsbnDigits).toString().toStdString());
    if (isbn)
        entry.isbn = *isbn;
    entry.count = row.value(Copies).toInt();
    entry.note = readText(row.value(Note));
    entry.state = ScanEntry::State(row.value(State).toInt());
    if (!row.isNull(EditionKey)) {
        entry.edition = {readText(row.value(EditionKey)), readText(row.value(Title)),
                         readText(row.value(Authors)), std::nullopt};
        if (!row.isNull(Year))
            entry.edition->year = row.value(Year).toInt();
    }
    entry.editionCount = row.value(EditionCount).toInt();
    entry.record = row.value(Record).toLongLong();
    if (row.value(Seal).toByteArray() != sealOfEntry(list, entry))
        return std::nullopt;
    return entry;
}

} // namespace alexandria
