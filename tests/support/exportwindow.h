// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/exportsettings.h"
#include "app/settings/windowsettings.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace alexandria {

/// The window that rows leave by every way there is, before a source that is told what to answer; made anew
/// for each test of a class that has this for its base.
class ExportWindow : public QObject
{
    Q_OBJECT

protected:
    /// Of a file in the folder of the test.
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    /// All that is in a file there or elsewhere; empty where there is none.
    [[nodiscard]] QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<ExportSettings> m_exports;
    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<MainWindow> m_window;

protected Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace alexandria
