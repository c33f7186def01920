// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace alexandria {

/// A column of a sheet.
struct XlsxColumn
{
    QString name;
    bool isNumber = false; ///< its cells are digits or empty; all others are text, whatever they look like
};

/// Rows in the first sheet of an Excel workbook (Office Open XML), by libxlsxwriter in constant memory: the
/// header stays in view, columns are as wide as what is in them.
///
/// The rows wait in a file without a name beside the target until finish(), which cannot be stopped.
class XlsxFile final : public RowFile
{
public:
    using CellsOf = std::function<QStringList(const ExportRow &)>;

    /// Built with libxlsxwriter; else there is none, and open() says so.
    [[nodiscard]] static bool isSupported();

    /// @p cellsOf gives as many cells as there are columns; it is called on the export's worker.
    XlsxFile(QString path, QList<XlsxColumn> columns, CellsOf cellsOf);
    ~XlsxFile() override;

    [[nodiscard]] Result<> open() override;
    [[nodiscard]] Result<> write(const QList<ExportRow> &rows) override;
    [[nodiscard]] Result<> finish() override;
    /// Those of a sheet but the header.
    [[nodiscard]] qint64 mostRows() const override { return 1'048'575; }

private:
    class Workbook;

    const QString m_path;
    const QList<XlsxColumn> m_columns;
    const CellsOf m_cellsOf;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace alexandria
