// SPDX-License-Identifier: MIT
#include "app/exporting/textfile.h"

namespace alexandria {

TextFile::TextFile(QString path, std::unique_ptr<RowWriter> writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
{ }

Result<> TextFile::open()
{
    auto file = WholeFile::create(m_path);
    if (!file)
        return Failure(file.error());
    m_file = std::move(*file);
    return write(m_writer->begin());
}

Result<> TextFile::write(const QList<ExportRow> &rows)
{
    QByteArray bytes;
    for (const ExportRow &row : rows)
        bytes += m_writer->row(row);
    return write(bytes);
}

Result<> TextFile::finish()
{
    const auto written = write(m_writer->end());
    return written ? m_file->commit() : written;
}

Result<> TextFile::write(const QByteArray &bytes)
{
    auto written = m_file->write(bytes);
    m_size += bytes.size();
    return written;
}

} // namespace alexandria
