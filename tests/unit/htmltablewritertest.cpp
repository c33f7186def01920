// SPDX-License-Identifier: MIT
#include "models/exporting/htmltablewriter.h"
#include "models/exporting/csvwriter.h"
#include "tests/support/exportrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QList<ExportColumn> &someColumns()
{
    static const QList<ExportColumn> columns{ExportColumn::Isbn13, ExportColumn::Title,
                                             ExportColumn::Publishers, ExportColumn::Year,
                                             ExportColumn::Description};
    return columns;
}

} // namespace

/// What the clipboard gets of rows: the same table as HTML and as text. Byte for byte.
class HtmlTableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHtml();
    void writesTheSameAsText();
};

void HtmlTableWriterTest::writesHtml()
{
    HtmlTableWriter writer(someColumns(), ColumnNaming::Translated);

    const QByteArray text = R"(<td style='mso-number-format:"\@"' sdnum="1033;0;@">)";
    const QByteArray lineBreak = R"(<br style="mso-data-placement:same-cell">)";
    const QByteArray expected =
        "<html><head><meta charset=\"utf-8\"></head><body><table>\n"
        "<tr><th>ISBN-13</th><th>Title</th><th>Publishers</th><th>Year</th><th>Description</th></tr>\n"
        "<tr>"
        + text + "978-0-575-04800-3; 978-0-552-13703-4</td>" + text + "Good Omens</td>" + text
        + "Gollancz; Corgi</td><td>1990</td>" + text + "A demon, an angel." + lineBreak
        + "The end of the world.</td></tr>\n<tr>" + text + "978-999999999-1</td>" + text
        + "=HYPERLINK(&quot;http://x&quot;;&quot;y&quot;), 100% {of} A&amp;B_C #1 $5 ~ ^ \\</td>" + text
        + "-1+1; &lt;b&gt;שלום&lt;/b&gt; 📚</td><td></td>" + text + "a" + lineBreak + "b" + lineBreak + "c"
        + lineBreak + "d\xEF\xBF\xBD\xEF\xBF\xBD </td></tr>\n</table></body></html>\n";
    QCOMPARE(written(writer, {searchRow(fullEdition()), searchRow(hostileEdition())}), expected);
}

void HtmlTableWriterTest::writesTheSameAsText()
{
    CsvWriter writer(CsvPreset::Clipboard, someColumns(), ColumnNaming::Translated);

    const QByteArray expected =
        "ISBN-13\tTitle\tPublishers\tYear\tDescription\r\n"
        "978-0-575-04800-3; 978-0-552-13703-4\tGood Omens\tGollancz; Corgi\t1990\t"
        "A demon, an angel. The end of the world.\r\n"
        "978-999999999-1\t'=HYPERLINK(\"http://x\";\"y\"), 100% {of} A&B_C #1 $5 ~ ^ \\\t"
        "'-1+1; <b>שלום</b> 📚\t\ta b c d\xEF\xBF\xBD\xEF\xBF\xBD \r\n";
    QCOMPARE(written(writer, {searchRow(fullEdition()), searchRow(hostileEdition())}), expected);
}

QTEST_APPLESS_MAIN(HtmlTableWriterTest)
#include "htmltablewritertest.moc"
