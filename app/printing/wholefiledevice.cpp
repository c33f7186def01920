// SPDX-License-Identifier: MIT
#include "app/printing/wholefiledevice.h"

#include <utility>

namespace alexandria {

WholeFileDevice::WholeFileDevice(WholeFile &file)
    : m_file(file)
{
    open(QIODevice::WriteOnly);
}

Result<> WholeFileDevice::flush()
{
    const QByteArray bytes = std::exchange(m_held, QByteArray());
    if (m_state && !bytes.isEmpty())
        m_state = m_file.write(bytes);
    return m_state;
}

qint64 WholeFileDevice::readData(char * /*data*/, qint64 /*most*/)
{
    return -1;
}

qint64 WholeFileDevice::writeData(const char *data, qint64 size)
{
    constexpr qsizetype MostHeld = 256 * 1024;
    if (!m_state)
        return -1;
    m_held.append(data, size);
    m_written += size;
    if (m_held.size() < MostHeld)
        return size;
    return flush() ? size : -1;
}

} // namespace alexandria
