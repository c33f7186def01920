// SPDX-License-Identifier: MIT
#include "app/diagnostics/log.h"

#include "app/diagnostics/logwriter.h"
#include "app/secrets/redaction.h"

#include <QMessageLogContext>
#include <QRegularExpression>

#include <cstring>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto PatienceBeforeAbort = 1s;

// A message handler reaches nothing but what is static.
std::mutex writerMutex;
std::shared_ptr<LogWriter> writerOfLog;
QtMessageHandler handlerBeforeLog = nullptr;
bool isOursOnStandardError = false;

std::shared_ptr<LogWriter> currentWriter()
{
    const std::scoped_lock lock(writerMutex);
    return writerOfLog;
}

bool isOurs(const char *category)
{
    constexpr const char *Ours = "alexandria.";
    return category && std::strncmp(category, Ours, std::strlen(Ours)) == 0;
}

void keepInLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const auto writer = currentWriter();
    if (!writer)
        return;
    writer->add(
        {QDateTime::currentDateTimeUtc(), type, context.category ? context.category : "default", text});
    if (type == QtFatalMsg)
        writer->flush(PatienceBeforeAbort);
}

void takeForLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    thread_local bool isTaking = false; // what goes wrong in here is not told in here
    if (std::exchange(isTaking, true))
        return handlerBeforeLog(type, context, text);
    const QString safe = redacted(text);
    keepInLog(type, context, safe);
    if (!isOurs(context.category))
        handlerBeforeLog(type, context, text);
    else if (isOursOnStandardError)
        handlerBeforeLog(type, context, safe);
    isTaking = false;
}

/// Whether somebody who runs the program wants to read along.
bool isAskedFor()
{
    static const QRegularExpression rule(u"(?:^|[;\\n])\\s*(?:\\*|alexandria)"_s);
    return qEnvironmentVariable("QT_LOGGING_RULES").contains(rule);
}

} // namespace

Log::Log(const QString &folder, LogLimits limits)
    : m_folder(folder)
    , m_writer(std::make_shared<LogWriter>(folder, limits))
{
    isOursOnStandardError = isAskedFor();
    {
        const std::scoped_lock lock(writerMutex);
        writerOfLog = m_writer;
    }
    handlerBeforeLog = qInstallMessageHandler(takeForLog);
}

Log::~Log()
{
    qInstallMessageHandler(handlerBeforeLog);
    const std::scoped_lock lock(writerMutex);
    writerOfLog.reset(); // another thread may be using it still
}

QFuture<Error> Log::end() const
{
    return m_writer->end();
}

} // namespace alexandria
