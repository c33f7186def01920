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

bool ScanBuffer::isOneKey() const
{
    return std::all_of(m_burst.begin(), m_burst.end(), [this](QChar key) { return key == m_burst.front(); });
}

/// How long after the last key the next one may come to be of the same burst.
ScanBuffer::Milliseconds ScanBuffer::patience() const
{
    return m_burst.size() >= SureKeys && !isOneKey() ? Silence : QuickKey;
}

std::optional<std::chrono::milliseconds> ScanBuffer::waitsUntil() const
{
    return m_burst.isEmpty() ? std::nullopt : std::optional(m_last + patience());
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
    m_isAfterScan = false;
    return Step::Typing;
}

ScanBuffer::Step ScanBuffer::complete()
{
    m_scan = std::exchange(m_burst, QString());
    m_isAfterScan = true;
    return Step::Complete;
}

/// What a burst is that no end came after.
ScanBuffer::Step ScanBuffer::decide()
{
    return isScanner() && readScan(m_burst, m_settings).isbn ? complete() : typing();
}

ScanBuffer::Step ScanBuffer::silence(Milliseconds now)
{
    if (m_burst.isEmpty())
        return Step::Typing;
    if (now - m_last < patience())
        return isScanner() ? Step::Gathering : Step::Waiting;
    return decide();
}

ScanBuffer::Step ScanBuffer::addEnd(Milliseconds gap)
{
    if (m_burst.isEmpty())
        return m_isAfterScan && gap < LateEnd ? Step::Ignored : typing();
    if (gap >= patience())
        return decide();
    return isScanner() ? complete() : typing();
}

ScanBuffer::Step ScanBuffer::addCharacter(QChar key, Milliseconds gap)
{
    if (key == m_heldKey && gap < Silence)
        return typing();
    m_heldKey = QChar();
    const bool endedBefore = !m_burst.isEmpty() && gap >= patience() && decide() == Step::Complete;
    m_isAfterScan = false;
    m_burst += key;
    if (endedBefore)
        return Step::Complete;
    if (!isScanner())
        return Step::Waiting;
    if (!isOneKey())
        return Step::Gathering;
    m_heldKey = key;
    m_burst.chop(1); // passes by itself
    return typing();
}

ScanBuffer::Step ScanBuffer::add(const QString &text, Milliseconds at)
{
    const Milliseconds gap = at - std::exchange(m_last, at);
    if (isPersons(text))
        return typing();
    return isEnd(text.front()) ? addEnd(gap) : addCharacter(text.front(), gap);
}

} // namespace alexandria
