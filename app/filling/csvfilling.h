// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "app/filling/fillplan.h"
#include "app/filling/filltable.h"
#include "app/importing/textencoder.h"
#include "app/search/isbnlookup.h"
#include "models/exporting/exportrow.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace alexandria {

/// What a filling came to.
struct FillReport
{
    qint64 rows = 0; ///< that are not blank, without the header
    qint64 found = 0; ///< of these
    qint64 notFound = 0;
    qint64 invalid = 0; ///< what stands for the ISBN is none
    qint64 withoutKey = 0; ///< neither an ISBN nor, where titles are read, a title
    qint64 cells = 0; ///< that were filled
    qint64 unwritable = 0; ///< that were not, since the encoding of the table has no such characters
    std::optional<Error> unanswered; ///< why the catalogue could not be asked for some, which were not found

    friend bool operator==(const FillReport &, const FillReport &) = default;
};

/// Looks the rows of a table up and hands it out again with what was found, a piece at a time.
///
/// All else in it stays byte for byte. ISBNs are looked up as IsbnLookup does, a thousand rows at a time; a
/// title one by one, twenty to a piece, and only an edition of exactly that title is taken. In memory are the
/// table and the rows of a piece. One filling at a time.
class CsvFilling final : public QObject
{
    Q_OBJECT

public:
    /// Borrows @p source for life.
    explicit CsvFilling(EditionSource &source, QObject *parent = nullptr);

    /// filled() and then finished() or failed() follow from the event loop.
    void start(const FillTable &table, const FillPlan &plan, EditionSource::Freshness freshness);
    /// Nothing follows.
    void cancel();
    /// What it came to so far.
    [[nodiscard]] const FillReport &report() const { return m_report; }

Q_SIGNALS:
    /// The next bytes of the table, and which cells of them are new: all there is for a preview.
    void filled(const QByteArray &bytes, const std::vector<alexandria::CsvFilledCell> &cells);
    void progressed(qint64 done, qint64 total); ///< characters
    void finished(const alexandria::FillReport &report);
    void failed(const alexandria::Error &error); ///< the table is not whole

private:
    struct Row
    {
        qint64 number = 0; ///< of the record in the text
        CsvRecord record;
        QList<Isbn> isbns;
        bool isInvalid = false; ///< what stands for the ISBN is none
        std::optional<SearchQuery> query; ///< where there is no ISBN
        std::optional<Edition> edition;
        std::optional<Isbn> isbn; ///< that led to it
    };

    void takeRowsLater();
    void takeRows();
    void takeRecord(const CsvRecord &record);
    [[nodiscard]] Row rowOf(const CsvRecord &record) const;
    [[nodiscard]] std::optional<SearchQuery> queryOf(const CsvRecord &record) const;
    [[nodiscard]] QString valueAt(const CsvRecord &record, std::size_t column) const;
    void lookUp();
    void takeAnswers(const QList<IsbnAnswer> &answers);
    void assignEditions();
    void searchNext();
    void takePage(const EditionPage &page);
    void writeRows();
    void writeRow(const Row &row);
    void count(const Row &row);
    [[nodiscard]] QStringList valuesFor(const Row &row) const;
    [[nodiscard]] qint64 dropUnwritable(const CsvFilledText &filled, QStringList &values) const;
    [[nodiscard]] bool mayUse(const std::optional<Error> &unanswered);
    void fail(const Error &error);

    EditionSource &m_source;
    IsbnLookup m_lookup;
    EditionSource::Freshness m_freshness = EditionSource::Freshness::Fresh;
    bool m_isRunning = false;
    int m_run = 0; ///< counts, so that what comes late is known
    FillTable m_table;
    FillPlan m_plan;
    std::optional<CsvReader> m_reader; ///< of the table's text
    std::optional<TextEncoder> m_encoder;
    FillReport m_report;
    qint64 m_number = 0; ///< of the next record
    bool m_isAtEnd = false; ///< there is none
    std::vector<Row> m_rows; ///< of this piece
    std::size_t m_searched = 0; ///< of these
    QHash<Isbn, Edition> m_editions; ///< found for them
    QFuture<Result<EditionPage>> m_page;
    QString m_text; ///< to be handed out
    std::vector<CsvFilledCell> m_cells; ///< in it
};

} // namespace alexandria
