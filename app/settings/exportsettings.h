// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportformat.h"

class QSettings;

namespace alexandria {

/// How a person last exported.
class ExportSettings
{
public:
    enum class Subject { Search, ScanList };

    /// Reads and writes @p settings, which must outlive it.
    explicit ExportSettings(QSettings &settings)
        : m_settings(settings)
    { }

    /// The format, columns and naming used last; what is usual until then.
    [[nodiscard]] ExportOptions options(Subject subject) const;
    void setOptions(Subject subject, const ExportOptions &options);
    [[nodiscard]] QString folder() const; ///< empty at first
    void setFolder(const QString &folder);

private:
    QSettings &m_settings;
};

} // namespace alexandria
