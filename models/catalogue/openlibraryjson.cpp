// SPDX-License-Identifier: MIT
#include "models/catalogue/openlibraryjson.h"

#include "models/catalogue/editiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarcCodeLength = 3;

QString textOfNumber(const QJsonValue &number)
{
    constexpr qint64 NoInteger = std::numeric_limits<qint64>::min();
    const qint64 integer = number.toInteger(NoInteger);
    return integer == NoInteger ? QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
                                : QString::number(integer);
}

QString textOfScalar(const QJsonValue &value)
{
    return value.isDouble() ? textOfNumber(value) : value.toString();
}

/// The text of a scalar, of {"type", "value"} or of {"name"}, as it stands there.
QString rawText(const QJsonValue &value)
{
    if (!value.isObject())
        return textOfScalar(value);
    const QJsonObject object = value.toObject();
    const QJsonValue typed = object.value("value"_L1);
    return textOfScalar(typed.isUndefined() ? object.value("name"_L1) : typed);
}

/// Calls @p use with each member of a list, or with @p value itself when it is none.
template <typename Use> void forEachIn(const QJsonValue &value, Use use)
{
    if (!value.isArray()) {
        use(value);
        return;
    }
    const QJsonArray members = value.toArray();
    for (const auto &member : members)
        use(member);
}

QString rawKey(const QJsonValue &link)
{
    return link.isObject() ? link.toObject().value("key"_L1).toString() : link.toString();
}

Author authorFrom(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = plainLine(value.toString());
        return text.startsWith(u'/') ? Author{text, {}} : Author{{}, text};
    }
    const QJsonObject object = value.toObject();
    const QString inner = rawKey(object.value("author"_L1));
    return {plainLine(inner.isEmpty() ? rawKey(object) : inner), lineFrom(object.value("name"_L1))};
}

bool isMarcCode(const QString &text)
{
    return text.size() == MarcCodeLength && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

int coverIdFrom(const QJsonValue &value)
{
    return value.isString() ? value.toString().trimmed().toInt() : value.toInt();
}

/// Puts null in the place of the number that ends at @p end.
///
/// jsonb takes 1e400 and prints its digits; Qt refuses the whole text for one number no double can hold.
/// False when there is nothing so long as the word null, which no such number can be.
bool replaceNumberBefore(QByteArray &json, qsizetype end)
{
    constexpr QByteArrayView OfNumbers = "+-.0123456789Ee";
    qsizetype begin = end;
    while (begin > 0 && OfNumbers.contains(json[begin - 1]))
        --begin;
    if (end - begin < 4)
        return false;
    json.replace(begin, end - begin, "null"_ba);
    return true;
}

QJsonDocument documentFromUtf8(QByteArray json)
{
    constexpr int MostRepairs = 16; // each reads the text again
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        json = QString::fromUtf8(json).toUtf8();
        document = QJsonDocument::fromJson(json, &error);
    }
    for (int repairs = 0; error.error == QJsonParseError::IllegalNumber && repairs < MostRepairs; ++repairs) {
        if (!replaceNumberBefore(json, error.offset))
            break;
        document = QJsonDocument::fromJson(json, &error);
    }
    return document;
}

} // namespace

QJsonValue jsonFromUtf8(const QByteArray &json)
{
    const QJsonDocument document = documentFromUtf8(json);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

QString lineFrom(const QJsonValue &value)
{
    QString first;
    forEachIn(value, [&first](const QJsonValue &member) {
        if (first.isEmpty())
            first = plainLine(rawText(member));
    });
    return first;
}

QString paragraphsFrom(const QJsonValue &value)
{
    QStringList texts;
    forEachIn(value, [&texts](const QJsonValue &member) {
        if (const QString text = rawText(member); !text.isEmpty())
            texts.append(text);
    });
    return plainParagraphs(texts.join("\n\n"_L1));
}

QStringList linesFrom(const QJsonValue &value)
{
    QStringList lines;
    forEachIn(value, [&lines](const QJsonValue &member) {
        if (const QString line = plainLine(rawText(member)); !line.isEmpty())
            lines.append(line);
    });
    if (lines.size() < 2)
        return lines;
    QStringList distinct;
    appendDistinct(distinct, lines);
    return distinct;
}

QStringList subjectsFrom(const QJsonObject &record)
{
    QStringList subjects = linesFrom(record.value("subjects"_L1));
    for (const QLatin1StringView field : {"subject_people"_L1, "subject_places"_L1, "subject_times"_L1}) {
        if (record.contains(field))
            appendDistinct(subjects, linesFrom(record.value(field)));
    }
    return subjects;
}

QString keyFrom(const QJsonValue &value)
{
    QString first;
    forEachIn(value, [&first](const QJsonValue &link) {
        if (first.isEmpty())
            first = plainLine(rawKey(link));
    });
    return first;
}

QList<Author> authorsFrom(const QJsonValue &value)
{
    QList<Author> authors;
    forEachIn(value, [&authors](const QJsonValue &member) {
        const Author author = authorFrom(member);
        const bool isKnown = std::any_of(authors.cbegin(), authors.cend(), [&author](const Author &known) {
            return author.key.isEmpty() ? known.name == author.name : known.key == author.key;
        });
        if (author != Author{} && !isKnown)
            authors.append(author);
    });
    return authors;
}

QStringList languageCodesFrom(const QJsonValue &value)
{
    QStringList codes;
    forEachIn(value, [&codes](const QJsonValue &member) {
        const QString key = rawKey(member);
        const QString code = plainLine(key.sliced(key.lastIndexOf(u'/') + 1)).toLower();
        if (isMarcCode(code) && !codes.contains(code))
            codes.append(code);
    });
    return codes;
}

QList<int> coverIdsFrom(const QJsonValue &value)
{
    QList<int> ids;
    forEachIn(value, [&ids](const QJsonValue &member) {
        const int id = coverIdFrom(member);
        if (id > 0 && !ids.contains(id))
            ids.append(id);
    });
    return ids;
}

std::optional<int> pageCountFrom(const QJsonValue &value)
{
    return value.isDouble() ? pageCountOf(value.toDouble()) : pageCountIn(lineFrom(value));
}

} // namespace alexandria
