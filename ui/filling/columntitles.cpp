// SPDX-License-Identifier: MIT
#include "ui/filling/columntitles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestExample = 24; // characters

class ColumnTitlesText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnTitles)
};

QString exampleOf(const QAbstractItemModel &rows, int column)
{
    const QString value = rows.data(rows.index(0, column)).toString().simplified();
    return value.size() > LongestExample ? value.left(LongestExample) + u'…' : value;
}

} // namespace

QStringList columnTitles(const FillTable &table, const QAbstractItemModel &rows)
{
    QStringList titles;
    for (int i = 0; i < int(table.width); ++i) {
        const QString name = table.names.value(i).simplified();
        const QString example = exampleOf(rows, i);
        if (name.isEmpty() && example.isEmpty())
            titles += ColumnTitlesText::tr("Column %1").arg(i + 1);
        else if (name.isEmpty())
            //: %1: number of a column without a name; %2: what stands in its first row
            titles += ColumnTitlesText::tr("Column %1: %2").arg(QString::number(i + 1), example);
        else if (titles.contains(name))
            //: %1: name of a column that another one has too; %2: its number
            titles += ColumnTitlesText::tr("%1 (column %2)").arg(name, QString::number(i + 1));
        else
            titles += name;
    }
    return titles;
}

} // namespace alexandria
