// SPDX-License-Identifier: MIT
#include "tests/support/wholewindow.h"

#include "tests/support/scannerkeys.h"

using namespace Qt::StringLiterals;

namespace alexandria {

WholeWindow::WholeWindow()
    : m_kept(m_catalogue, m_folder.filePath(u"cache"_s), {}, KeptCatalogue::Reach::Catalogue)
    , m_connections(m_profiles, m_secrets, m_catalogue, m_folder.path())
    , m_store(m_folder.filePath(u"data"_s))
    , m_desk(m_kept.source(), m_store)
    , m_intake(m_desk)
{
    m_scans.setTonesOn(false);
    m_catalogue.openSample(m_folder.path());
    m_window = std::make_unique<MainWindow>(m_kept.source(), m_settings, m_catalogue.access());
    m_window->offerKeeping(m_kept.cache(), m_kept.source());
    m_window->offerScans(m_desk, m_store, m_intake, m_scans, m_tones);
    m_window->offerExport(m_exports, &m_store);
    m_window->offerSettings(settings());
    m_window->offerConnections(m_connections, true);
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::scan(const QStringList &codes)
{
    for (const QString &code : codes)
        typeAsScanner(m_window.get(), code + u'\r', 0);
}

} // namespace alexandria
