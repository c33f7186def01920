// SPDX-License-Identifier: MIT
#include "tests/support/catalogueanswers.h"

#include "models/catalogue/folding.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

std::unique_ptr<Catalogue> openAt(const QString &uri)
{
    return openPostgresCatalogue(PostgresSettings::fromConnectionString(uri).value());
}

Result<EditionPage> pageOf(Catalogue &catalogue, const SearchQuery &query, const PageToken &from)
{
    auto answer = catalogue.page(query, from, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    answer.waitForFinished();
    return answer.result();
}

SearchQuery titleQuery(const QString &title)
{
    return SearchQuery::forFields(title, {}).value();
}

SearchQuery authorQuery(const QString &author)
{
    return SearchQuery::forFields({}, author).value();
}

QString keyText(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

QSet<QString> keysOf(const QList<Edition> &editions)
{
    QSet<QString> keys;
    for (const Edition &edition : editions)
        keys << edition.key;
    return keys;
}

QList<Edition> wholeResult(Catalogue &catalogue, const SearchQuery &query)
{
    QList<Edition> all;
    std::optional<PageToken> from = PageToken();
    while (from) {
        const auto page = pageOf(catalogue, query, *from);
        if (!page) {
            QTest::qFail(qPrintable(page.error().message + page.error().detail), __FILE__, __LINE__);
            return all;
        }
        all += page->editions;
        from = page->next;
    }
    if (keysOf(all).size() != all.size())
        QTest::qFail("an edition came twice", __FILE__, __LINE__);
    return all;
}

QSet<QString> editionsTitled(const RecordGenerator &generator, qint64 editions, const QString &word)
{
    QSet<QString> keys;
    for (qint64 edition = 0; edition < editions; ++edition) {
        const QString title = generator.titleOfEdition(edition);
        if (title.contains(word, Qt::CaseInsensitive))
            keys << keyText(RecordGenerator::editionKey(edition));
    }
    return keys;
}

QString frequentWord(const RecordGenerator &generator, qint64 editions)
{
    QHash<QString, int> counts;
    for (qint64 edition = 0; edition < editions; ++edition) {
        for (const QString &word : wordsOf(generator.titleOfEdition(edition).toLower())) {
            if (word.size() >= 5 && word.front() < u'\u0080')
                ++counts[word];
        }
    }
    QString best;
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        if (*word > counts.value(best) || (*word == counts.value(best) && word.key() < best))
            best = word.key();
    }
    return best;
}

} // namespace alexandria
