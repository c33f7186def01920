// SPDX-License-Identifier: MIT
#include "tests/support/scanningfixture.h"

using namespace Qt::StringLiterals;

namespace alexandria {

const QString ScanningFixture::Manual = u"9780306406157"_s;
const QString ScanningFixture::ManualWrong = u"9780306406158"_s;
const QString ScanningFixture::Hobbit = u"9780261102217"_s;
const QString ScanningFixture::Ungar = u"9780804429573"_s;
const QString ScanningFixture::French979 = u"9791090636071"_s;

void ScanningFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_scanSettings = std::make_unique<ScanSettings>(*m_file);
    m_scanSettings->setTonesOn(false);
    m_exportSettings = std::make_unique<ExportSettings>(*m_file);
    m_shelf = std::make_unique<ShelfSource>();
    m_shelf->put(Manual, u"The ISBN Users' Manual"_s);
    m_shelf->put(Hobbit, u"The Hobbit"_s);
    m_shelf->put(Ungar, u"Das weite Land"_s);
    m_shelf->put(French979, u"Un livre"_s);
    m_cache = std::make_unique<EditionCache>(m_folder->filePath(u"cache"_s));
    m_source = std::make_unique<CachedEditionSource>(*m_shelf, *m_cache);
    m_source->setProfile(u"test"_s);
    m_store = std::make_unique<ScanStore>(m_folder->filePath(u"data"_s));
    m_desk = std::make_unique<ScanDesk>(*m_source, *m_store);
    m_intake = std::make_unique<ScanIntake>(*m_desk);
    m_tones = std::make_unique<Tones>();
    m_window = std::make_unique<MainWindow>(*m_source, *m_settings);
    m_window->offerScans(*m_desk, *m_store, *m_intake, *m_scanSettings, *m_tones);
    m_window->offerExport(*m_exportSettings, m_store.get());
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_desk->isReady());
}

void ScanningFixture::cleanup()
{
    m_window.reset();
    m_intake.reset();
    m_desk.reset();
    m_store.reset();
}

} // namespace alexandria
