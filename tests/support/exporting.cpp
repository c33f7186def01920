// SPDX-License-Identifier: MIT
#include "tests/support/exporting.h"

using namespace Qt::StringLiterals;

namespace alexandria {

QByteArray keyLines(qint64 rows)
{
    QByteArray lines = "begin\n";
    for (qint64 row = 1; row <= rows; ++row)
        lines += "/books/OL" + QByteArray::number(row) + "M\n";
    return lines + "end\n";
}

Result<QList<ExportRow>> CountedRows::next()
{
    constexpr qint64 AtOnce = 100;
    before(m_at);
    if (m_isStopped)
        return Failure({Error::Kind::Cancelled, {}, {}, {}});
    QList<ExportRow> rows;
    while (m_at < m_rows && rows.size() < AtOnce) {
        Edition edition;
        edition.key = u"/books/OL%1M"_s.arg(++m_at);
        rows << ExportRow{edition, {}};
    }
    if (rows.isEmpty() && m_error)
        return Failure(*m_error);
    return rows;
}

ExportEnd runExport(std::unique_ptr<RowSource> rows, std::unique_ptr<RowFile> file,
                    ExportFile::WhenCutShort whenCutShort, const std::function<void(ExportFile &)> &started)
{
    ExportEnd end;
    ExportFile exported;
    QObject::connect(&exported, &ExportFile::progressed, &exported,
                     [&end](const ExportProgress &progress) { end.progress << progress; });
    QObject::connect(&exported, &ExportFile::finished, &exported,
                     [&end](const ExportSummary &summary) { end.summary = summary; });
    QObject::connect(&exported, &ExportFile::failed, &exported,
                     [&end](const Error &error) { end.error = error; });
    exported.start(std::move(rows), std::move(file), whenCutShort);
    started(exported);
    constexpr int Patience = 120'000; // ms
    (void)QTest::qWaitFor([&end] { return end.summary || end.error; }, Patience);
    return end;
}

} // namespace alexandria
