// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Whatever is done to its files, a cache answers rightly or not at all, and goes on.
class CacheDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void survivesDamageAnywhere_data();
    void survivesDamageAnywhere();
    void startsAnewFromWhatIsNoCache_data();
    void startsAnewFromWhatIsNoCache();
    void findsDamageByItself();
    void setsOneFileAsideAndSaysSoOnce();
    void leavesWhoeverStillHasTheFileInPeace();
    void noticesThatItsFileIsGone();

private:
    void copyPattern();
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QStringList filesLike(const QString &pattern) const;
    std::unique_ptr<EditionCache> open(std::chrono::milliseconds checkDelay = std::chrono::hours(1)) const;
    static QString problemOf(EditionCache &cache);

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_pattern; ///< a good cache, its log not yet put back
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int Pages = 20;
constexpr int PageSize = 20;
constexpr quint32 Seed = 20'261'125;

enum class Harm { Flip, Truncation };

SearchQuery queryOf(int page)
{
    return titleQueryOf(u"query %1"_s.arg(page));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Flips a bit, or cuts the end off, at a place that is a share of the whole.
void harm(const QString &path, Harm kind, double place)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto at = qint64(double(file.size()) * place);
    if (kind == Harm::Truncation) {
        QVERIFY(file.resize(at));
        return;
    }
    char byte = 0;
    QVERIFY(file.seek(at) && file.getChar(&byte) && file.seek(at));
    QVERIFY(file.putChar(char(byte ^ (1 << (at % 8)))));
}

} // namespace

void CacheDamageTest::initTestCase()
{
    m_pattern = std::make_unique<QTemporaryDir>();
    const QTemporaryDir made;
    EditionCache cache(made.path(), {}, m_clock.clock());
    for (int page = 0; page < Pages; ++page)
        QVERIFY(storeOnDisk(cache, queryOf(page), wholePage(page * PageSize, PageSize, page % 2 == 0)));
    QVERIFY(cache.store(u"home"_s, {IsbnAnswer{isbnOf(9'999), {}, {}, {}}}).result().has_value());
    const QDir folder(made.path());
    for (const QString &name : folder.entryList({u"answers-*.sqlite"_s, u"answers-*-wal"_s}, QDir::Files))
        QVERIFY(QFile::copy(folder.filePath(name), m_pattern->filePath(name)));
    QVERIFY(!QDir(m_pattern->path()).entryList({u"*-wal"_s}).isEmpty());
}

void CacheDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CacheDamageTest::copyPattern()
{
    const QDir pattern(m_pattern->path());
    for (const QString &name : pattern.entryList(QDir::Files))
        QVERIFY(QFile::copy(pattern.filePath(name), m_folder->filePath(name)));
}

QString CacheDamageTest::fileName() const
{
    return filesLike(u"answers-*.sqlite"_s).value(0);
}

QStringList CacheDamageTest::filesLike(const QString &pattern) const
{
    QStringList paths;
    const QDir folder(m_folder->path());
    for (const QString &name : folder.entryList({pattern}, QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

std::unique_ptr<EditionCache> CacheDamageTest::open(std::chrono::milliseconds checkDelay) const
{
    CacheSettings settings;
    settings.checkDelay = checkDelay;
    return std::make_unique<EditionCache>(m_folder->path(), settings, m_clock.clock());
}

/// The first wrong answer; empty when all are right or missing.
QString CacheDamageTest::problemOf(EditionCache &cache)
{
    for (int page = 0; page < Pages; ++page) {
        const auto found = pageOnDisk(cache, queryOf(page));
        if (found && found != wholePage(page * PageSize, PageSize, page % 2 == 0))
            return u"page %1"_s.arg(page);
    }
    for (int number = 0; number < Pages * PageSize; number += 3) {
        const auto answer = answerOnDisk(cache, isbnOf(number));
        if (answer && answer->editions != QList<Edition>{wholeEdition(number)})
            return u"ISBN of %1"_s.arg(number);
    }
    const auto nothing = answerOnDisk(cache, isbnOf(9'999));
    if (nothing && !nothing->editions.isEmpty())
        return u"what was not found"_s;
    for (const Edition &edition : valueOf(cache.suggestions(u"home"_s, u"größe"_s, 50))) {
        const int number = edition.key.mid(9).chopped(1).toInt();
        if (edition != wholeEdition(number))
            return u"suggestion "_s + edition.key;
    }
    return {};
}

void CacheDamageTest::survivesDamageAnywhere_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<bool>("isTruncation");
    QTest::addColumn<double>("place");

    qInfo("seed %u", Seed);
    QRandomGenerator random(Seed);
    for (int i = 0; i < 100; ++i) {
        const bool isLog = i % 2 == 1;
        const bool isTruncation = i % 4 >= 2;
        QTest::addRow("%s of %s %d", isTruncation ? "truncation" : "flip", isLog ? "log" : "file", i)
            << isLog << isTruncation << random.generateDouble();
    }
}

void CacheDamageTest::survivesDamageAnywhere()
{
    QFETCH(bool, isLog);
    QFETCH(bool, isTruncation);
    QFETCH(double, place);
    copyPattern();
    if (!isLog) { // else the log would put most of it right
        const auto putBack = open();
        QCOMPARE(problemOf(*putBack), QString());
    }
    harm(isLog ? fileName() + "-wal"_L1 : fileName(), isTruncation ? Harm::Truncation : Harm::Flip, place);

    const auto cache = open();
    const QSignalSpy noticed(cache.get(), &EditionCache::noticed);
    QCOMPARE(problemOf(*cache), QString());
    cache->check().waitForFinished();
    QCOMPARE(problemOf(*cache), QString());

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"afterwards"_s), wholePage(5'000, 10)));
    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"afterwards"_s)), wholePage(5'000, 10));
    QCoreApplication::processEvents();
    QVERIFY(noticed.count() <= 1);
    QCOMPARE(noticed.count(), filesLike(u"damaged-*.sqlite"_s).size());
}

void CacheDamageTest::startsAnewFromWhatIsNoCache_data()
{
    QTest::addColumn<QByteArray>("contents");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("text") << QByteArray("no database\n").repeated(1'000);
    QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16);
}

void CacheDamageTest::startsAnewFromWhatIsNoCache()
{
    QFETCH(QByteArray, contents);
    write(m_folder->filePath(u"answers-1-1.sqlite"_s), contents);

    const auto cache = open();
    const QSignalSpy noticed(cache.get(), &EditionCache::noticed);
    QVERIFY(!pageOnDisk(*cache, queryOf(0)));
    QVERIFY(storeOnDisk(*cache, queryOf(0), wholePage(0, 3)));

    QCOMPARE(pageOnDisk(*cache, queryOf(0)), wholePage(0, 3));
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(filesLike(u"damaged-*.sqlite"_s).size(), 1);
}

void CacheDamageTest::findsDamageByItself()
{
    copyPattern();
    QVERIFY(pageOnDisk(*open(), queryOf(0)));
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = file.size() / 2; at < file.size(); at += 64) { // not where the first page is read
        QVERIFY(file.seek(at));
        file.write("damage");
    }
    file.close();

    const auto cache = open(std::chrono::milliseconds(1));
    const QSignalSpy noticed(cache.get(), &EditionCache::noticed);
    cache->openAhead();

    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(!pageOnDisk(*cache, queryOf(0)));
}

void CacheDamageTest::setsOneFileAsideAndSaysSoOnce()
{
    write(m_folder->filePath(u"damaged-2026-01-01.sqlite"_s), "older");
    write(m_folder->filePath(u"damaged-2026-01-01.sqlite-wal"_s), "older");
    for (int time = 0; time < 2; ++time) {
        write(m_folder->filePath(u"answers-1-9%1.sqlite"_s.arg(time)), QByteArray(8'192, 'x'));
        for (const QString &path : filesLike(u"answers-1-1*.sqlite"_s))
            QVERIFY(QFile::remove(path)); // of the time before, whose number is higher
        const auto cache = open();
        const QSignalSpy noticed(cache.get(), &EditionCache::noticed);
        for (int page = 0; page < 3; ++page)
            QVERIFY(storeOnDisk(*cache, queryOf(page), wholePage(0, 3)));
        QVERIFY(pageOnDisk(*cache, queryOf(0)));

        QTRY_COMPARE(noticed.count(), 1);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(filesLike(u"damaged-*"_s), {m_folder->filePath(u"damaged-%1.sqlite"_s.arg(today))});
        QVERIFY(noticed.first().first().toString().contains(today));
    }
    const auto cache = open();
    const QSignalSpy noticed(cache.get(), &EditionCache::noticed);
    QVERIFY(pageOnDisk(*cache, queryOf(0)));
    cache->check().waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 0);
}

void CacheDamageTest::leavesWhoeverStillHasTheFileInPeace()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(storeOnDisk(*one, queryOf(0), wholePage(0, 3)));
    QVERIFY(storeOnDisk(*other, queryOf(1), wholePage(3, 3)));
    const QString before = fileName();
    QVERIFY(QFile::rename(before, m_folder->filePath(u"damaged-today.sqlite"_s))); // as setting aside does

    QVERIFY(storeOnDisk(*one, queryOf(2), wholePage(6, 3)));
    QVERIFY(storeOnDisk(*other, queryOf(3), wholePage(9, 3)));

    QVERIFY(fileName() != before);
    QCOMPARE(filesLike(u"answers-*.sqlite"_s).size(), 1);
    for (EditionCache *cache : {one.get(), other.get()}) {
        QVERIFY(!pageOnDisk(*cache, queryOf(0)));
        QCOMPARE(pageOnDisk(*cache, queryOf(2)), wholePage(6, 3));
        QCOMPARE(pageOnDisk(*cache, queryOf(3)), wholePage(9, 3));
    }
}

void CacheDamageTest::noticesThatItsFileIsGone()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, queryOf(0), wholePage(0, 3)));

    QVERIFY(QDir(m_folder->path()).removeRecursively());

    QVERIFY(!pageOnDisk(*cache, queryOf(0)));
    QVERIFY(storeOnDisk(*cache, queryOf(0), wholePage(0, 3)));
    QCOMPARE(pageOnDisk(*cache, queryOf(0)), wholePage(0, 3));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheDamageTest)
#include "cachedamagetest.moc"
