// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/exportfile.h"
#include "models/exporting/rowwriter.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <optional>

namespace alexandria {

/// The key of each edition on a line of its own, between "begin" and "end".
class KeyLines final : public RowWriter
{
public:
    QByteArray begin() override { return "begin\n"; }
    QByteArray row(const ExportRow &row) override
    {
        return (row.edition ? row.edition->key.toUtf8() : QByteArray("-")) + '\n';
    }
    QByteArray end() override { return "end\n"; }
};

/// What KeyLines makes of so many rows of CountedRows.
[[nodiscard]] QByteArray keyLines(qint64 rows);

/// Rows "/books/OL1M", "/books/OL2M", …, up to a number and then an error, if one is said.
class CountedRows final : public RowSource
{
public:
    explicit CountedRows(qint64 rows, std::optional<Error> error = {})
        : m_rows(rows)
        , m_error(std::move(error))
    { }

    [[nodiscard]] Result<QList<ExportRow>> next() override;
    void stop() override { m_isStopped = true; }
    [[nodiscard]] std::optional<Expected> expected() const override { return Expected{m_rows, true}; }

    /// Called on the worker before each batch, with the number of rows so far.
    std::function<void(qint64)> before = [](qint64) {};

private:
    const qint64 m_rows;
    const std::optional<Error> m_error;
    qint64 m_at = 0;
    std::atomic_bool m_isStopped = false;
};

/// How an export ended.
struct ExportEnd
{
    std::optional<ExportSummary> summary;
    std::optional<Error> error;
    QList<ExportProgress> progress;
};

/// Runs one to its end; @p started is called once it runs.
[[nodiscard]] ExportEnd runExport(
    std::unique_ptr<RowSource> rows, std::unique_ptr<RowFile> file,
    ExportFile::WhenCutShort whenCutShort = ExportFile::WhenCutShort::Discard,
    const std::function<void(ExportFile &)> &started = [](ExportFile &) {});

} // namespace alexandria
