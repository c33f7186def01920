// SPDX-License-Identifier: MIT
#include "models/csv/csvsheet.h"

#include "models/csv/csvreader.h"

#include <algorithm>

namespace alexandria {

CsvSheet sheetOf(const QString &text, QChar separator, qsizetype dataBegin, qint64 most)
{
    CsvSheet sheet;
    sheet.text = text;
    sheet.separator = separator;
    CsvReader reader(sheet.text, separator);
    CsvRecord record;
    qsizetype end = dataBegin;
    while (reader.readNext(record)) {
        if (record.begin < dataBegin) {
            ++sheet.firstRecord;
            continue;
        }
        if (++sheet.total > most)
            continue;
        sheet.rows.push_back(record.begin);
        sheet.columns = std::max(sheet.columns, record.cells.size());
        end = record.next;
    }
    sheet.rows.push_back(end);
    return sheet;
}

} // namespace alexandria
