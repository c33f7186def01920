// SPDX-License-Identifier: MIT
// What JsonReader reads beside what Qt reads of the same text.
#include "models/catalogue/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonValue numberOf(const simdjson::dom::element &value)
{
    if (value.is_int64())
        return QJsonValue(qint64(std::int64_t(value)));
    return QJsonValue(double(value));
}

QJsonValue toQt(const simdjson::dom::element &value)
{
    if (value.is_array()) {
        QJsonArray array;
        for (const simdjson::dom::element member : simdjson::dom::array(value))
            array << toQt(member);
        return array;
    }
    if (value.is_object()) {
        QJsonObject object;
        for (const auto member : simdjson::dom::object(value))
            object[textOf(member.key)] = toQt(member.value);
        return object;
    }
    if (value.is_string())
        return textOf(std::string_view(value));
    if (value.is_number())
        return numberOf(value);
    return value.is_bool() ? QJsonValue(bool(value)) : QJsonValue();
}

QJsonValue readByUs(const QByteArray &json)
{
    thread_local JsonReader reader; // one for all, as it is used
    const JsonValue value = reader.read(json);
    return value ? toQt(*value) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue readByQt(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

/// JSON of all kinds, and now and then something that only looks like it.
class JsonGenerator
{
public:
    QByteArray text() { return m_random.bounded(8) == 0 ? broken(value(3)) : value(3); }

private:
    QByteArray one(const QList<QByteArray> &of) { return of[m_random.bounded(of.size())]; }

    QByteArray string()
    {
        QByteArray text;
        for (int parts = m_random.bounded(4); parts > 0; --parts)
            text += one({"a", "B", " ", "\\n", "\\u0000", "\\u00e9", "\\/", "\\\"", "\xC3\xA9",
                         "\xF0\x9F\x93\x9A", "\xD0\x96", "\xCE\xA3", "\x7F", "12"});
        return '"' + text + '"';
    }

    QByteArray number()
    {
        return one({"0",
                    "-0",
                    "0.0",
                    "12",
                    "1.5",
                    "1e2",
                    "1E+2",
                    "340.0",
                    "-1e-5",
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775808",
                    "-9223372036854775809",
                    "18446744073709551615",
                    "18446744073709551616",
                    "123456789012345678901234567890",
                    "1e308",
                    "01",
                    "+1",
                    "1.",
                    "-",
                    ".5",
                    "1e"});
    }

    QByteArray value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 8 : 3)) {
        case 0:
            return number();
        case 1:
            return one({"null", "true", "false", "nul"});
        case 2:
        case 3:
            return string();
        default:
            return list(depth - 1, m_random.bounded(2) == 0);
        }
    }

    QByteArray list(int depth, bool isObject)
    {
        QList<QByteArray> members;
        for (int rest = m_random.bounded(5); rest > 0; --rest)
            members << (isObject ? one({"\"key\"", "\"name\"", string()}) + one({":", " : "}) : QByteArray())
                    + value(depth);
        const QByteArray all = members.join(one({",", ",\n"}));
        return isObject ? '{' + all + '}' : '[' + all + ']';
    }

    QByteArray broken(QByteArray json)
    {
        return json.insert(qsizetype(m_random.bounded(json.size() + 1)),
                           one({"{", "]", ",", "\"", "\\", "x"}));
    }

    QRandomGenerator m_random{20'101};
};

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtReads();
    void mendsWhatQtDoesNotWrite_data();
    void mendsWhatQtDoesNotWrite();
    void takesTheLastOfEqualNames();
};

void JsonReaderTest::readsWhatQtReads()
{
    constexpr int Texts = 20'000;
    JsonGenerator generator;
    int read = 0;

    for (int i = 0; i < Texts; ++i) {
        const QByteArray json = generator.text();
        const QJsonValue expected = readByQt(json);

        QVERIFY2(readByUs(json) == expected, json.constData());
        read += expected.isUndefined() ? 0 : 1;
    }

    QVERIFY(read > Texts / 4);
}

void JsonReaderTest::mendsWhatQtDoesNotWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("a pair") << R"(["\ud83d\ude00"])"_ba
                            << "[\"\U0001F600\"]"_ba;
    QTest::newRow("half of a pair") << R"(["a\ud800b", "\uDC00"])"_ba
                                    << "[\"a\uFFFDb\", \"\uFFFD\"]"_ba;
    QTest::newRow("what only looks like one") << R"(["\\ud800", "\ud800"])"_ba
                                              << "[\"\\\\ud800\", \"\uFFFD\"]"_ba;
    QTest::newRow("no UTF-8") << "[\"a\xFF\"]"_ba
                              << "[\"a\uFFFD\"]"_ba;
    QTest::newRow("more than a double") << "[1e400, 1]"_ba
                                        << "[null, 1]"_ba;
    QTest::newRow("more than 64 bits") << "[1e400, 18446744073709551616, -9300000000000000000, 1]"_ba
                                       << "[null, 18446744073709551616, -9300000000000000000, 1]"_ba;
    QTest::newRow("just 64 bits") << "[1e400, 9223372036854775807, -9223372036854775808]"_ba
                                  << "[null, 9223372036854775807, -9223372036854775808]"_ba;
    QTest::newRow("long digits in a text") << R"([1e400, "\"012345678901234567890123", "\\"])"_ba
                                           << R"([null, "\"012345678901234567890123", "\\"])"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[1]"_ba
                                     << "[1]"_ba;
}

void JsonReaderTest::mendsWhatQtDoesNotWrite()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);

    QCOMPARE(readByUs(json), readByQt(expected));
    QVERIFY(!readByQt(expected).isUndefined());
}

void JsonReaderTest::takesTheLastOfEqualNames()
{
    JsonReader reader;
    const JsonValue value = reader.read(R"({"a": 1, "b": 2, "a": 3})");

    QCOMPARE(std::int64_t(*memberOf(value, "a")), 3);
    QCOMPARE(std::int64_t(*JsonMembers(value).value("a")), 3);
    QVERIFY(!memberOf(value, "c"));
    QVERIFY(!JsonMembers(value).value("c"));
    QVERIFY(!memberOf(std::nullopt, "a"));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
