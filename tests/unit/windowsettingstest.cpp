// SPDX-License-Identifier: MIT
#include "app/settings/windowsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class WindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsTheDetailPaneAndKnowsNothingElseAtFirst();
    void remembersFromOneRunToTheNext();
    void forgetsColumnsOfAnotherTable();
};

void WindowSettingsTest::wantsTheDetailPaneAndKnowsNothingElseAtFirst()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const WindowSettings settings(file);

    QVERIFY(settings.isDetailPaneWanted());
    QVERIFY(settings.geometry().isEmpty());
    QVERIFY(settings.splitter().isEmpty());
    QVERIFY(settings.columns(8).isEmpty());
}

void WindowSettingsTest::remembersFromOneRunToTheNext()
{
    const QTemporaryDir folder;
    {
        QSettings file(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        WindowSettings settings(file);
        settings.setGeometry("g\0h"_ba);
        settings.setSplitter("s"_ba);
        settings.setColumns("c"_ba, 8);
        settings.setDetailPaneWanted(false);
    }

    QSettings file(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const WindowSettings settings(file);

    QCOMPARE(settings.geometry(), "g\0h"_ba);
    QCOMPARE(settings.splitter(), "s"_ba);
    QCOMPARE(settings.columns(8), "c"_ba);
    QVERIFY(!settings.isDetailPaneWanted());
}

void WindowSettingsTest::forgetsColumnsOfAnotherTable()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowSettings settings(file);

    settings.setColumns("c"_ba, 8);

    QVERIFY(settings.columns(9).isEmpty());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::WindowSettingsTest)
#include "windowsettingstest.moc"
