// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::array LevelNames{"debug", "info", "warn", "error", "fatal"};
constexpr std::array LevelSigns{"DBG", "INF", "WRN", "ERR", "FTL"};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

void writeAll(int file, const QByteArray &text)
{
    for (qsizetype done = 0; done < text.size();) {
        const ssize_t count = ::write(file, text.constData() + done, size_t(text.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EPIPE && file == STDERR_FILENO) {
            std::signal(SIGPIPE, SIG_DFL); // Go ends a program whose standard error is a broken pipe
            ::raise(SIGPIPE);
        }
        if (count < 0)
            return;
        done += count;
    }
}

/// As Go's strconv.Quote, for what has a blank, a quote, a backslash or a control character.
QString quoted(const QString &value)
{
    const bool isPlain = std::all_of(
        value.begin(), value.end(), [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
    if (isPlain)
        return value;
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u'"' + text + u'"';
}

QByteArray textLine(Log::Level level, const QString &message, Log::Fields fields)
{
    std::sort(fields.begin(), fields.end());
    QString line = now() + u' ' + QLatin1String(LevelSigns[size_t(level)]) + u' ' + message;
    for (const auto &[name, value] : std::as_const(fields))
        line += u' ' + name + u'=' + quoted(value);
    return line.toUtf8() + '\n';
}

/// The keys in the order of the alphabet, as the log's own writer has them.
QByteArray jsonLine(Log::Level level, const QString &message, const Log::Fields &fields)
{
    QJsonObject object{{u"level"_s, QLatin1String(LevelNames[size_t(level)])}, {u"time"_s, now()}};
    if (!message.isEmpty())
        object.insert(u"message"_s, message);
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The keys as they come: level, fields, time, message.
QByteArray globalLine(Log::Level level, const QString &message, const Log::Fields &fields)
{
    const auto member = [](const QString &name, const QString &value) {
        const QByteArray object = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact);
        return object.mid(1, object.size() - 2);
    };
    QByteArray line = '{' + member(u"level"_s, QLatin1String(LevelNames[size_t(level)]));
    for (const auto &[name, value] : fields)
        line += ',' + member(name, value);
    line += ',' + member(u"time"_s, now());
    return line + ',' + member(u"message"_s, message) + "}\n";
}

} // namespace

Log::Log(const Options &options)
    : m_isOnTerminal(options.isOnTerminal)
    , m_isJson(options.isJson)
{
    openFile(options);
    if (options.level.isEmpty())
        return;
    const QByteArray name = options.level.toLower().toUtf8();
    const auto *const found = std::find(LevelNames.begin(), LevelNames.end(), name);
    if (found != LevelNames.end())
        m_level = Level(found - LevelNames.begin());
    else if (!m_isFallback)
        write(Level::Error, u"Failed to parse log level \"%1\", using \"info\" instead"_s.arg(options.level));
}

void Log::write(Level level, const QString &message, const Fields &fields)
{
    if (m_isFallback) {
        writeGlobal(level, message, fields);
        return;
    }
    if (level < m_level)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_isOnTerminal)
        writeAll(STDERR_FILENO,
                 m_isJson ? jsonLine(level, message, fields) : textLine(level, message, fields));
    if (m_file >= 0)
        writeAll(m_file, jsonLine(level, message, fields));
}

void Log::print(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    writeAll(STDERR_FILENO, text);
}

void Log::writeGlobal(Level level, const QString &message, const Fields &fields)
{
    print(globalLine(level, message, fields));
}

void Log::openFile(const Options &options)
{
    if (options.file.isEmpty() && options.directory.isEmpty())
        return;
    const QString path = options.file.isEmpty() ? options.directory + u"/cloudflared.log"_s : options.file;
    const mode_t old = ::umask(0033); // folders 0744
    const bool isMade = QDir().mkpath(QFileInfo(path).path());
    ::umask(old);
    if (isMade)
        m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (m_file >= 0)
        return;
    m_isFallback = true;
    const QString step = isMade ? u"unable to create a new logfile: open "_s
                                : u"unable to create directories for new logfile: mkdir "_s;
    writeGlobal(Level::Error,
                u"Falling back to a default logger due to logger setup failure: "_s + step + path + u": "_s
                    + QString::fromLocal8Bit(std::strerror(errno)).toLower());
}

} // namespace alexandria
