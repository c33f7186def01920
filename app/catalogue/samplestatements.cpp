// SPDX-License-Identifier: MIT
#include "app/catalogue/samplestatements.h"

#include "models/catalogue/folding.h"
#include "models/catalogue/searchpatterns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Statement loadSample(const char *name)
{
    return Statement::fromResource(u"sqlite/"_s + QLatin1StringView(name));
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// "红楼梦" → "红 楼 梦"
QString spacedOut(const QString &word)
{
    constexpr char16_t FirstUnspaced = 0x2E80; // CJK radicals; surrogates are above
    if (std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character < FirstUnspaced; }))
        return word;
    QString spaced;
    for (const uint character : word.toUcs4()) {
        const char32_t point = character;
        const QString text = QString::fromUcs4(&point, 1);
        spaced += isUnspacedScript(point) ? u' ' + text + u' ' : text;
    }
    return spaced.simplified();
}

} // namespace

QString indexedWords(const QString &text)
{
    QStringList words = wordsOf(folded(text));
    for (QString &word : words)
        word = spacedOut(word);
    return words.join(u' ');
}

QString matchExpression(const QString &text)
{
    QStringList terms;
    for (const QString &word : wordsOf(folded(text))) {
        const QString spaced = spacedOut(word);
        terms << u'"' + spaced
                + (spaced == word && !isUnspacedScript(word.toUcs4().last()) ? "\"*"_L1 : "\""_L1);
    }
    return terms.join(" AND "_L1);
}

Result<Statement> SampleStatements::editionsByIsbn(const QList<Isbn> &isbns, const Schema & /*schema*/) const
{
    QJsonArray asked;
    for (qsizetype place = 0; place < isbns.size(); ++place) {
        asked << QJsonArray{place, isbns[place].toIsbn13()};
        if (const auto isbn10 = isbns[place].toIsbn10())
            asked << QJsonArray{place, *isbn10};
    }
    Statement statement = loadSample("select_editions_by_isbn");
    return statement.insert(u"authors"_s, loadSample("fragment_authors").sql()).bind(u"asked"_s, json(asked));
}

Result<Statement> SampleStatements::editionsByKey(const QStringList &keys, const Schema & /*schema*/) const
{
    const bool areWorks = !keys.isEmpty() && keys.first().startsWith("/works/"_L1);
    Statement statement = loadSample(areWorks ? "select_editions_of_works" : "select_editions_by_key");
    return statement.insert(u"authors"_s, loadSample("fragment_authors").sql())
        .bind(u"keys"_s, json(QJsonArray::fromStringList(keys)));
}

Result<Statement> SampleStatements::titleWindow(const QString &title, int window, bool /*isFirst*/,
                                                const Schema & /*schema*/) const
{
    return loadSample("select_title_window")
        .bind(u"words"_s, matchExpression(title))
        .bind(u"offset"_s, window * WindowSize);
}

Result<Statement> SampleStatements::similarTitles(const QString & /*title*/, const Schema & /*schema*/) const
{
    return loadSample("select_similar_titles");
}

Result<Statement> SampleStatements::authorsByName(const QString &name, const Schema & /*schema*/) const
{
    return loadSample("select_authors_by_name").bind(u"words"_s, matchExpression(name));
}

Result<Statement> SampleStatements::similarAuthors(const QString & /*name*/, const Schema & /*schema*/) const
{
    return loadSample("select_similar_authors");
}

Result<Statement> SampleStatements::worksOfAuthors(const QStringList &authors, int first,
                                                   const QString &afterWork, const Schema & /*schema*/) const
{
    return loadSample("select_works_of_authors")
        .bind(u"authors"_s, json(QJsonArray::fromStringList(authors)))
        .bind(u"first"_s, first)
        .bind(u"after"_s, afterWork);
}

Result<Statement> SampleStatements::titleAndAuthorWindow(const QString &title, const QString &author,
                                                         int window, const Schema & /*schema*/) const
{
    return loadSample("select_title_and_author_window")
        .bind(u"words"_s, matchExpression(title))
        .bind(u"author"_s, matchExpression(author))
        .bind(u"offset"_s, window * WindowSize);
}

Result<Statement> SampleStatements::editionsOfWork(const QString &work, int window,
                                                   const Schema & /*schema*/) const
{
    return loadSample("select_editions_of_work").bind(u"key"_s, work).bind(u"offset"_s, window * WindowSize);
}

QList<ReportPoint> SampleStatements::report(const Schema &schema) const
{
    QList<ReportPoint> points;
    for (const char *table : {"editions", "works", "authors", "author_works", "edition_isbns"}) {
        const QString name = QString::fromLatin1(table);
        if (schema.hasTable(name))
            points << ReportPoint{ReportPoint::State::Good,
                                  QCoreApplication::translate("SampleStatements", "Table %1").arg(name),
                                  QCoreApplication::translate("SampleStatements", "There, and may be read."),
                                  {},
                                  ReportPoint::Subject::Table};
    }
    return points;
}

} // namespace alexandria
