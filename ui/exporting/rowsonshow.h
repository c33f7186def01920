// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/exportsettings.h"
#include "models/catalogue/searchquery.h"
#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportrow.h"

#include <QList>

#include <optional>

namespace alexandria {

/// Which of a page's rows leave the program.
enum class RowScope { Selected, Shown, Whole };

/// A view whose rows can leave the program.
class RowsOnShow
{
public:
    RowsOnShow() = default;
    virtual ~RowsOnShow() = default;
    Q_DISABLE_COPY_MOVE(RowsOnShow)

    /// In the order in which they are shown.
    [[nodiscard]] virtual QList<ExportRow> selectedRows() const = 0;
    [[nodiscard]] virtual QList<ExportRow> shownRows() const = 0;
    [[nodiscard]] virtual int selectedCount() const = 0;
    [[nodiscard]] virtual int shownCount() const = 0;
    /// Those that are not hidden, in their order.
    [[nodiscard]] virtual QList<ExportColumn> shownColumns() const = 0;
};

/// What a page has that can leave the program.
struct PageOnShow
{
    const RowsOnShow *rows = nullptr;
    ExportSettings::Subject subject = ExportSettings::Subject::Search;
    std::optional<SearchQuery> query; ///< of a search
    bool hasMore = false; ///< of its result than is shown
    qint64 list = 0; ///< of scans
    QString name; ///< of a file
};

} // namespace alexandria
