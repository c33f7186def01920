// SPDX-License-Identifier: MIT
#include "tests/support/exportwindow.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

QByteArray ExportWindow::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(path(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_exports = std::make_unique<ExportSettings>(*m_file);
    m_source = std::make_unique<FakeEditionSource>();
    m_window = std::make_unique<MainWindow>(*m_source, *m_settings);
    m_window->offerExport(*m_exports, nullptr);
    m_window->show();
}

void ExportWindow::cleanup()
{
    m_window.reset();
}

} // namespace alexandria
