// SPDX-License-Identifier: MIT
#include "app/exporting/textstream.h"

#include "app/exporting/outputpipe.h"
#include "app/exporting/storageerror.h"

#include <QCoreApplication>

#include <cerrno>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

QString nameOfStandardOutput()
{
    return QCoreApplication::translate("TextStream", "standard output");
}

} // namespace

TextStream::TextStream(std::unique_ptr<RowWriter> writer)
    : m_writer(std::move(writer))
    , m_descriptor(StandardOutput)
{ }

TextStream::TextStream(QString path, std::unique_ptr<RowWriter> writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
    , m_descriptor(-1)
{ }

TextStream::~TextStream()
{
    if (m_descriptor >= 0 && !m_path.isEmpty())
        closeOutput(m_descriptor);
}

Result<> TextStream::open()
{
    if (!m_path.isEmpty())
        m_descriptor = openOutput(m_path);
    if (m_descriptor < 0)
        return Failure(storageError(errno, m_path));
    return write(m_writer->begin());
}

Result<> TextStream::write(const QList<ExportRow> &rows)
{
    QByteArray bytes;
    for (const ExportRow &row : rows)
        bytes += m_writer->row(row);
    return write(bytes);
}

Result<> TextStream::finish()
{
    return write(m_writer->end());
}

/// Piece by piece, so that no write blocks for longer than a look at whether it is still wanted.
Result<> TextStream::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size() && !m_isUnwanted;) {
        if (!awaitReader())
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        const auto written = writeSome(m_descriptor, QByteArrayView(bytes).sliced(at));
        if (written > 0) {
            at += written;
            m_size += written;
        } else if (written < 0 && errno == EPIPE) {
            m_isUnwanted = true;
        } else if (written == 0 || (errno != EINTR && errno != EAGAIN)) {
            return Failure(storageError(written == 0 ? ENOSPC : errno,
                                        m_path.isEmpty() ? nameOfStandardOutput() : m_path));
        }
    }
    return {};
}

bool TextStream::awaitReader() const
{
    while (!m_isStopped && !hasRoom(m_descriptor, 20ms)) { }
    return !m_isStopped;
}

} // namespace alexandria
