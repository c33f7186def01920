// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnellog.h"

#include "app/secrets/redaction.h"

namespace alexandria {

namespace {

constexpr qsizetype MostLines = 200;
constexpr qsizetype LongestShownLine = 1000;

} // namespace

void TunnelLog::add(const QString &line)
{
    m_lines << redacted(line).left(LongestShownLine);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
}

} // namespace alexandria
