// SPDX-License-Identifier: MIT
#include "app/catalogue/postgresconditions.h"

#include "models/catalogue/folding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.first(1).toUpper() + word.mid(1).toLower();
}

QString titleCase(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = capitalized(word);
    return words.join(u' ');
}

} // namespace

QString wordConditions(Statement &statement, const SearchPatterns &patterns, const QString &expression,
                       const QString &prefix, ConditionUse use)
{
    QStringList conditions;
    int number = 0;
    // Spellings as an array would multiply: pg_trgm's index is then read once for every combination of them.
    const auto add = [&](const QString &tested, const QStringList &spellings) {
        QStringList any;
        for (const QString &spelling : spellings) {
            const QString name = prefix + QString::number(number++);
            statement.bind(name, spelling);
            any << tested + " ILIKE :"_L1 + name;
        }
        conditions << u'(' + any.join(" OR "_L1) + u')';
    };
    const QString unindexed = u'(' + expression + " || '')"_L1;
    for (const WordPattern &word : patterns.words) {
        if (use == ConditionUse::Index)
            add(u'(' + expression + u')', word.indexed);
        if (use == ConditionUse::Filter || !word.filters.isEmpty())
            add(unindexed, word.filters.isEmpty() ? word.indexed : word.filters);
    }
    return conditions.join(" AND "_L1);
}

QStringList cjkCharacters(const QString &text)
{
    static const QRegularExpression others(u"[^\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"_s);
    const QString characters = wordsOf(text).join(QString());
    return characters.contains(others) ? QStringList() : characters.split(QString(), Qt::SkipEmptyParts);
}

QString characterConditions(Statement &statement, const QString &text, const TableIndex &index)
{
    statement.bind(u"characters"_s, textArray(cjkCharacters(text)));
    QStringList conditions{u'(' + index.expressions.first() + ") @> :characters::text[]"_L1,
                           u'(' + index.condition + u')'};
    const QStringList words = wordsOf(text);
    for (qsizetype number = 0; number < words.size(); ++number) {
        const QString name = u"word%1"_s.arg(number);
        statement.bind(name, u'%' + words.at(number) + u'%');
        conditions << "(data->>'title' || '') LIKE :"_L1 + name;
    }
    return conditions.join(" AND "_L1);
}

QStringList exactDocuments(const QString &field, const QString &text)
{
    QStringList spellings{text, text.toLower(), text.toUpper(), capitalized(text), titleCase(text)};
    for (const QString &spelling : QStringList(spellings))
        spellings << spelling.normalized(QString::NormalizationForm_D);
    spellings.removeDuplicates();
    QStringList documents;
    for (const QString &spelling : std::as_const(spellings))
        documents << QString::fromUtf8(
            QJsonDocument(QJsonObject{{field, spelling}}).toJson(QJsonDocument::Compact));
    return documents;
}

QString fullTextQuery(const QString &text)
{
    QStringList terms;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        QStringList spellings{word, withoutAccents(word), word.normalized(QString::NormalizationForm_D)};
        spellings.removeDuplicates();
        const QString ending = terms.size() + 1 == words.size() ? u"':*"_s : u"'"_s;
        for (QString &spelling : spellings)
            spelling = u'\'' + spelling + ending;
        terms << u'(' + spellings.join(" | "_L1) + u')';
    }
    return terms.join(" & "_L1);
}

QString likePrefix(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1) + u'%';
}

} // namespace alexandria
