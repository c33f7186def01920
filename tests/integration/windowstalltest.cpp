// SPDX-License-Identifier: MIT
#include "app/catalogue/postgrescatalogue.h"
#include "app/settings/windowsettings.h"
#include "models/catalogue/folding.h"
#include "tests/support/loopwatch.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/slowlink.h"
#include "ui/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Editions = 3000;
constexpr int Searches = 200;

} // namespace

/// Two hundred searches against a server far away: the window's thread goes on, and says how well.
class WindowStallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEverySearchWithoutWaiting();
};

void WindowStallTest::answersEverySearchWithoutWaiting()
{
    PostgresFixture postgres;
    QVERIFY2(postgres.isReady(), "run this test through ctest");
    const auto database = postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    SlowLink link(postgres.socketPath(), 20ms);
    const auto catalogue = openPostgresCatalogue(
        PostgresSettings::fromConnectionString(postgres.tcpUri(*database, link.port())).value());
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowSettings settings(file);
    MainWindow window(*catalogue, settings);
    window.show();
    auto *origin = window.findChild<QLabel *>(u"originLabel"_s);
    auto *results = window.findChild<QAbstractItemView *>(u"resultsView"_s);
    QVERIFY(origin && results);
    QTRY_VERIFY(link.counts().connections >= 2);
    LoopWatch watch;

    int found = 0;
    for (int i = 0; i < Searches; ++i) {
        const QString title = generator.titleOfEdition(i * 13);
        const auto query = SearchQuery::forFields(title, {});
        if (!query)
            continue;
        window.search(*query);
        QVERIFY(origin->text().isEmpty()); // until the answer is there
        QVERIFY(watch.runUntil([origin] { return !origin->text().isEmpty(); }));
        QVERIFY(results->model()->rowCount() > 0);
        ++found;
        results->scrollToBottom(); // asks for the next page too, which the next search cancels
    }

    QVERIFY(found > Searches * 9 / 10);
    const QList<double> stalls = watch.sortedStalls();
    QVERIFY(!stalls.isEmpty());
    qInfo("window's thread, %d searches: longest stall %.1f ms (goal 16 ms), 99 %% under %.1f ms, of %d "
          "beats",
          found, stalls.last(), stalls[stalls.size() * 99 / 100], int(stalls.size()));
}

QTEST_MAIN(WindowStallTest)
#include "windowstalltest.moc"
