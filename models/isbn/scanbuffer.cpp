// SPDX-License-Identifier: MIT
#include "models/isbn/scanbuffer.h"

#include <algorithm>
#include <utility>

namespace alexandria {
namespace {

bool isEnd(QChar key)
{
    return key == u'\r' || key == u'\n' || key == u'\t';
}

/// Keys no scanner sends, and pieces of text that no single key makes.
bool isPersons(const QString &text)
{
    return text.size() != 1 || text == u'\b' || text == QChar(0x7F);
}

} // namespace

ScanBuffer::ScanBuffer(ScannerSettings settings)
    : m_settings(std::move(settings))
{ }

bool ScanBuffer::isScanner() const
{
    return m_burst.size() >= ShortestScan;
}

bool ScanBuffer::isOneKeyHeld() const
{
    return std::all_of(m_burst.begin(), m_burst.end(), [this](QChar key) { return key == m_burst.front(); });
}

std::optional<std::chrono::milliseconds> ScanBuffer::waitsUntil() const
{
    if (m_burst.isEmpty())
        return std::nullopt;
    return m_last + (isScanner() ? Silence : QuickKey);
}

QString ScanBuffer::takeTyped()
{
    return std::exchange(m_typed, QString());
}

QString ScanBuffer::takeScan()
{
    return std::exchange(m_scan, QString());
}

ScanBuffer::Step ScanBuffer::typing()
{
    m_typed += std::exchange(m_burst, QString());
    return Step::Typing;
}

ScanBuffer::Step ScanBuffer::complete()
{
    m_scan = std::exchange(m_burst, QString());
    m_isAfterEnd = true;
    return Step::Complete;
}

ScanBuffer::Step ScanBuffer::silence(std::chrono::milliseconds now)
{
    if (m_burst.isEmpty())
        return Step::Typing;
    if (now < *waitsUntil())
        return isScanner() ? Step::Gathering : Step::Waiting;
    return isScanner() && readScan(m_burst, m_settings).isbn ? complete() : typing();
}

ScanBuffer::Step ScanBuffer::endLine()
{
    if (m_isAfterEnd && m_burst.isEmpty())
        return Step::Ignored;
    return isScanner() ? complete() : typing();
}

ScanBuffer::Step ScanBuffer::begin(const QString &text)
{
    m_isAfterEnd = false;
    m_burst += text;
    if (text.front() == m_heldKey)
        return typing();
    m_heldKey = QChar();
    if (isScanner() && isOneKeyHeld()) {
        m_heldKey = text.front();
        return typing();
    }
    return isScanner() ? Step::Gathering : Step::Waiting;
}

ScanBuffer::Step ScanBuffer::add(const QString &text, std::chrono::milliseconds at)
{
    (void)at;
    if (isPersons(text))
        return typing();
    return isEnd(text.front()) ? endLine() : begin(text);
}

} // namespace alexandria
