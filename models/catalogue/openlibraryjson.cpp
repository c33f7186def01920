// SPDX-License-Identifier: MIT
#include "models/catalogue/openlibraryjson.h"

#include "models/catalogue/editiontext.h"

#include <QJsonValue>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarcCodeLength = 3;

/// A number as Qt holds it: an integer where it can. Null for what is none.
QJsonValue numberIn(const simdjson::dom::element &value)
{
    std::int64_t integer = 0;
    double real = 0;
    if (value.is_int64() && value.get(integer) == simdjson::SUCCESS)
        return {qint64(integer)};
    return value.is_number() && value.get(real) == simdjson::SUCCESS ? QJsonValue(real) : QJsonValue();
}

QByteArray textOfNumber(const QJsonValue &number)
{
    constexpr qint64 NoInteger = std::numeric_limits<qint64>::min();
    const qint64 integer = number.toInteger(NoInteger);
    return integer == NoInteger ? QByteArray::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
                                : QByteArray::number(integer);
}

/// In UTF-8 and no copy: it lives as long as the value. Empty when that is no string.
QByteArray textOfString(const JsonValue &value)
{
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS)
        return {};
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

QByteArray textOfScalar(const JsonValue &value)
{
    return value && value->is_number() ? textOfNumber(numberIn(*value)) : textOfString(value);
}

/// The text of a scalar, of {"type", "value"} or of {"name"}, as it stands there.
QByteArray rawText(const simdjson::dom::element &value)
{
    if (!value.is_object())
        return textOfScalar(value);
    const JsonValue typed = memberOf(value, "value");
    return textOfScalar(typed ? typed : memberOf(value, "name"));
}

/// Calls @p use with each member of a list, or with @p value itself when it is none.
template <typename Use> void forEachIn(const JsonValue &value, Use use)
{
    simdjson::dom::array members;
    if (!value)
        return;
    if (value->get(members) != simdjson::SUCCESS) {
        use(*value);
        return;
    }
    for (const simdjson::dom::element member : members)
        use(member);
}

QByteArray rawKey(const JsonValue &link)
{
    return textOfString(link && link->is_object() ? memberOf(link, "key") : link);
}

Author authorFrom(const simdjson::dom::element &value)
{
    if (value.is_string()) {
        const QString text = plainLineOfUtf8(textOfString(value));
        return text.startsWith(u'/') ? Author{text, {}} : Author{{}, text};
    }
    const QByteArray inner = rawKey(memberOf(value, "author"));
    const QByteArray key = inner.isEmpty() && value.is_object() ? rawKey(value) : inner;
    return {plainLineOfUtf8(key), lineFrom(memberOf(value, "name"))};
}

bool isMarcCode(const QString &text)
{
    return text.size() == MarcCodeLength && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

int coverIdFrom(const simdjson::dom::element &value)
{
    return value.is_string() ? QString::fromUtf8(textOfString(value)).trimmed().toInt()
                             : numberIn(value).toInt();
}

} // namespace

QString lineFrom(const JsonValue &value)
{
    QString first;
    forEachIn(value, [&first](const simdjson::dom::element &member) {
        if (first.isEmpty())
            first = plainLineOfUtf8(rawText(member));
    });
    return first;
}

QString paragraphsFrom(const JsonValue &value)
{
    QByteArray all;
    forEachIn(value, [&all](const simdjson::dom::element &member) {
        const QByteArray text = rawText(member);
        if (all.isEmpty())
            all = text;
        else if (!text.isEmpty())
            all += "\n\n" + text;
    });
    return plainParagraphsOfUtf8(all);
}

QStringList linesFrom(const JsonValue &value)
{
    QStringList lines;
    forEachIn(value, [&lines](const simdjson::dom::element &member) {
        if (const QString line = plainLineOfUtf8(rawText(member)); !line.isEmpty())
            lines.append(line);
    });
    if (lines.size() < 2)
        return lines;
    QStringList distinct;
    appendDistinct(distinct, lines);
    return distinct;
}

QStringList subjectsFrom(const JsonMembers &record)
{
    QStringList subjects = linesFrom(record.value("subjects"));
    for (const std::string_view field : {"subject_people", "subject_places", "subject_times"}) {
        if (const JsonValue value = record.value(field))
            appendDistinct(subjects, linesFrom(value));
    }
    return subjects;
}

QString keyFrom(const JsonValue &value)
{
    QString first;
    forEachIn(value, [&first](const simdjson::dom::element &link) {
        if (first.isEmpty())
            first = plainLineOfUtf8(rawKey(link));
    });
    return first;
}

QList<Author> authorsFrom(const JsonValue &value)
{
    QList<Author> authors;
    forEachIn(value, [&authors](const simdjson::dom::element &member) {
        const Author author = authorFrom(member);
        const bool isKnown = std::any_of(authors.cbegin(), authors.cend(), [&author](const Author &known) {
            return author.key.isEmpty() ? known.name == author.name : known.key == author.key;
        });
        if (author != Author{} && !isKnown)
            authors.append(author);
    });
    return authors;
}

QStringList languageCodesFrom(const JsonValue &value)
{
    QStringList codes;
    forEachIn(value, [&codes](const simdjson::dom::element &member) {
        const QByteArray key = rawKey(member);
        const QString code = plainLineOfUtf8(QByteArrayView(key).sliced(key.lastIndexOf('/') + 1)).toLower();
        if (isMarcCode(code) && !codes.contains(code))
            codes.append(code);
    });
    return codes;
}

QList<int> coverIdsFrom(const JsonValue &value)
{
    QList<int> ids;
    forEachIn(value, [&ids](const simdjson::dom::element &member) {
        const int id = coverIdFrom(member);
        if (id > 0 && !ids.contains(id))
            ids.append(id);
    });
    return ids;
}

std::optional<int> pageCountFrom(const JsonValue &value)
{
    return value && value->is_number() ? pageCountOf(numberIn(*value).toDouble())
                                       : pageCountIn(lineFrom(value));
}

} // namespace alexandria
