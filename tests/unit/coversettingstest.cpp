// SPDX-License-Identifier: MIT
#include "app/settings/coversettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class CoverSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsNoCoversAtFirst();
    void remembersFromOneRunToTheNext();
    void fetchesNothingFromAnAddressThatMakesNoSense();
};

void CoverSettingsTest::wantsNoCoversAtFirst()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"covers.ini"_s), QSettings::IniFormat);
    CoverSettings settings(file);

    QVERIFY(!settings.areWanted());
    QVERIFY(!settings.address().has_value());
    settings.setWanted(true);
    QCOMPARE(settings.address(), std::optional(CoverAddress::ofOpenLibrary()));
}

void CoverSettingsTest::remembersFromOneRunToTheNext()
{
    const QTemporaryDir folder;
    const QString text = u"https://books.example.org/%isbn,a;b.jpg?x=%20"_s;
    {
        QSettings file(folder.filePath(u"covers.ini"_s), QSettings::IniFormat);
        CoverSettings settings(file);
        settings.setWanted(true);
        settings.setAddressTemplate(text);
    }

    QSettings file(folder.filePath(u"covers.ini"_s), QSettings::IniFormat);
    const CoverSettings settings(file);

    QCOMPARE(settings.addressTemplate(), text);
    QCOMPARE(settings.address().value().toTemplate(), text);
}

void CoverSettingsTest::fetchesNothingFromAnAddressThatMakesNoSense()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"covers.ini"_s), QSettings::IniFormat);
    CoverSettings settings(file);

    settings.setWanted(true);
    settings.setAddressTemplate(u"file:///etc/%id"_s);

    QVERIFY(!settings.address().has_value());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CoverSettingsTest)
#include "coversettingstest.moc"
