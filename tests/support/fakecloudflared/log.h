// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <mutex>
#include <utility>

namespace alexandria {

/// The log of `cloudflared access`, on standard error and in a file. Safe from any thread; a write waits as
/// long as nobody reads, as the real one's does.
class Log
{
public:
    enum class Level { Debug, Info, Warning, Error, Fatal };
    using Fields = QList<std::pair<QString, QString>>;

    struct Options
    {
        bool isOnTerminal = true;
        bool isJson = false;
        QString level; ///< as given; empty: info
        QString file;
        QString directory; ///< instead of a file
    };

    explicit Log(const Options &options);

    void write(Level level, const QString &message, const Fields &fields = {});
    /// What goes past the log: to standard error as it is.
    void print(const QByteArray &text);
    /// A line of the library's own log, which is always JSON and always on.
    void writeGlobal(Level level, const QString &message, const Fields &fields = {});

private:
    void openFile(const Options &options);

    std::mutex m_mutex;
    Level m_level = Level::Info;
    bool m_isOnTerminal;
    bool m_isJson;
    bool m_isFallback = false; ///< its file could not be written
    int m_file = -1;
};

} // namespace alexandria
