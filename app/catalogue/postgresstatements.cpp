// SPDX-License-Identifier: MIT
#include "app/catalogue/postgresstatements.h"

#include "app/catalogue/catalogueindexes.h"
#include "app/catalogue/postgresconditions.h"
#include "models/catalogue/folding.h"
#include "models/catalogue/searchpatterns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto TitleExpression = "data->>'title'"_L1;
constexpr auto NameExpression = "data->>'name'"_L1;
constexpr qsizetype PrefixIndexLength = 120;

Statement load(const char *name)
{
    return Statement::fromResource(u"postgresql/"_s + QLatin1StringView(name));
}

Failure notSearchable(const char *sentence)
{
    return Failure(
        {Error::Kind::Malformed, QCoreApplication::translate("PostgresStatements", sentence), {}, {}});
}

/// The joins that bring work and authors, without those whose table is missing.
void addParents(Statement &statement, const Schema &schema)
{
    const bool hasWorks = schema.hasTable(u"works"_s);
    const bool hasAuthors = schema.hasTable(u"authors"_s);
    statement.insert(u"parents"_s,
                     hasWorks ? load("fragment_parents").sql()
                              : u"SELECT NULL::text AS key, NULL::jsonb AS data"_s);
    statement.insert(u"authors"_s,
                     hasAuthors ? load("fragment_authors").sql()
                                : u"CROSS JOIN (SELECT NULL::jsonb AS list) AS authors"_s);
}

Result<> needWords(const SearchPatterns &patterns, const Schema &schema)
{
    if (patterns.needsUnicodeCase && !schema.foldsUnicodeCase)
        return notSearchable(QT_TRANSLATE_NOOP("PostgresStatements",
                                               "This server's language setting (lc_ctype C) cannot search "
                                               "for words in this script. Search by ISBN."));
    return {};
}

/// The index of single characters, where it is there and can answer.
const TableIndex *characterIndexFor(const QString &title, const CatalogueIndexes &indexes)
{
    return cjkCharacters(title).isEmpty() ? nullptr : indexes.titleCharacters(u"editions"_s);
}

Result<> needTitleWords(const QString &title, const CatalogueIndexes &indexes, const Schema &schema)
{
    if (characterIndexFor(title, indexes))
        return indexes.requireTable(u"editions"_s);
    if (const auto found = indexes.requireWords(u"editions"_s, u"title"_s); !found)
        return found;
    return indexes.fullTextExpression(u"editions"_s) ? Result<>() : needWords(patternsFor(title), schema);
}

Result<> needWorksOfAuthors(const Schema &schema)
{
    const CatalogueIndexes indexes(schema);
    if (const auto found = indexes.requireColumn(u"author_works"_s, u"author_key"_s); !found)
        return found;
    return indexes.requireColumn(u"editions"_s, u"work_key"_s);
}

/// All words of a title, by the index that is there.
QString titleCondition(Statement &statement, const QString &title, const CatalogueIndexes &indexes)
{
    if (const TableIndex *characters = characterIndexFor(title, indexes))
        return characterConditions(statement, title, *characters);
    if (const auto fullText = indexes.fullTextExpression(u"editions"_s)) {
        statement.bind(u"words"_s, fullTextQuery(title));
        return *fullText + " @@ to_tsquery('simple', :words)"_L1;
    }
    const SearchPatterns patterns = patternsFor(title);
    if (patterns.onlyCommonWords) // nearly every title has them: the LIMIT ends a scan sooner than the index
                                  // would
        statement.set("enable_seqscan", "on");
    return wordConditions(statement, patterns, TitleExpression, u"title"_s, ConditionUse::Index);
}

/// Exactly @p title, and what begins with it.
void insertFirstTitles(Statement &statement, const QString &title, bool isFirst,
                       const CatalogueIndexes &indexes)
{
    const auto prefix = indexes.titlePrefixExpression(u"editions"_s);
    const bool byDocument = isFirst && indexes.hasContainment(u"editions"_s);
    statement.insert(u"exact"_s, byDocument ? u"data @> ANY(:documents::jsonb[])"_s : u"false"_s);
    if (byDocument)
        statement.bind(u"documents"_s, textArray(exactDocuments(u"title"_s, title)));
    statement.insert(u"prefixed"_s,
                     isFirst && prefix ? *prefix + " LIKE :prefix ORDER BY "_L1 + *prefix + " USING ~<~"_L1
                                       : u"false"_s);
    if (isFirst && prefix)
        statement.bind(u"prefix"_s, likePrefix(title.left(PrefixIndexLength - 1).toLower()));
}

/// A table of keys and records, or nothing in its shape.
QString tableOrNone(const QString &name, const Schema &schema)
{
    return schema.hasTable(name) ? name : u"(SELECT NULL::text AS key, NULL::jsonb AS data)"_s;
}

/// Whatever is streamed has its edition and, where there is such a table, its work.
void makeStreamed(Statement &statement, const Schema &schema)
{
    statement.insert(u"edition"_s, load("fragment_edition").sql());
    statement.insert(u"works"_s, tableOrNone(u"works"_s, schema));
}

/// The authors of a few thousand, looked up by their keys.
void addAuthorList(Statement &statement, const Schema &schema)
{
    statement.insert(u"authors"_s,
                     schema.hasTable(u"authors"_s) ? load("fragment_author_list").sql()
                                                   : u"NULL, NULL, w.data->'authors'"_s);
}

/// Every join looks up a row by its key: of a few thousand, the first come at once.
void byKeysOnly(Statement &statement)
{
    statement.set("enable_hashjoin", "off");
    statement.set("enable_mergejoin", "off");
}

/// A misspelt single word has few trigrams to be known by.
void setSimilarity(Statement &statement, const QString &text)
{
    statement.set("pg_trgm.word_similarity_threshold", wordsOf(text).size() == 1 ? "0.5" : "0.6");
}

bool isLongEnoughToResemble(const QString &text)
{
    const QStringList words = wordsOf(text);
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() > 3; });
}

/// One of Nigeria, Indonesia or an SBN whose first nine digits thousands of ISBN-13 share.
bool beginsLikeIsbn13(const QString &form)
{
    return form.startsWith("978"_L1) || form.startsWith("979"_L1);
}

} // namespace

QStringList isbnPrefixes(const Isbn &isbn, bool alsoSeparated)
{
    constexpr int CheckDigit = 1;
    QStringList prefixes;
    const auto add = [&prefixes](const QString &prefix) { prefixes << prefix << "ISBN "_L1 + prefix; };
    add(isbn.toIsbn13().chopped(CheckDigit));
    const auto isbn10 = isbn.toIsbn10();
    if (isbn10 && beginsLikeIsbn13(*isbn10)) {
        add(*isbn10);
        add(isbn10->toLower());
    } else if (isbn10) {
        add(isbn10->chopped(CheckDigit));
        const QString sbn = isbn10->mid(1);
        if (isbn10->startsWith(u'0') && !beginsLikeIsbn13(sbn))
            prefixes << sbn;
    }
    if (alsoSeparated) {
        QStringList hyphenated{isbn.hyphenated13(), isbn.hyphenated10().value_or(isbn.hyphenated13())};
        hyphenated << "978-"_L1 + isbn10.value_or(isbn.toIsbn13());
        for (const QString &form : std::as_const(hyphenated)) {
            prefixes << form.chopped(CheckDigit);
            prefixes << form.chopped(CheckDigit).replace(u'-', u' ');
        }
    }
    prefixes.removeDuplicates();
    return prefixes;
}

Result<Statement> PostgresStatements::editionsByIsbn(const QList<Isbn> &isbns, const Schema &schema) const
{
    const CatalogueIndexes indexes(schema);
    const auto digits = indexes.isbnDigitsExpression();
    if (const auto found = digits ? indexes.requireTable(u"edition_isbns"_s)
                                  : indexes.requireColumn(u"edition_isbns"_s, u"isbn"_s);
        !found)
        return Failure(found.error());
    if (const auto found = indexes.requireColumn(u"editions"_s, u"key"_s); !found)
        return Failure(found.error());
    QStringList places;
    QStringList prefixes;
    for (qsizetype place = 0; place < isbns.size(); ++place) {
        for (const QString &prefix : isbnPrefixes(isbns[place], !digits && !schema.rangesFindHyphens)) {
            places << QString::number(place);
            prefixes << prefix;
        }
    }
    Statement statement = load("select_editions_by_isbn");
    statement.insert(u"isbn"_s, digits.value_or(u"isbn"_s));
    addParents(statement, schema);
    return statement.bind(u"places"_s, textArray(places)).bind(u"prefixes"_s, textArray(prefixes));
}

Result<Statement> PostgresStatements::editionsByKey(const QStringList &keys, const Schema &schema) const
{
    const bool areWorks = !keys.isEmpty() && keys.first().startsWith("/works/"_L1);
    const auto found =
        CatalogueIndexes(schema).requireColumn(u"editions"_s, areWorks ? u"work_key"_s : u"key"_s);
    if (!found)
        return Failure(found.error());
    Statement statement = load(areWorks ? "select_editions_of_works" : "select_editions_by_key");
    addParents(statement, schema);
    return statement.bind(u"keys"_s, textArray(keys));
}

Result<Statement> PostgresStatements::titleWindow(const QString &title, int window, bool isFirst,
                                                  const Schema &schema) const
{
    const CatalogueIndexes indexes(schema);
    if (const auto found = needTitleWords(title, indexes, schema); !found)
        return Failure(found.error());

    Statement statement = load("select_title_window");
    insertFirstTitles(statement, title, isFirst, indexes);
    statement.insert(u"worded"_s, titleCondition(statement, title, indexes));
    return statement.bind(u"offset"_s, window * WindowSize);
}

Result<QList<Statement>> PostgresStatements::allTitles(const QString &title, const Schema &schema) const
{
    const CatalogueIndexes indexes(schema);
    if (const auto found = needTitleWords(title, indexes, schema); !found)
        return Failure(found.error());
    Statement first = load("select_first_titles");
    insertFirstTitles(first, title, true, indexes);
    makeStreamed(first, schema);
    addAuthorList(first, schema);
    byKeysOnly(first);
    Statement all = load("select_all_titles");
    makeStreamed(all, schema);
    all.insert(u"authors"_s, tableOrNone(u"authors"_s, schema));
    all.insert(u"worded"_s, titleCondition(all, title, indexes));
    all.set("enable_seqscan", "on");
    all.set("max_parallel_workers_per_gather", "2");
    return QList<Statement>{first, all};
}

Result<Statement> PostgresStatements::similarTitles(const QString &title, const Schema &schema) const
{
    if (!CatalogueIndexes(schema).hasTrigrams(u"works"_s, u"title"_s) || !isLongEnoughToResemble(title)
        || !needWords(patternsFor(title), schema))
        return Failure({Error::Kind::NotFound, {}, {}, {}});
    Statement statement = load("select_similar_titles");
    setSimilarity(statement, title);
    return statement.bind(u"text"_s, title);
}

Result<Statement> PostgresStatements::authorsByName(const QString &name, const Schema &schema) const
{
    const CatalogueIndexes indexes(schema);
    const SearchPatterns patterns = patternsFor(name);
    for (const auto &found :
         {indexes.requireWords(u"authors"_s, u"name"_s),
          indexes.requireColumn(u"author_works"_s, u"author_key"_s), needWords(patterns, schema)}) {
        if (!found)
            return Failure(found.error());
    }
    Statement statement = load("select_authors_by_name");
    const bool byDocument = indexes.hasContainment(u"authors"_s);
    statement.insert(u"exact"_s, byDocument ? u"data @> ANY(:documents::jsonb[])"_s : u"false"_s);
    if (byDocument)
        statement.bind(u"documents"_s, textArray(exactDocuments(u"name"_s, name)));
    statement.insert(u"worded"_s,
                     wordConditions(statement, patterns, NameExpression, u"name"_s, ConditionUse::Index));
    return statement.bind(u"text"_s, name);
}

Result<Statement> PostgresStatements::similarAuthors(const QString &name, const Schema &schema) const
{
    if (!CatalogueIndexes(schema).hasTrigrams(u"authors"_s, u"name"_s) || !isLongEnoughToResemble(name))
        return Failure({Error::Kind::NotFound, {}, {}, {}});
    Statement statement = load("select_similar_authors");
    setSimilarity(statement, name);
    return statement.bind(u"text"_s, name);
}

Result<Statement> PostgresStatements::worksOfAuthors(const QStringList &authors, int first,
                                                     const QString &afterWork, const Schema &schema) const
{
    if (const auto found = needWorksOfAuthors(schema); !found)
        return Failure(found.error());
    return load("select_works_of_authors")
        .bind(u"authors"_s, textArray(authors))
        .bind(u"first"_s, first)
        .bind(u"after"_s, afterWork);
}

Result<QList<Statement>> PostgresStatements::allWorksOfAuthors(const QStringList &authors,
                                                               const Schema &schema) const
{
    if (const auto found = needWorksOfAuthors(schema); !found)
        return Failure(found.error());
    Statement statement = load("select_all_works_of_authors");
    makeStreamed(statement, schema);
    addAuthorList(statement, schema);
    byKeysOnly(statement);
    return QList<Statement>{statement.bind(u"authors"_s, textArray(authors))};
}

Result<Statement> PostgresStatements::titleAndAuthorWindow(const QString &title, const QString &author,
                                                           int window, const Schema &schema) const
{
    const CatalogueIndexes indexes(schema);
    const SearchPatterns titlePatterns = patternsFor(title);
    const SearchPatterns authorPatterns = patternsFor(author);
    for (const auto &found : {indexes.requireWords(u"authors"_s, u"name"_s),
                              indexes.requireColumn(u"author_works"_s, u"author_key"_s),
                              indexes.requireColumn(u"author_works"_s, u"work_key"_s),
                              indexes.requireColumn(u"editions"_s, u"work_key"_s),
                              needTitleWords(title, indexes, schema), needWords(authorPatterns, schema)}) {
        if (!found)
            return Failure(found.error());
    }
    Statement statement = load("select_title_and_author_window");
    const auto insert = [&](const char *place, const SearchPatterns &patterns, const QString &expression,
                            ConditionUse use) {
        const QString name = QString::fromLatin1(place);
        statement.insert(name, wordConditions(statement, patterns, expression, name, use));
    };
    insert("author", authorPatterns, NameExpression, ConditionUse::Index);
    insert("written", titlePatterns, u"work.data->>'title'"_s, ConditionUse::Filter);
    insert("borne", titlePatterns, u"borne.data->>'title'"_s, ConditionUse::Filter);
    statement.insert(u"title"_s, titleCondition(statement, title, indexes));
    insert("person", authorPatterns, u"person.data->>'name'"_s, ConditionUse::Filter);
    return statement.bind(u"author"_s, author).bind(u"offset"_s, window * WindowSize);
}

Result<Statement> PostgresStatements::editionsOfWork(const QString &work, int window,
                                                     const Schema &schema) const
{
    if (const auto found = CatalogueIndexes(schema).requireColumn(u"editions"_s, u"work_key"_s); !found)
        return Failure(found.error());
    return load("select_editions_of_work").bind(u"key"_s, work).bind(u"offset"_s, window * WindowSize);
}

Result<QList<Statement>> PostgresStatements::allEditionsOfWork(const QString &work,
                                                               const Schema &schema) const
{
    if (const auto found = CatalogueIndexes(schema).requireColumn(u"editions"_s, u"work_key"_s); !found)
        return Failure(found.error());
    Statement statement = load("select_all_editions_of_work");
    makeStreamed(statement, schema);
    addAuthorList(statement, schema);
    byKeysOnly(statement);
    return QList<Statement>{statement.bind(u"key"_s, work)};
}

QList<ReportPoint> PostgresStatements::report(const Schema &schema) const
{
    return CatalogueIndexes(schema).report();
}

} // namespace alexandria
