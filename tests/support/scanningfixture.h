// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"
#include "app/scan/scandesk.h"
#include "app/scan/scanintake.h"
#include "app/scan/scanstore.h"
#include "app/settings/exportsettings.h"
#include "app/settings/scansettings.h"
#include "app/settings/windowsettings.h"
#include "app/sound/tones.h"
#include "tests/support/scannerkeys.h"
#include "tests/support/shelfsource.h"
#include "ui/mainwindow.h"
#include "ui/scan/scansview.h"
#include "ui/widgets/textlabel.h"

#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace alexandria {

/// The window with a scanner at it, before a catalogue of four books, made anew for each test of a class that
/// has this for its base.
class ScanningFixture : public QObject
{
    Q_OBJECT

protected:
    static const QString Manual; ///< the example of the ISBN Users' Manual
    static const QString ManualWrong;
    static const QString Hobbit;
    static const QString Ungar; ///< 0-8044-2957-X
    static const QString French979;

    void scan(const QString &keys) { typeAsScanner(m_window.get(), keys + u'\r', 0); }
    [[nodiscard]] QWidget *part(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    [[nodiscard]] QString words(const QString &name) const
    {
        return m_window->findChild<TextLabel *>(name)->text();
    }
    [[nodiscard]] ScanListModel &entries() const { return *m_desk->entries(); }
    [[nodiscard]] QTabWidget *pages() const { return m_window->findChild<QTabWidget *>(); }
    [[nodiscard]] ScansView *view() const { return m_window->findChild<ScansView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<ScanSettings> m_scanSettings;
    std::unique_ptr<ExportSettings> m_exportSettings;
    std::unique_ptr<ShelfSource> m_shelf;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<CachedEditionSource> m_source;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<ScanDesk> m_desk;
    std::unique_ptr<ScanIntake> m_intake;
    std::unique_ptr<Tones> m_tones;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace alexandria
