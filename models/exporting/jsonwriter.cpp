// SPDX-License-Identifier: MIT
#include "models/exporting/jsonwriter.h"

#include "models/csv/soundtext.h"
#include "models/exporting/editionjson.h"
#include "models/exporting/exportcells.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QJsonObject toJson(const ExportRow::Scan &scan, const std::optional<Edition> &edition)
{
    const ScanEntry &entry = scan.entry;
    return {{u"position"_s, scan.position},
            {u"count"_s, entry.count},
            {u"note"_s, textOrNull(soundText(entry.note))},
            {u"status"_s, statusName(entry.state)},
            {u"input"_s, textOrNull(soundText(entry.input))},
            {u"isbn_13"_s, entry.isbn ? QJsonValue(entry.isbn->toIsbn13()) : QJsonValue()},
            {u"edition"_s, edition ? QJsonValue(alexandria::toJson(*edition)) : QJsonValue()}};
}

} // namespace

QByteArray JsonWriter::begin()
{
    m_hasRows = false;
    return "[";
}

QByteArray JsonWriter::row(const ExportRow &row)
{
    if (!row.scan && !row.edition)
        return {};
    const QJsonObject object = row.scan ? toJson(*row.scan, row.edition) : toJson(*row.edition);
    return (std::exchange(m_hasRows, true) ? ",\n" : "\n")
        + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray JsonWriter::end()
{
    return "\n]\n";
}

} // namespace alexandria
