// SPDX-License-Identifier: MIT
#include "models/exporting/jsonwriter.h"
#include "models/exporting/editionjson.h"
#include "tests/support/exportrows.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

bool isValidUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEditions();
    void writesScans();
    void writesNothing();
    void isAlwaysValidUtf8();
};

void JsonWriterTest::writesEditions()
{
    JsonWriter writer;
    Edition second;
    second.title = u"שלום \"📚\""_s;

    const QByteArray bytes = written(writer, {searchRow(fullEdition()), searchRow(second)});

    const QByteArray expected =

        "[\n"
        R"({"authors":[{"key":"/authors/OL25712A","name":"Terry Pratchett"},)"
        R"({"key":"/authors/OL53305A","name":"Neil Gaiman"}],"covers":[12345],)"
        R"("description":"A demon, an angel.\nThe end of the world.","isbn_10":["057504800X","0552137030"],)"
        R"("isbn_13":["9780575048003","9780552137034"],"key":"/books/OL7353617M",)"
        R"("languages":["eng","ger"],"pages":288,"physical_format":"Hardcover","publish_date":"May 1990",)"
        R"("publishers":["Gollancz","Corgi"],"series":["Vista"],"subjects":["Humour","Fiction"],)"
        R"("subtitle":"The Nice and Accurate Prophecies","title":"Good Omens",)"
        R"("work":{"key":"/works/OL453936W","title":"Good Omens"}})"
        ",\n"
        R"({"authors":[],"covers":[],"description":null,"isbn_10":[],"isbn_13":[],"key":null,)"
        R"("languages":[],"pages":null,"physical_format":null,"publish_date":null,"publishers":[],)"
        R"("series":[],"subjects":[],"subtitle":null,"title":"שלום \"📚\"","work":{"key":null,"title":null}})"
        "\n]\n";
    QCOMPARE(bytes, expected);
}

void JsonWriterTest::writesScans()
{
    JsonWriter writer;

    const QByteArray bytes = written(
        writer,
        {scanRow(1, ScanEntry::State::Found, fullEdition()), scanRow(2, ScanEntry::State::NotAnIsbn)});

    const QByteArray edition = QJsonDocument(toJson(fullEdition())).toJson(QJsonDocument::Compact);
    const QByteArray expected = "[\n"
                                R"({"count":2,"edition":)"
        + edition
        + R"(,"input":"9780552137034","isbn_13":"9780552137034","note":"shelf 5; damp",)"
          R"("position":1,"status":"found"})"
          ",\n"
          R"({"count":2,"edition":null,"input":"+4006381333931","isbn_13":null,"note":"shelf 5; damp",)"
          R"("position":2,"status":"invalid"})"
          "\n]\n";
    QCOMPARE(bytes, expected);
}

void JsonWriterTest::writesNothing()
{
    JsonWriter writer;

    QCOMPARE(written(writer, {}), QByteArray("[\n]\n"));
    QCOMPARE(written(writer, {ExportRow{}}), QByteArray("[\n]\n"));
}

void JsonWriterTest::isAlwaysValidUtf8()
{
    JsonWriter writer;
    ExportRow row = scanRow(1, ScanEntry::State::Found, hostileEdition());
    row.scan->entry.note = u"a"_s + QChar(0xDC00) + QChar();

    const QByteArray bytes = written(writer, {row});

    QVERIFY(isValidUtf8(bytes));
    const QJsonValue read = QJsonDocument::fromJson(bytes).array().first();
    QCOMPARE(read["note"_L1].toString(), u"a\uFFFD\uFFFD"_s);
    QCOMPARE(read["edition"_L1]["title"_L1].toString(), hostileEdition().title);
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
