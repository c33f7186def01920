// SPDX-License-Identifier: MIT
#include "app/diagnostics/logwriter.h"

#include <QPromise>

#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr std::size_t MostWaiting = 2'000; // lines
constexpr auto LastPatience = 500ms;

/// A full disk quota is answered and a person's Ctrl+C is another thread's business.
void blockSignals()
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        sigdelset(&all, fault);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

} // namespace

class LogWriter::Queue : public std::enable_shared_from_this<Queue>
{
public:
    Queue(QString folder, LogLimits limits)
        : m_file(std::move(folder), limits)
    {
        m_end.start();
    }

    void add(LogLine line)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_hasEnded)
            return;
        if (m_waiting.size() >= MostWaiting) {
            ++m_lost;
            return;
        }
        m_waiting.push_back(std::move(line));
        if (!std::exchange(m_isStarted, true))
            start();
        m_changed.notify_all();
    }

    void flush(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return m_hasEnded || !m_isStarted || isEmpty(); });
    }

    void quit()
    {
        const std::scoped_lock lock(m_mutex);
        m_isQuitting = true;
        m_changed.notify_all();
    }

    [[nodiscard]] QFuture<Error> end() { return m_end.future(); }

private:
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty() && !m_isWriting && m_lost == 0; }
    void start();
    void work();
    [[nodiscard]] LogLine take();

    std::mutex m_mutex; ///< of all below down to the file
    std::condition_variable m_changed;
    std::deque<LogLine> m_waiting;
    qint64 m_lost = 0;
    bool m_isStarted = false;
    bool m_isWriting = false;
    bool m_isQuitting = false;
    bool m_hasEnded = false;
    QPromise<Error> m_end;

    LogFile m_file; ///< the thread's alone
};

void LogWriter::Queue::start()
{
    try {
        std::thread([queue = shared_from_this()] { queue->work(); }).detach();
    } catch (const std::system_error &) { // this machine has no thread left
        m_hasEnded = true;
    }
}

void LogWriter::Queue::work()
{
    blockSignals();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isQuitting || !m_waiting.empty() || m_lost > 0; });
        if (m_waiting.empty() && m_lost == 0)
            return;
        const LogLine line = take();
        m_isWriting = true;
        lock.unlock();
        const auto written = m_file.append(toBytes(line));
        lock.lock();
        m_isWriting = false;
        if (!written) {
            m_hasEnded = true;
            m_waiting.clear();
            m_end.addResult(written.error());
            m_end.finish();
        }
        m_changed.notify_all();
        if (m_hasEnded)
            return;
    }
}

/// What was left out came behind all that waits.
LogLine LogWriter::Queue::take()
{
    if (m_waiting.empty())
        return {QDateTime::currentDateTimeUtc(), QtWarningMsg, "alexandria.log",
                u"%1 lines were left out here"_s.arg(std::exchange(m_lost, 0))};
    LogLine line = std::move(m_waiting.front());
    m_waiting.pop_front();
    return line;
}

LogWriter::LogWriter(QString folder, LogLimits limits)
    : m_queue(std::make_shared<Queue>(std::move(folder), limits))
{ }

LogWriter::~LogWriter()
{
    m_queue->flush(LastPatience);
    m_queue->quit();
}

void LogWriter::add(LogLine line)
{
    m_queue->add(std::move(line));
}

void LogWriter::flush(std::chrono::milliseconds patience)
{
    m_queue->flush(patience);
}

QFuture<Error> LogWriter::end() const
{
    return m_queue->end();
}

} // namespace alexandria
