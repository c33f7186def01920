// SPDX-License-Identifier: MIT
#include "app/filling/columnmeaning.h"

#include "models/catalogue/folding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// "Number of Pages" is "number of pages".
QString plainName(const QString &name)
{
    return wordsOf(folded(name)).join(u' ');
}

const QHash<QString, ExportColumn> &foreignNames()
{
    static const QHash<QString, ExportColumn> names{
        {u"isbn13"_s, ExportColumn::Isbn13},
        {u"isbn10"_s, ExportColumn::Isbn10},
        {u"book title"_s, ExportColumn::Title},
        {u"author"_s, ExportColumn::Authors},
        {u"author s"_s, ExportColumn::Authors}, // Author(s)
        {u"publisher"_s, ExportColumn::Publishers},
        {u"publication date"_s, ExportColumn::PublishDate},
        {u"date published"_s, ExportColumn::PublishDate},
        {u"year published"_s, ExportColumn::Year},
        {u"publication year"_s, ExportColumn::Year},
        {u"year of publication"_s, ExportColumn::Year},
        {u"number of pages"_s, ExportColumn::Pages},
        {u"page count"_s, ExportColumn::Pages},
        {u"language"_s, ExportColumn::Languages},
        {u"binding"_s, ExportColumn::Format},
    };
    return names;
}

bool hasFurtherAuthors(const QStringList &header)
{
    return std::any_of(header.begin(), header.end(), [](const QString &name) {
        const QString plain = plainName(name);
        return plain == "additional authors"_L1 || plain == "secondary author"_L1;
    });
}

std::optional<ExportColumn> foreignMeaningOf(const QString &name)
{
    const auto &names = foreignNames();
    const auto found = names.find(plainName(name));
    return found == names.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<ExportColumn> meaningOf(const QString &name, const QStringList &header)
{
    if (const auto own = columnNamed(name))
        return isOfScans(*own) ? std::nullopt : own;
    const auto foreign = foreignMeaningOf(name);
    return foreign == ExportColumn::Authors && hasFurtherAuthors(header) ? std::nullopt : foreign;
}

bool isOfAuthors(const QString &name)
{
    return columnNamed(name) == ExportColumn::Authors || foreignMeaningOf(name) == ExportColumn::Authors;
}

bool isOfTitles(const QString &name)
{
    return columnNamed(name) == ExportColumn::Title || foreignMeaningOf(name) == ExportColumn::Title;
}

} // namespace alexandria
