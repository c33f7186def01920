// SPDX-License-Identifier: MIT
#include "models/catalogue/jsonreader.h"

#include <QJsonDocument>
#include <QString>

#include <algorithm>

namespace alexandria {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostKept = 256UL * 1024; // of a parser's room, which is fifteen times its text

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

/// Puts U+FFFD in the place of each half of a surrogate pair. In what Qt writes nothing else stands as \ud8…
/// to \udf….
void replaceSurrogates(QByteArray &json)
{
    constexpr QByteArrayView Halves = "89abcdef";
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        const QByteArrayView escape = QByteArrayView(json).sliced(at);
        if (escape.startsWith("\\ud") && Halves.contains(escape[3]))
            json.replace(at + 2, 4, "fffd"_ba);
    }
}

/// Whether @p digits, a whole number as Qt writes it, is too long for simdjson, which wants 64 bits.
bool isTooLong(QByteArrayView digits, bool isNegative)
{
    constexpr QByteArrayView Most = "9223372036854775808"; // below zero; above it is twice as much
    return digits.size() > Most.size()
        || (isNegative && digits.size() == Most.size()
            && std::string_view(digits.data(), 19) > std::string_view(Most.data(), 19));
}

/// Marks whole numbers that only a double can hold as such.
void markLongNumbers(QByteArray &json)
{
    bool isText = false;
    qsizetype begin = 0; // of the digits before
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isText && c == '\\')
            ++at;
        else if (c == '"')
            isText = !isText;
        if (c >= '0' && c <= '9')
            continue;
        const QByteArrayView digits = QByteArrayView(json).sliced(begin, std::max<qsizetype>(0, at - begin));
        if (!isText && c != '"' && isTooLong(digits, begin > 0 && json[begin - 1] == '-')) {
            json.insert(at, "e0");
            at += 2;
        }
        begin = at + 1;
    }
}

/// What Qt makes of a text that simdjson refuses, which is stricter; empty when Qt refuses it too.
QByteArray repaired(const QByteArray &json)
{
    const QJsonDocument document = documentFromUtf8(json);
    if (document.isNull())
        return {};
    QByteArray sound = document.toJson(QJsonDocument::Compact);
    replaceSurrogates(sound);
    markLongNumbers(sound);
    return sound;
}

} // namespace

JsonValue JsonReader::read(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    if (m_parser.capacity() > MostKept)
        m_parser = simdjson::dom::parser();
    simdjson::dom::element value;
    auto error = m_parser.parse(json.constData(), std::size_t(json.size())).get(value);
    if (error != simdjson::SUCCESS) {
        const QByteArray sound = repaired(json);
        error = m_parser.parse(sound.constData(), std::size_t(sound.size())).get(value);
    }
    if (error != simdjson::SUCCESS || !(value.is_object() || value.is_array()))
        return std::nullopt;
    return value;
}

JsonMembers::JsonMembers(const JsonValue &value)
{
    simdjson::dom::object object;
    if (!value || value->get(object) != simdjson::SUCCESS)
        return;
    m_members.reserve(object.size());
    for (const auto member : object)
        m_members.emplace_back(member.key, member.value);
}

JsonValue JsonMembers::value(std::string_view name) const
{
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [name](const auto &member) { return member.first == name; });
    return found == m_members.rend() ? std::nullopt : JsonValue(found->second);
}

JsonValue memberOf(const JsonValue &value, std::string_view name)
{
    JsonValue found;
    simdjson::dom::object object;
    if (!value || value->get(object) != simdjson::SUCCESS)
        return found;
    for (const auto member : object) {
        if (member.key == name)
            found = member.value;
    }
    return found;
}

} // namespace alexandria
