// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"
#include "app/connection/catalogueswitch.h"
#include "app/connection/connections.h"
#include "app/connection/keptcatalogue.h"
#include "app/scan/scandesk.h"
#include "app/scan/scanintake.h"
#include "app/scan/scanstore.h"
#include "app/settings/changeablesettings.h"
#include "app/settings/exportsettings.h"
#include "app/settings/profilesettings.h"
#include "app/settings/windowsettings.h"
#include "app/sound/tones.h"
#include "tests/support/memorysecretstore.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace alexandria {

/// The window with everything that the program offers in it, before the sample catalogue, joined as the
/// program joins it.
class WholeWindow
{
public:
    WholeWindow();
    ~WholeWindow();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    template <typename Part = QWidget> [[nodiscard]] Part *part(const char *name)
    {
        return m_window->findChild<Part *>(QLatin1StringView(name));
    }
    [[nodiscard]] CachedEditionSource &source() { return m_kept.source(); }
    [[nodiscard]] Connections &connections() { return m_connections; }
    [[nodiscard]] ScanDesk &desk() { return m_desk; }
    [[nodiscard]] ScanIntake &intake() { return m_intake; }
    [[nodiscard]] ChangeableSettings settings() { return {m_language, m_keeping, m_covers, m_scans}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Scans @p codes at the window.
    void scan(const QStringList &codes);

private:
    QTemporaryDir m_folder;
    QSettings m_file{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    WindowSettings m_settings{m_file};
    LanguageSettings m_language{m_file};
    KeepingSettings m_keeping{m_file};
    CoverSettings m_covers{m_file};
    ScanSettings m_scans{m_file};
    ExportSettings m_exports{m_file};
    ProfileSettings m_profiles{m_file};
    MemorySecretStore m_secrets;
    CatalogueSwitch m_catalogue;
    KeptCatalogue m_kept;
    Connections m_connections;
    ScanStore m_store;
    ScanDesk m_desk;
    ScanIntake m_intake;
    Tones m_tones;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace alexandria
