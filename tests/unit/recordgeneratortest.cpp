// SPDX-License-Identifier: MIT
#include "tests/support/recordgenerator.h"
#include "tests/support/generatedisbn.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Table = RecordGenerator::Table;
using Flaw = RecordGenerator::Flaw;

constexpr qint64 Editions = 12'000; // three blocks
constexpr quint64 Seed = 7;

std::string allRows(const RecordGenerator &generator, Table table)
{
    std::string rows;
    for (qint64 index = 0; index < generator.indexLimit(table); ++index)
        generator.appendRows(table, index, rows);
    return rows;
}

QByteArray hashOf(const RecordGenerator &generator)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int table = 0; table < static_cast<int>(Table::TableCount); ++table)
        hash.addData(QByteArray::fromStdString(allRows(generator, static_cast<Table>(table))));
    return hash.result();
}

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

bool isValidIsbn13(const QString &isbn)
{
    int sum = 0;
    for (int i = 0; i < isbn.size(); ++i)
        sum += isbn[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return isbn.size() == 13 && sum % 10 == 0;
}

} // namespace

class RecordGeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSameRowsAgain();
    void makesOtherRowsOfAnotherSeed();
    void matchesPublishedSplitMix();
    void makesIsbnsOfTheStandard_data();
    void makesIsbnsOfTheStandard();
    void knowsTheIsbnOfAnEdition();
    void sharesSomeIsbns();
    void writesIsbnsInManyWays();
    void writesJsonThatParses();
    void knowsTitlesAndNames();
    void isMessyInThreeOfAHundred();
    void makesEveryFlaw();
    void linksOnlyWhatIsThere();
    void givesSomeWorksHundredsOfEditions();
    void makesFewAuthorsProductive();
    void writesTitlesInManyScripts();
    void makesRecordsOfTheUsualSize();
    void holdsAFewLongDescriptions();
    void makesAnyNumberOfEditions_data();
    void makesAnyNumberOfEditions();

private:
    const RecordGenerator m_generator{Editions, Seed};
};

void RecordGeneratorTest::makesTheSameRowsAgain()
{
    QCOMPARE(hashOf(RecordGenerator(3000, 5)), hashOf(RecordGenerator(3000, 5)));
}

void RecordGeneratorTest::makesOtherRowsOfAnotherSeed()
{
    QVERIFY(hashOf(RecordGenerator(3000, 5)) != hashOf(RecordGenerator(3000, 6)));
}

void RecordGeneratorTest::matchesPublishedSplitMix()
{
    SplitMix random(1234567); // the test vector of the algorithm's common ports

    QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
    QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
}

void RecordGeneratorTest::makesIsbnsOfTheStandard_data()
{
    QTest::addColumn<unsigned>("group");
    QTest::addColumn<QString>("isbn13");
    QTest::addColumn<QString>("isbn10");

    // Number 0 is the first publication of the group's first registrant; check digits worked out by hand:
    // 9+7*3+8 = 38 for the prefix 978, 9+7*3+9 = 39 for 979.
    QTest::newRow("English") << 0U << u"978-0-00-000000-2"_s << u"0-00-000000-0"_s;
    QTest::newRow("German, 38+9+1 = 48; 30+8 = 38, 33-27 = 6")
        << 1U << u"978-3-10-000000-2"_s << u"3-10-000000-5"_s;
    QTest::newRow("French, 38+6 = 44; 20") << 2U << u"978-2-00-000000-6"_s << u"2-00-000000-2"_s;
    QTest::newRow("Korea, 39+3+1 = 43") << 9U << u"979-11-00-00000-7"_s << QString();
}

void RecordGeneratorTest::makesIsbnsOfTheStandard()
{
    QFETCH(unsigned, group);
    QFETCH(QString, isbn13);
    QFETCH(QString, isbn10);

    const GeneratedIsbn isbn(group, 0);

    QCOMPARE(QString::fromStdString(isbn.isbn13("-")), isbn13);
    QCOMPARE(isbn.hasIsbn10(), !isbn10.isEmpty());
    if (isbn.hasIsbn10())
        QCOMPARE(QString::fromStdString(isbn.isbn10("-")), isbn10);
}

void RecordGeneratorTest::knowsTheIsbnOfAnEdition()
{
    int known = 0;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const std::optional<QString> isbn = m_generator.isbnOfEdition(edition);
        if (!isbn)
            continue;
        ++known;
        QVERIFY2(isValidIsbn13(*isbn), qPrintable(*isbn));
        const QString core = isbn->mid(3, 9);
        const QStringList raw = m_generator.rawIsbnsOfEdition(edition);
        QVERIFY(!raw.isEmpty());
        for (const QString &text : raw) {
            const QString bare = QString(text).remove(u'-').remove(u' ');
            QVERIFY2(bare.contains(core) || core == u'0' + bare.first(8),
                     qPrintable(text + u" for "_s + *isbn));
        }
    }
    QVERIFY(known > Editions * 8 / 10 && known < Editions * 95 / 100);
}

void RecordGeneratorTest::sharesSomeIsbns()
{
    QHash<QString, QList<qint64>> editions;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        if (const auto isbn = m_generator.isbnOfEdition(edition))
            editions[*isbn].append(edition);
    }
    const auto shared =
        std::find_if(editions.cbegin(), editions.cend(), [](const auto &list) { return list.size() > 1; });

    QVERIFY(shared != editions.cend());
    QCOMPARE(m_generator.editionsWithIsbn(shared.key()), shared.value());
}

void RecordGeneratorTest::writesIsbnsInManyWays()
{
    QSet<QString> ways;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const QStringList raw = m_generator.rawIsbnsOfEdition(edition);
        ways.insert(raw.isEmpty() ? u"none"_s : raw.size() == 2 ? u"both"_s : u"one"_s);
        for (const QString &text : raw) {
            ways.insert(text.contains(u'-')              ? u"hyphens"_s
                            : text.endsWith(u"(pbk.)"_s) ? u"pbk"_s
                                                         : u"plain"_s);
            if (text.contains(u' ') && text.front().isDigit() && text.back().isDigit())
                ways.insert(u"spaces"_s);
            if (text.endsWith(u'x'))
                ways.insert(u"x"_s);
            if (text.size() == 9 && m_generator.isbnOfEdition(edition))
                ways.insert(u"SBN"_s);
            if (!m_generator.isbnOfEdition(edition))
                ways.insert(u"junk"_s);
            if (text.startsWith(u"97911"_s))
                ways.insert(u"979"_s);
        }
    }

    QCOMPARE(ways,
             (QSet<QString>{u"none"_s, u"one"_s, u"both"_s, u"hyphens"_s, u"spaces"_s, u"pbk"_s, u"plain"_s,
                            u"x"_s, u"SBN"_s, u"junk"_s, u"979"_s}));
}

void RecordGeneratorTest::writesJsonThatParses()
{
    for (qint64 edition = 0; edition < Editions; ++edition)
        QCOMPARE(objectOf(m_generator.editionJson(edition)).value(u"key"_s).toString().toLatin1(),
                 RecordGenerator::editionKey(edition));
    for (qint64 work = 0; work < m_generator.workLimit(); ++work)
        QCOMPARE(objectOf(m_generator.workJson(work)).value(u"key"_s).toString().toLatin1(),
                 RecordGenerator::workKey(work));
    for (qint64 author = 0; author < m_generator.authorCount(); ++author)
        QCOMPARE(objectOf(m_generator.authorJson(author)).value(u"key"_s).toString().toLatin1(),
                 RecordGenerator::authorKey(author));
}

void RecordGeneratorTest::knowsTitlesAndNames()
{
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const QJsonValue title = objectOf(m_generator.editionJson(edition)).value(u"title"_s);
        QCOMPARE(title.toVariant().toString(), m_generator.titleOfEdition(edition));
        QCOMPARE(title.isUndefined(), m_generator.titleOfEdition(edition).isNull());
    }
    for (qint64 work = 0; work < 3000; ++work)
        QCOMPARE(objectOf(m_generator.workJson(work)).value(u"title"_s).toString(),
                 m_generator.titleOfWork(work));
    for (qint64 author = 0; author < m_generator.authorCount(); ++author)
        QCOMPARE(objectOf(m_generator.authorJson(author)).value(u"name"_s).toString(),
                 m_generator.nameOfAuthor(author));
}

void RecordGeneratorTest::isMessyInThreeOfAHundred()
{
    int messy = 0;
    for (qint64 edition = 0; edition < Editions; ++edition)
        messy += m_generator.flawOfEdition(edition) == Flaw::None ? 0 : 1;

    // Expected 360, standard deviation 19: five of them either way.
    QVERIFY2(messy > 265 && messy < 455, qPrintable(QString::number(messy)));
}

void RecordGeneratorTest::makesEveryFlaw()
{
    QHash<Flaw, QJsonObject> samples;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const Flaw flaw = m_generator.flawOfEdition(edition);
        if (m_generator.workOfEdition(edition))
            samples.insert(flaw, objectOf(m_generator.editionJson(edition)));
    }

    QCOMPARE(samples.size(), static_cast<int>(Flaw::FlawCount));
    const auto value = [&](Flaw flaw, const QString &name) { return samples[flaw].value(name); };
    QVERIFY(value(Flaw::NoTitle, u"title"_s).isUndefined());
    QVERIFY(value(Flaw::NumericTitle, u"title"_s).isDouble());
    const QString decomposed = value(Flaw::DecomposedTitle, u"title"_s).toString();
    QVERIFY(decomposed != decomposed.normalized(QString::NormalizationForm_C));
    QVERIFY(value(Flaw::AwkwardTitle, u"title"_s).toString().contains(u"%_C:\\"_s));
    QCOMPARE(value(Flaw::EmptyTitle, u"title"_s), QJsonValue(QString()));
    QVERIFY(value(Flaw::RomanPages, u"number_of_pages"_s).toString().startsWith(u"xii, "_s));
    QVERIFY(value(Flaw::PagesAsText, u"number_of_pages"_s).toString().toInt() > 0);
    QVERIFY(value(Flaw::NullCovers, u"covers"_s).isNull());
    QCOMPARE(value(Flaw::MinusOneCover, u"covers"_s), QJsonValue(QJsonArray{-1}));
    QVERIFY(value(Flaw::PublishersAsText, u"publishers"_s).isString());
    QVERIFY(value(Flaw::NullValues, u"publishers"_s).toArray().first().isNull());
    QVERIFY(value(Flaw::ObjectsAsText, u"works"_s).toArray().first().isString());
}

void RecordGeneratorTest::linksOnlyWhatIsThere()
{
    const RecordGenerator generator(5000, Seed); // a block and a part of one
    QSet<qint64> works;
    int workless = 0;
    for (qint64 edition = 0; edition < generator.editionCount(); ++edition) {
        const std::optional<qint64> work = generator.workOfEdition(edition);
        workless += work ? 0 : 1;
        if (work)
            works.insert(*work);
    }
    for (qint64 work = 0; work < generator.workLimit(); ++work) {
        QCOMPARE(generator.hasWork(work), works.contains(work));
        const QList<qint64> authors = generator.authorsOfWork(work);
        QCOMPARE(QSet<qint64>(authors.cbegin(), authors.cend()).size(), authors.size());
        for (const qint64 author : authors)
            QVERIFY(author >= 0 && author < generator.authorCount());
    }

    QVERIFY(workless > 0);
    QVERIFY(!generator.hasWork(-1));
    QVERIFY(!generator.hasWork(generator.workLimit()));
}

void RecordGeneratorTest::givesSomeWorksHundredsOfEditions()
{
    QHash<qint64, int> editions;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        if (const auto work = m_generator.workOfEdition(edition))
            ++editions[*work];
    }
    const QList<int> counts = editions.values();

    QCOMPARE(counts.count(400), 3); // one a block
    QVERIFY(counts.count(1) > counts.size() * 8 / 10);
}

void RecordGeneratorTest::makesFewAuthorsProductive()
{
    QHash<qint64, int> works;
    int authorless = 0;
    for (qint64 work = 0; work < m_generator.workLimit(); ++work) {
        const QList<qint64> authors = m_generator.authorsOfWork(work);
        authorless += authors.isEmpty() ? 1 : 0;
        for (const qint64 author : authors)
            ++works[author];
    }

    QVERIFY(works[0] > 20 * works[m_generator.authorCount() / 2]);
    QVERIFY(works.size() < m_generator.authorCount()); // some have none
    QVERIFY(authorless > 0);
}

void RecordGeneratorTest::writesTitlesInManyScripts()
{
    QSet<QChar::Script> scripts;
    for (qint64 work = 0; work < m_generator.workLimit(); ++work) {
        const QString title = m_generator.titleOfWork(work);
        QCOMPARE(title.normalized(QString::NormalizationForm_C), title);
        for (const QChar character : title)
            scripts.insert(character.script());
    }

    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Han,
          QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Hangul, QChar::Script_Arabic,
          QChar::Script_Hebrew, QChar::Script_Devanagari})
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
}

void RecordGeneratorTest::makesRecordsOfTheUsualSize()
{
    std::size_t bytes = 0;
    for (qint64 edition = 1000; edition < 2000; ++edition)
        bytes += m_generator.editionJson(edition).size();

    QVERIFY2(bytes > 700'000 && bytes < 900'000, qPrintable(QString::number(bytes)));
}

void RecordGeneratorTest::holdsAFewLongDescriptions()
{
    QVERIFY(m_generator.editionJson(777).size() > 200'000);
}

void RecordGeneratorTest::makesAnyNumberOfEditions_data()
{
    QTest::addColumn<qint64>("editions");

    QTest::newRow("none") << qint64(0);
    QTest::newRow("one") << qint64(1);
    QTest::newRow("a block") << qint64(4000);
    QTest::newRow("a block and one") << qint64(4001);
}

void RecordGeneratorTest::makesAnyNumberOfEditions()
{
    QFETCH(qint64, editions);
    const RecordGenerator generator(editions, Seed);

    const std::string rows = allRows(generator, Table::Editions);

    QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), editions);
    QCOMPARE(generator.authorCount() > 0, editions > 0);
}

} // namespace alexandria

QTEST_APPLESS_MAIN(alexandria::RecordGeneratorTest)
#include "recordgeneratortest.moc"
