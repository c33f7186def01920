// SPDX-License-Identifier: MIT
#include "ui/filling/fillwords.h"

#include "app/filling/csvfilling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

class FillText
{
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

QString separatorText(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return FillText::tr("separated by commas");
    case u';':
        return FillText::tr("separated by semicolons");
    case u'\t':
        return FillText::tr("separated by tabs");
    default:
        return FillText::tr("separated by %1").arg(separator);
    }
}

QString encodingText(const FillTable &table)
{
    const QString name = table.encoding
        ? QString::fromLatin1(QStringConverter::nameForEncoding(*table.encoding))
        : u"Windows-1252"_s;
    //: %1: an encoding
    return table.hasMark ? FillText::tr("%1 with a byte order mark").arg(name) : name;
}

} // namespace

QString formText(const FillTable &table)
{
    return separatorText(table.separator) + u" · "_s + encodingText(table);
}

QString soFarText(const FillReport &report)
{
    return FillText::tr("Looking up: %L1 found, %L2 not found.").arg(report.found).arg(report.notFound);
}

QString outcomeText(const FillReport &report)
{
    QStringList parts{FillText::tr("%Ln cell(s) filled", nullptr, int(report.cells)),
                      FillText::tr("%L1 found").arg(report.found),
                      FillText::tr("%L1 not found").arg(report.notFound)};
    if (report.withoutKey > 0)
        parts += FillText::tr("%Ln without an ISBN or a title to search by", nullptr, int(report.withoutKey));
    if (report.invalid > 0)
        parts += FillText::tr("%Ln with a wrong ISBN", nullptr, int(report.invalid));
    const QString counts = parts.join(u" · "_s);
    return report.cells > 0 ? counts + u'\n' + FillText::tr("Filled cells are bold in the table above.")
                            : counts;
}

QString shortcomingText(const FillReport &report)
{
    QStringList sentences;
    if (report.unanswered)
        sentences += FillText::tr("The catalogue could not be asked for every row; what was seen before on "
                                  "this computer was used for those. %1")
                         .arg(report.unanswered->message);
    if (report.unwritable > 0)
        sentences += FillText::tr("%Ln cell(s) stay as they are: the encoding of the table, Windows-1252, "
                                  "does not have their characters. Save the table in UTF-8 to fill them too.",
                                  nullptr, int(report.unwritable));
    return sentences.join(u'\n');
}

} // namespace alexandria
