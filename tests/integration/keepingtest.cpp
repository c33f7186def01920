// SPDX-License-Identifier: MIT
#include "tests/support/postgresfixture.h"
#include "tests/support/program.h"
#include "tests/support/slowlink.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

/// What the real program keeps of answers on disk, from its command line.
class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersTheSecondTimeFromDisk();
    void asksPastTheCacheWhenTold();
    void worksOffline();
    void saysWhatAWholeSearchRestsOn();
    void keepsNothingOfTheSample();
    void saysWhatIsKeptAndClearsIt();
    void goesOnWhereNothingCanBeKept();

private:
    [[nodiscard]] QString uri() const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(m_postgres.user())
            .arg(m_link->port())
            .arg(m_database);
    }
    [[nodiscard]] Finished lookUp(const QStringList &more = {});
    [[nodiscard]] static QJsonObject first(const Finished &finished);
    [[nodiscard]] Finished cache(const QString &action);

    PostgresFixture m_postgres;
    QString m_database;
    QString m_isbn;
    std::unique_ptr<SlowLink> m_link;
    std::unique_ptr<Program> m_program;
};

void KeepingTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(300).value();
    m_isbn = m_postgres
                 .value(m_database,
                        u"SELECT isbn FROM edition_isbns WHERE length(isbn) = 13 AND isbn LIKE '978%' "
                        "ORDER BY isbn LIMIT 1"_s)
                 .value();
}

void KeepingTest::init()
{
    m_link = std::make_unique<SlowLink>(m_postgres.socketPath());
    m_program = std::make_unique<Program>(QStringLiteral(ALEXANDRIA_EXECUTABLE));
    m_program->setVariable(u"PGPASSWORD"_s, m_postgres.password());
}

Finished KeepingTest::lookUp(const QStringList &more)
{
    return m_program->run(QStringList{u"lookup"_s, m_isbn, u"--connect"_s, uri(), u"--format"_s, u"json"_s}
                          + more);
}

QJsonObject KeepingTest::first(const Finished &finished)
{
    return QJsonDocument::fromJson(finished.output).array().at(0).toObject();
}

Finished KeepingTest::cache(const QString &action)
{
    return m_program->run({u"cache"_s, action, u"--format"_s, u"json"_s});
}

void KeepingTest::answersTheSecondTimeFromDisk()
{
    const Finished live = lookUp();
    const qint64 connections = m_link->counts().connections;
    const Finished kept = lookUp();

    QVERIFY2(live.exitCode == 0, live.errors.constData());
    QVERIFY2(kept.exitCode == 0, kept.errors.constData());
    QCOMPARE(first(live)["source"_L1].toString(), u"live"_s);
    QCOMPARE(first(kept)["source"_L1].toString(), u"cache"_s);
    QVERIFY(first(kept)["age_s"_L1].isDouble());
    QCOMPARE(first(kept)["results"_L1], first(live)["results"_L1]);
    QCOMPARE(m_link->counts().connections, connections); // the server was not even called
}

void KeepingTest::asksPastTheCacheWhenTold()
{
    QCOMPARE(lookUp().exitCode, 0);

    const Finished refreshed = lookUp({u"--refresh"_s});
    m_link->refuse(true);
    const Finished refused = lookUp({u"--refresh"_s});

    QCOMPARE(first(refreshed)["source"_L1].toString(), u"live"_s);
    QCOMPARE(refused.exitCode, 4); // the catalogue's own answer was asked for
}

void KeepingTest::worksOffline()
{
    const Finished unknown = lookUp({u"--offline"_s});
    QCOMPARE(lookUp().exitCode, 0);
    const qint64 connections = m_link->counts().connections;

    const Finished known = lookUp({u"--offline"_s});
    m_link->refuse(true);
    const Finished cut = lookUp();

    QCOMPARE(unknown.exitCode, 4);
    QVERIFY2(unknown.errors.contains("not kept on this computer"), unknown.errors.constData());
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(first(known)["source"_L1].toString(), u"cache"_s);
    QCOMPARE(cut.exitCode, 0);
    QCOMPARE(m_link->counts().connections, connections);
}

void KeepingTest::saysWhatAWholeSearchRestsOn()
{
    const QString title = first(lookUp())["results"_L1][0]["title"_L1].toString();
    QVERIFY(!title.isEmpty());

    const Finished offline = m_program->run({u"search"_s, u"--title"_s, title, u"--all"_s, u"--offline"_s,
                                             u"--connect"_s, uri(), u"--format"_s, u"csv"_s});

    QVERIFY2(offline.exitCode == 0, offline.errors.constData());
    QVERIFY(offline.output.count('\n') > 1);
    QVERIFY2(offline.errors.contains("kept on this computer"), offline.errors.constData());
}

void KeepingTest::keepsNothingOfTheSample()
{
    const QStringList sample{u"lookup"_s, u"9780618260300"_s, u"--sample"_s, u"--format"_s, u"json"_s};

    QCOMPARE(first(m_program->run(sample))["source"_L1].toString(), u"sample"_s);
    QCOMPARE(first(m_program->run(sample))["source"_L1].toString(), u"sample"_s);
    QCOMPARE(first(m_program->run(sample + QStringList{u"--offline"_s}))["source"_L1].toString(),
             u"sample"_s);
}

void KeepingTest::saysWhatIsKeptAndClearsIt()
{
    QCOMPARE(lookUp().exitCode, 0);

    const QJsonObject before = QJsonDocument::fromJson(cache(u"info"_s).output).object();
    const QFileInfo file(before["path"_L1].toString());
    const QString covers = file.path() + u"/covers"_s; // what the window keeps there of pictures
    QVERIFY(QDir().mkpath(covers));
    const Finished cleared = m_program->run({u"cache"_s, u"clear"_s});
    const QJsonObject after = QJsonDocument::fromJson(cache(u"info"_s).output).object();
    const Finished wrong = m_program->run({u"cache"_s, u"polish"_s});

    QVERIFY(before["editions"_L1].toInt() > 0);
    QVERIFY(before["bytes"_L1].toInt() > 0);
    QCOMPARE(cleared.exitCode, 0);
    QVERIFY(!file.exists()); // gone, not only emptied
    QVERIFY(!QFileInfo::exists(covers));
    QCOMPARE(after["editions"_L1].toInt(), 0);
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(first(lookUp())["source"_L1].toString(), u"live"_s);
}

void KeepingTest::goesOnWhereNothingCanBeKept()
{
    const QStringList nowhere{u"--cache-dir"_s, u"/proc/nowhere"_s};

    const Finished found = lookUp(nowhere);
    const Finished again = lookUp(nowhere);

    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QCOMPARE(first(again)["source"_L1].toString(), u"live"_s);
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "keepingtest.moc"
