// SPDX-License-Identifier: MIT
#include "app/catalogue/samplebuilder.h"

#include "app/catalogue/samplestatements.h"
#include "models/isbn/isbn.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Beyond the numbers Open Library has given, so that a sample's key is never mistaken for a real one.
constexpr int FirstNumber = 900'000'000;

QString keyOf(QStringView folder, const QString &number, QChar suffix)
{
    return u"/%1/OL%2%3"_s.arg(folder).arg(FirstNumber + number.toInt()).arg(suffix);
}

QStringList valuesInField(const QString &field)
{
    return field.split("; "_L1, Qt::SkipEmptyParts);
}

void setText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

void setList(QJsonObject &object, const QString &name, const QStringList &values)
{
    if (!values.isEmpty())
        object[name] = QJsonArray::fromStringList(values);
}

QJsonObject keyObject(const QString &key)
{
    return {{u"key"_s, key}};
}

/// Writes line after line; remembers the first thing that failed.
class SampleWriter
{
public:
    explicit SampleWriter(QSqlDatabase &database)
        : m_query(database)
    { }

    void write(const QStringList &fields);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void execute(const QString &sql, const QVariantList &values = {});

private:
    void writeAuthor(const QStringList &fields);
    void writeWork(const QStringList &fields);
    void writeEdition(const QStringList &fields);
    void writeIsbns(QJsonObject &data, const QString &key, const QString &field);

    QSqlQuery m_query;
    QString m_problem;
};

void SampleWriter::execute(const QString &sql, const QVariantList &values)
{
    if (!m_problem.isEmpty())
        return;
    if (m_query.lastQuery() != sql && !m_query.prepare(sql)) {
        m_problem = m_query.lastError().text();
        return;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    if (!m_query.exec())
        m_problem = m_query.lastError().text();
}

void SampleWriter::write(const QStringList &fields)
{
    const QString kind = fields.first();
    if (kind == "A"_L1 && fields.size() == 6)
        writeAuthor(fields);
    else if (kind == "W"_L1 && fields.size() == 7)
        writeWork(fields);
    else if (kind == "E"_L1 && fields.size() == 13)
        writeEdition(fields);
    else if (!kind.isEmpty() && !kind.startsWith(u'#'))
        m_problem = u"no line of the sample: "_s + fields.join(u'\t');
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void SampleWriter::writeAuthor(const QStringList &fields)
{
    enum { Kind, Number, Name, Birth, Death, AlternateNames };

    const QString key = keyOf(u"authors", fields[Number], u'A');
    QJsonObject data = keyObject(key);
    setText(data, u"name"_s, fields[Name]);
    setText(data, u"birth_date"_s, fields[Birth]);
    setText(data, u"death_date"_s, fields[Death]);
    setList(data, u"alternate_names"_s, valuesInField(fields[AlternateNames]));
    const int number = fields[Number].toInt();
    execute(u"INSERT INTO authors (rowid, type, key, revision, data) VALUES (?, '/type/author', ?, 1, ?)"_s,
            {number, key, jsonText(data)});
    execute(u"INSERT INTO author_words (rowid, name) VALUES (?, ?)"_s,
            {number, indexedWords(fields[Name] + u' ' + fields[AlternateNames])});
}

void SampleWriter::writeWork(const QStringList &fields)
{
    enum { Kind, Number, Title, Subtitle, Authors, FirstPublished, Subjects };

    const QString key = keyOf(u"works", fields[Number], u'W');
    QJsonObject data = keyObject(key);
    setText(data, u"title"_s, fields[Title]);
    setText(data, u"subtitle"_s, fields[Subtitle]);
    setText(data, u"first_publish_date"_s, fields[FirstPublished]);
    setList(data, u"subjects"_s, valuesInField(fields[Subjects]));
    QJsonArray authors;
    for (const QString &author : valuesInField(fields[Authors])) {
        const QString authorKey = keyOf(u"authors", author, u'A');
        authors << QJsonObject{{u"author"_s, keyObject(authorKey)}};
        execute(u"INSERT INTO author_works VALUES (?, ?)"_s, {authorKey, key});
    }
    data[u"authors"_s] = authors;
    const int number = fields[Number].toInt();
    execute(u"INSERT INTO works (rowid, type, key, revision, data) VALUES (?, '/type/work', ?, 1, ?)"_s,
            {number, key, jsonText(data)});
    execute(u"INSERT INTO work_words (rowid, title) VALUES (?, ?)"_s, {number, indexedWords(fields[Title])});
}

void SampleWriter::writeEdition(const QStringList &fields)
{
    enum {
        Kind,
        Number,
        Work,
        Title,
        Subtitle,
        Publishers,
        Date,
        Pages,
        Languages,
        Isbns,
        Format,
        Series,
        Contributors
    };

    const QString key = keyOf(u"books", fields[Number], u'M');
    const QString workKey = keyOf(u"works", fields[Work], u'W');
    QJsonObject data = keyObject(key);
    setText(data, u"title"_s, fields[Title]);
    setText(data, u"subtitle"_s, fields[Subtitle]);
    setList(data, u"publishers"_s, valuesInField(fields[Publishers]));
    setText(data, u"publish_date"_s, fields[Date]);
    if (!fields[Pages].isEmpty())
        data[u"number_of_pages"_s] = fields[Pages].toInt();
    QJsonArray languages;
    for (const QString &code : valuesInField(fields[Languages]))
        languages << keyObject("/languages/"_L1 + code);
    data[u"languages"_s] = languages;
    setText(data, u"physical_format"_s, fields[Format]);
    setList(data, u"series"_s, valuesInField(fields[Series]));
    setText(data, u"by_statement"_s, fields[Contributors]);
    data[u"works"_s] = QJsonArray{keyObject(workKey)};
    writeIsbns(data, key, fields[Isbns]);
    const int number = fields[Number].toInt();
    execute(u"INSERT INTO editions (rowid, type, key, revision, work_key, data) "
            "VALUES (?, '/type/edition', ?, 1, ?, ?)"_s,
            {number, key, workKey, jsonText(data)});
    execute(u"INSERT INTO edition_words (rowid, title) VALUES (?, ?)"_s,
            {number, indexedWords(fields[Title])});
}

void SampleWriter::writeIsbns(QJsonObject &data, const QString &key, const QString &field)
{
    QStringList isbn10s;
    QStringList isbn13s;
    for (const QString &text : valuesInField(field)) {
        (text.size() == 10 ? isbn10s : isbn13s) << text;
        execute(u"INSERT INTO edition_isbns VALUES (?, ?)"_s, {key, text});
    }
    setList(data, u"isbn_10"_s, isbn10s);
    setList(data, u"isbn_13"_s, isbn13s);
}

} // namespace

QByteArray sampleText()
{
    QFile file(u":/sample/catalogue.tsv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<> buildSample(QSqlDatabase &database, const QByteArray &text)
{
    SampleWriter writer(database);
    database.transaction();
    for (const QString &statement :
         Statement::fromResource(u"sqlite/create_tables"_s).sql().split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            writer.execute(statement);
    }
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        writer.write(line.split(u'\t'));
    if (!writer.problem().isEmpty() || !database.commit()) {
        database.rollback();
        return Failure(
            {Error::Kind::Storage,
             QCoreApplication::translate("SampleCatalogue", "The sample catalogue could not be made."),
             writer.problem(),
             {}});
    }
    return {};
}

} // namespace alexandria
