// SPDX-License-Identifier: MIT
#include "tests/support/numberedbooks.h"

using namespace Qt::StringLiterals;

namespace alexandria {

QString numberedIsbn(int number)
{
    const QString digits = u"9780306"_s + QString::number(number).rightJustified(5, u'0');
    int sum = 0;
    for (int place = 0; place < digits.size(); ++place)
        sum += digits[place].digitValue() * (place % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

Edition numberedEdition(int number)
{
    Edition edition;
    edition.title = u"The %1th Title"_s.arg(number);
    edition.authors = {{{}, u"Ann Author%1"_s.arg(number)}};
    edition.publishDate = u"Sept. 1985"_s;
    edition.isbn13 = {numberedIsbn(number)};
    return edition;
}

QList<ExportRow> numberedRows(int count)
{
    QList<ExportRow> rows;
    for (int number = 1; number <= count; ++number)
        rows << ExportRow{numberedEdition(number), {}};
    return rows;
}

} // namespace alexandria
