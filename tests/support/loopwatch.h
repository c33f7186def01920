// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QList>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace alexandria {

/// Runs this thread's event loop and measures how long it keeps a timer waiting.
///
/// Not by the dispatcher's awake() and aboutToBlock(): GLib's does all its work between the one and the
/// other.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(Beat);
        m_beat.callOnTimeout(this, [this] {
            const std::chrono::nanoseconds waited(m_since.nsecsElapsed());
            m_stalls << std::max(0.0, std::chrono::duration<double, std::milli>(waited - Beat).count());
            m_since.start();
        });
    }

    /// Runs a real event loop (QTest's own waiting never rests in one) until @p holds() or @p patience is
    /// over. Only that time is measured.
    template <typename Condition>
    bool runUntil(Condition holds, std::chrono::milliseconds patience = std::chrono::seconds(30))
    {
        QEventLoop loop;
        QTimer check;
        connect(&check, &QTimer::timeout, &loop, [&] {
            if (holds())
                loop.quit();
        });
        check.start(std::chrono::milliseconds(5));
        QTimer end; // QTimer::singleShot() would leave an object for as long as it waits
        end.callOnTimeout(&loop, &QEventLoop::quit);
        end.start(patience);
        m_since.start();
        m_beat.start();
        loop.exec();
        m_beat.stop();
        return holds();
    }

    /// Milliseconds, the longest last.
    [[nodiscard]] QList<double> sortedStalls() const
    {
        QList<double> sorted = m_stalls;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }
    [[nodiscard]] double longestStall() const
    {
        return m_stalls.isEmpty() ? 0 : *std::max_element(m_stalls.begin(), m_stalls.end());
    }

private:
    static constexpr std::chrono::milliseconds Beat{2};

    QTimer m_beat;
    QElapsedTimer m_since; ///< the last beat
    QList<double> m_stalls; ///< milliseconds
};

} // namespace alexandria
