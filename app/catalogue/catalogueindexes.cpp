// SPDX-License-Identifier: MIT
#include "app/catalogue/catalogueindexes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The context of this file's texts.
class IndexesText
{
    Q_DECLARE_TR_FUNCTIONS(Indexes)
};

/// Kana, the Chinese characters in use, Hangul; as PostgreSQL's regular expressions write them.
constexpr auto CjkCharacters = "[\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3]"_L1;

/// PostgreSQL's own print of an expression without what varies: spaces, brackets, casts.
QString bare(QString expression)
{
    return expression.remove(u' ')
        .remove(u'(')
        .remove(u')')
        .remove("::text"_L1)
        .remove("::regconfig"_L1)
        .remove(u'"');
}

QString fieldExpression(const QString &field)
{
    return "data->>'"_L1 + field + u'\'';
}

QString trigramExpression(const QString &field)
{
    return u"USING gin ((data->>'%1') gin_trgm_ops)"_s.arg(field);
}

QString titleCharactersExpression()
{
    const QString others = QString(CjkCharacters).replace(u"["_s, u"[^"_s);
    return u"USING gin (regexp_split_to_array(regexp_replace(data->>'title', '%1', '', 'g'), '')) "
           "WHERE data->>'title' ~ '%2'"_s.arg(others, CjkCharacters);
}

Failure missing(const QString &message, const QString &remedy)
{
    return Failure({Error::Kind::NotFound, message, {}, remedy});
}

struct RequiredIndex
{
    QString table;
    QString column;
};

const std::array<RequiredIndex, 6> &requiredIndexes()
{
    static const std::array<RequiredIndex, 6> indexes{{{u"editions"_s, u"key"_s},
                                                       {u"editions"_s, u"work_key"_s},
                                                       {u"works"_s, u"key"_s},
                                                       {u"authors"_s, u"key"_s},
                                                       {u"edition_isbns"_s, u"isbn"_s},
                                                       {u"author_works"_s, u"author_key"_s}}};
    return indexes;
}

} // namespace

template <typename Matches>
const TableIndex *CatalogueIndexes::find(const QString &table, const QString &method, Matches matches) const
{
    const auto found =
        std::find_if(m_schema.indexes.cbegin(), m_schema.indexes.cend(), [&](const TableIndex &index) {
            return index.table == table && index.method == method && index.condition.isEmpty()
                && !index.expressions.isEmpty() && matches(index);
        });
    return found == m_schema.indexes.cend() ? nullptr : &*found;
}

/// What its own server has cannot be seen; conditions on columns are sent there.
bool CatalogueIndexes::isElsewhere(const QString &table) const
{
    const TableParts parts = m_schema.parts.value(table);
    return parts.here == 0 && parts.elsewhere > 0;
}

/// An index of a partitioned table cannot be built beside its use.
QString CatalogueIndexes::sqlFor(const QString &name, const QString &table, const QString &definition) const
{
    const bool isPartitioned = m_schema.parts.value(table).isPartitioned;
    return u"CREATE INDEX %1%2 ON %3 %4;"_s.arg(isPartitioned ? QString() : u"CONCURRENTLY "_s, name, table,
                                                definition);
}

QString CatalogueIndexes::trigramSql(const QString &table, const QString &field) const
{
    return "CREATE EXTENSION IF NOT EXISTS pg_trgm;\n"_L1
        + sqlFor(u"ix_%1_%2"_s.arg(table, field), table, trigramExpression(field));
}

bool CatalogueIndexes::hasColumn(const QString &table, const QString &column) const
{
    return isElsewhere(table) || find(table, u"btree"_s, [&](const TableIndex &index) {
               return index.expressions.first() == column;
           });
}

bool CatalogueIndexes::hasTrigrams(const QString &table, const QString &field) const
{
    const QString expression = fieldExpression(field);
    return find(table, u"gin"_s, [&](const TableIndex &index) {
        return index.operatorClasses.first() == "gin_trgm_ops"_L1
            && bare(index.expressions.first()) == expression;
    });
}

bool CatalogueIndexes::hasContainment(const QString &table) const
{
    return find(table, u"gin"_s,
                [](const TableIndex &index) { return index.expressions.first() == "data"_L1; });
}

std::optional<QString> CatalogueIndexes::fullTextExpression(const QString &table) const
{
    const TableIndex *index = find(table, u"gin"_s, [](const TableIndex &candidate) {
        const QString expression = bare(candidate.expressions.first()).toLower();
        return expression.startsWith("to_tsvector'simple',"_L1)
            && expression.contains(fieldExpression(u"title"_s)) && !expression.contains("subtitle"_L1);
    });
    return index ? std::optional(index->expressions.first()) : std::nullopt;
}

std::optional<QString> CatalogueIndexes::titlePrefixExpression(const QString &table) const
{
    const TableIndex *index = find(table, u"btree"_s, [](const TableIndex &candidate) {
        return candidate.operatorClasses.first() == "text_pattern_ops"_L1
            && bare(candidate.expressions.first()).startsWith("leftlower"_L1 + fieldExpression(u"title"_s));
    });
    return index ? std::optional(index->expressions.first()) : std::nullopt;
}

std::optional<QString> CatalogueIndexes::isbnDigitsExpression() const
{
    const TableIndex *index = find(u"edition_isbns"_s, u"btree"_s, [](const TableIndex &candidate) {
        const QString expression = candidate.expressions.first();
        const bool isInOrder = candidate.operatorClasses.first() != "text_pattern_ops"_L1; // for >= and <=
        return isInOrder && expression.contains("replace"_L1) && expression.contains("isbn"_L1);
    });
    return index ? std::optional(index->expressions.first()) : std::nullopt;
}

const TableIndex *CatalogueIndexes::titleCharacters(const QString &table) const
{
    const QString title = fieldExpression(u"title"_s);
    const auto fits = [&](const TableIndex &index) {
        return index.table == table && index.method == "gin"_L1
            && index.operatorClasses.first() == "array_ops"_L1
            && index.expressions.first().contains("_to_array("_L1)
            && bare(index.expressions.first()).contains(title) && bare(index.condition).startsWith(title);
    };
    const auto found = std::find_if(m_schema.indexes.cbegin(), m_schema.indexes.cend(), fits);
    return found == m_schema.indexes.cend() ? nullptr : &*found;
}

Result<> CatalogueIndexes::requireTable(const QString &table) const
{
    if (m_schema.hasTable(table))
        return {};
    return missing(
        IndexesText::tr(
            "The table %1 is missing on this server, or this user may not read it, so this search cannot "
            "be answered.")
            .arg(table),
        u"GRANT SELECT ON %1 TO CURRENT_USER;"_s.arg(table));
}

Result<> CatalogueIndexes::requireColumn(const QString &table, const QString &column) const
{
    if (const auto found = requireTable(table); !found)
        return found;
    if (hasColumn(table, column))
        return {};
    return missing(
        IndexesText::tr(
            "This search would read the whole table %1, because it has no index on %2. The catalogue's "
            "owner can add one.")
            .arg(table, column),
        sqlFor(u"ix_%1_%2"_s.arg(table, column), table, u'(' + column + u')'));
}

Result<> CatalogueIndexes::requireWords(const QString &table, const QString &field) const
{
    if (const auto found = requireTable(table); !found)
        return found;
    if (hasTrigrams(table, field) || (field == "title"_L1 && fullTextExpression(table)))
        return {};
    if (isElsewhere(table))
        return missing(IndexesText::tr("The table %1 is on another server, which would have to send all of "
                                       "it for a search for words. "
                                       "Look-ups by ISBN still work.")
                           .arg(table),
                       {});
    return missing(
        IndexesText::tr(
            "Words of this kind cannot be searched on this server: the table %1 has no trigram index on %2. "
            "The catalogue's owner can add one; look-ups by ISBN still work.")
            .arg(table, field),
        trigramSql(table, field));
}

QList<ReportPoint> CatalogueIndexes::report() const
{
    QList<ReportPoint> points;
    reportRequired(points);
    reportOptional(points);
    return points;
}

void CatalogueIndexes::reportRequired(QList<ReportPoint> &points) const
{
    using Subject = ReportPoint::Subject;
    const auto add = [&points](const QString &name, const Result<> &result, const QString &good,
                               Subject subject = Subject::Index) {
        points << (result ? ReportPoint{ReportPoint::State::Good, name, good, {}, subject}
                          : ReportPoint{ReportPoint::State::Missing, name, result.error().message,
                                        result.error().remedy, subject});
    };
    for (const auto *table : {"editions", "works", "authors", "author_works", "edition_isbns"}) {
        const QString name = QString::fromLatin1(table);
        add(IndexesText::tr("Table %1").arg(name), requireTable(name),
            IndexesText::tr("There, and may be read."), Subject::Table);
    }
    for (const auto &[table, column] : requiredIndexes()) {
        if (m_schema.hasTable(table))
            add(IndexesText::tr("Index on %1 (%2)").arg(table, column), requireColumn(table, column),
                IndexesText::tr("There."));
    }
    if (m_schema.hasTable(u"editions"_s))
        add(IndexesText::tr("Words of titles"), requireWords(u"editions"_s, u"title"_s),
            IndexesText::tr("Searchable by an index."));
    if (m_schema.hasTable(u"authors"_s))
        add(IndexesText::tr("Words of names"), requireWords(u"authors"_s, u"name"_s),
            IndexesText::tr("Searchable by an index."));
}

void CatalogueIndexes::reportOptional(QList<ReportPoint> &points) const
{
    const auto add = [&points](bool isThere, const QString &name, const QString &gain,
                               const QString &remedy) {
        if (!isThere)
            points << ReportPoint{ReportPoint::State::Improvable, name, gain, remedy,
                                  ReportPoint::Subject::Index};
    };
    const bool hasTitles = m_schema.hasTable(u"editions"_s) && !isElsewhere(u"editions"_s);
    add(!hasTitles || titlePrefixExpression(u"editions"_s), IndexesText::tr("Beginnings of titles"),
        IndexesText::tr(
            "An index of some 2 GB for 55 million editions would bring exact titles first and answer the "
            "first page "
            "in the same time however large the catalogue is."),
        sqlFor(u"ix_editions_title_beginning"_s, u"editions"_s,
               u"(left(lower(data->>'title'), 120) text_pattern_ops)"_s));
    add(!hasTitles || fullTextExpression(u"editions"_s), IndexesText::tr("Full text of titles"),
        IndexesText::tr(
            "An index of some 1.5 GB for 55 million editions would answer titles of several words up to five "
            "times "
            "faster."),
        sqlFor(u"ix_editions_title_words"_s, u"editions"_s,
               u"USING gin (to_tsvector('simple', coalesce(data->>'title', '')))"_s));
    add(!hasTitles || titleCharacters(u"editions"_s), IndexesText::tr("Chinese, Japanese and Korean titles"),
        IndexesText::tr(
            "An index of some 250 MB for 55 million editions would find one or two characters anywhere in a "
            "title, not only where a word begins."),
        sqlFor(u"ix_editions_title_characters"_s, u"editions"_s, titleCharactersExpression()));
    add(!m_schema.hasTable(u"works"_s) || isElsewhere(u"works"_s) || hasTrigrams(u"works"_s, u"title"_s),
        IndexesText::tr("Misspelt titles"),
        IndexesText::tr(
            "A trigram index on the titles of works would find titles in spite of a typing error."),
        trigramSql(u"works"_s, u"title"_s));
    add(!m_schema.hasTable(u"edition_isbns"_s) || m_schema.rangesFindHyphens
            || isElsewhere(u"edition_isbns"_s) || isbnDigitsExpression(),
        IndexesText::tr("ISBNs in any spelling"),
        IndexesText::tr("This database sorts hyphens, so an ISBN that is written with unusual ones is not "
                        "found. An index "
                        "of some 2 GB for 50 million ISBNs would find it."),
        sqlFor(u"ix_edition_isbns_digits"_s, u"edition_isbns"_s,
               u"(upper(regexp_replace(isbn, '[^0-9Xx]', '', 'g')))"_s));
    reportElsewhere(points);
    if (!m_schema.foldsUnicodeCase) {
        points << ReportPoint{
            ReportPoint::State::Missing,
            IndexesText::tr("Language setting"),
            IndexesText::tr(
                "The database was made with lc_ctype C: Chinese, Japanese, Korean, Cyrillic and Greek "
                "titles cannot be searched. It would have to be made anew with a UTF-8 locale."),
            {},
            ReportPoint::Subject::Index};
    }
}

/// Their rows come here before anything looks at their words.
void CatalogueIndexes::reportElsewhere(QList<ReportPoint> &points) const
{
    for (const auto &table : {u"editions"_s, u"works"_s, u"authors"_s}) {
        const TableParts parts = m_schema.parts.value(table);
        if (parts.here == 0 || parts.elsewhere == 0)
            continue;
        points << ReportPoint{
            ReportPoint::State::Improvable, IndexesText::tr("Parts on other servers"),
            IndexesText::tr("Parts of the table %1 are on other servers. Look-ups by key use their indexes, "
                            "but a search for words reads them whole unless the parts here fill its page.")
                .arg(table),
            QString(), ReportPoint::Subject::Index};
    }
}

} // namespace alexandria
