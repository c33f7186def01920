// SPDX-License-Identifier: MIT
#include "app/settings/exportsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString FormatKey = u"export/format"_s;
const QString MachineNamesKey = u"export/machineNames"_s;
const QString FolderKey = u"export/folder"_s;

QString columnsKey(ExportSettings::Subject subject)
{
    return subject == ExportSettings::Subject::Search ? u"export/columnsOfSearches"_s
                                                      : u"export/columnsOfScans"_s;
}

} // namespace

ExportOptions ExportSettings::options(Subject subject) const
{
    ExportOptions options;
    options.format =
        exportFormatNamed(m_settings.value(FormatKey).toString()).value_or(ExportFormat::Spreadsheet);
    options.columns = columnsFromNames(m_settings.value(columnsKey(subject)).toStringList());
    if (options.columns.isEmpty())
        options.columns = subject == Subject::Search ? usualColumnsOfSearches() : usualColumnsOfScans();
    if (m_settings.value(MachineNamesKey, false).toBool())
        options.naming = ColumnNaming::Machine;
    return options;
}

void ExportSettings::setOptions(Subject subject, const ExportOptions &options)
{
    m_settings.setValue(FormatKey, machineName(options.format));
    m_settings.setValue(columnsKey(subject), toNames(options.columns));
    m_settings.setValue(MachineNamesKey, options.naming == ColumnNaming::Machine);
}

QString ExportSettings::folder() const
{
    return m_settings.value(FolderKey).toString();
}

void ExportSettings::setFolder(const QString &folder)
{
    m_settings.setValue(FolderKey, folder);
}

} // namespace alexandria
