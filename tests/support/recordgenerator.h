// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/lexicon.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace alexandria {

/// A catalogue shaped like Open Library's dump, made of two numbers: how many editions, and a seed.
///
/// Everything is a pure function of those and an index, the same on every machine, so a test knows what is
/// there without reading it. Editions, works and authors are numbered from 0. Titles, names and productivity
/// follow Zipf; about 3 % of the editions are messy in one of the ways of Flaw. Memory does not grow with
/// the size. All functions are reentrant.
class RecordGenerator
{
public:
    enum class Table { Authors, Works, Editions, AuthorWorks, EditionIsbns, TableCount };
    enum class Flaw {
        None,
        NoTitle,
        NumericTitle, ///< a JSON number
        DecomposedTitle, ///< NFD
        AwkwardTitle, ///< quotes, backslash, per cent, underscore, double and trailing spaces
        EmptyTitle,
        RomanPages, ///< number_of_pages "xii, 340 p."
        PagesAsText, ///< number_of_pages "340"
        NullCovers, ///< covers null
        MinusOneCover, ///< covers [-1]
        PublishersAsText, ///< a string instead of a list
        NullValues, ///< null for what should be a list or a string, and inside lists
        ObjectsAsText, ///< authors, languages and works as plain strings
        FlawCount,
    };

    RecordGenerator(qint64 editions, quint64 seed);

    [[nodiscard]] qint64 editionCount() const { return m_editions; }
    [[nodiscard]] qint64 authorCount() const { return m_authors; }
    /// Numbers of works are below this; see hasWork().
    [[nodiscard]] qint64 workLimit() const;
    /// Whether there is a row of this number: only works with at least one edition have one.
    [[nodiscard]] bool hasWork(qint64 work) const;

    /// How many indexes appendRows() takes for @p table.
    [[nodiscard]] qint64 indexLimit(Table table) const;
    /// Appends what COPY … FROM STDIN reads (text format): none, one or several lines.
    void appendRows(Table table, qint64 index, std::string &out) const;
    [[nodiscard]] static QByteArray tableName(Table table);

    [[nodiscard]] static QByteArray authorKey(qint64 author);
    [[nodiscard]] static QByteArray workKey(qint64 work);
    [[nodiscard]] static QByteArray editionKey(qint64 edition);

    /// Nothing for one edition in a hundred.
    [[nodiscard]] std::optional<qint64> workOfEdition(qint64 edition) const;
    /// In the order of `works.data->'authors'`, each once; empty for one work in sixteen.
    [[nodiscard]] QList<qint64> authorsOfWork(qint64 work) const;

    /// As `data->>'title'` gives it; a null string where that is NULL.
    [[nodiscard]] QString titleOfEdition(qint64 edition) const;
    [[nodiscard]] QString titleOfWork(qint64 work) const;
    [[nodiscard]] QString nameOfAuthor(qint64 author) const;
    [[nodiscard]] Flaw flawOfEdition(qint64 edition) const;

    /// The bare thirteen digits; nothing when the edition has none or only junk. One in fifty editions
    /// shares the ISBN of the edition before it.
    [[nodiscard]] std::optional<QString> isbnOfEdition(qint64 edition) const;
    /// As they stand in edition_isbns: hyphens, `x`, "(pbk.)", nine digits, junk.
    [[nodiscard]] QStringList rawIsbnsOfEdition(qint64 edition) const;
    /// All editions with that ISBN, by trying every edition: 100 ns each.
    [[nodiscard]] QList<qint64> editionsWithIsbn(const QString &isbn13) const;

    /// `editions.data`, `works.data`, `authors.data`: JSON in UTF-8.
    [[nodiscard]] std::string editionJson(qint64 edition) const;
    [[nodiscard]] std::string workJson(qint64 work) const;
    [[nodiscard]] std::string authorJson(qint64 author) const;

private:
    struct Isbns
    {
        std::vector<std::string> tens; // raw
        std::vector<std::string> thirteens; // raw
        std::string bare; // empty when none is valid
    };

    [[nodiscard]] SplitMix random(int aspect, qint64 index) const;
    [[nodiscard]] const Lexicon &lexiconOfWork(qint64 work) const;
    [[nodiscard]] const Lexicon &lexiconOfEdition(qint64 edition) const;
    [[nodiscard]] std::string plainTitleOfWork(qint64 work) const;
    [[nodiscard]] std::string plainTitleOfEdition(qint64 edition) const;
    [[nodiscard]] std::string plainNameOfAuthor(qint64 author) const;
    [[nodiscard]] Isbns isbnsOfEdition(qint64 edition) const;
    void appendEditionIdentity(std::string &json, qint64 edition, Flaw flaw) const;
    void appendPublication(std::string &json, qint64 edition, Flaw flaw) const;
    void appendContents(std::string &json, qint64 edition, Flaw flaw) const;
    void appendWorkAuthors(std::string &json, qint64 work) const;

    qint64 m_editions;
    qint64 m_authors;
    quint64 m_seed;
    std::vector<Lexicon> m_lexicons;
    std::vector<bool> m_worksOfLastBlock;
};

} // namespace alexandria
