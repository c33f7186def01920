// SPDX-License-Identifier: MIT
#include "app/commandline/output.h"

#include "app/commandline/printable.h"
#include "app/system/standardstreams.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

void toStandardError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

/// The system gives no reason where it wrote a part only, and Qt then none either.
QString problemOf(const QFileDevice &file)
{
    const QString unknown = QFile().errorString();
    return file.errorString() == unknown
        ? QCoreApplication::translate("Output", "there is no room for all of it")
        : file.errorString();
}

} // namespace

Output::Output(const Invocation &invocation)
    : m_path(invocation.outputFile)
    , m_isQuiet(invocation.isQuiet)
{ }

bool Output::open()
{
    if (m_rows) {
        note(m_rows->open());
        return !m_hasFailed;
    }
    if (m_path.isEmpty())
        return true;
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile()) // a device or a pipe must not be replaced by a file
        m_file = std::make_unique<QFile>(m_path);
    else
        m_file = std::make_unique<QSaveFile>(m_path);
    m_hasFailed = !m_file->open(QIODevice::WriteOnly);
    m_problem = m_hasFailed ? m_file->errorString() : QString();
    return !m_hasFailed;
}

void Output::note(const Result<> &written)
{
    if (m_hasFailed || written)
        return;
    m_hasFailed = true;
    m_problem = written.error().message;
}

void Output::writeBytes(const QByteArray &bytes)
{
    if (m_hasFailed)
        return;
    if (!m_file)
        return writeToStandardOutput(bytes);
    m_hasFailed = m_file->write(bytes) != bytes.size();
    m_problem = problemOf(*m_file);
}

void Output::writeRows(const QList<ExportRow> &rows)
{
    if (!m_hasFailed)
        note(m_rows->write(rows));
}

void Output::writeToStandardOutput(const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    m_hasFailed = std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0;
    if (m_hasFailed && errno != EPIPE)
        m_problem = qt_error_string(errno);
}

bool Output::finish()
{
    showProgress({});
    if (m_rows && !m_hasFailed)
        note(m_rows->finish());
    if (m_hasFailed || !m_file)
        return !m_hasFailed;
    m_hasFailed = !m_file->flush();
    m_problem = problemOf(*m_file);
    if (auto *file = qobject_cast<QSaveFile *>(m_file.get()); file && !m_hasFailed) {
        m_hasFailed = !file->commit();
        m_problem = file->errorString();
    }
    return !m_hasFailed;
}

void Output::abandon()
{
    showProgress({});
    m_file.reset();
    m_rows.reset();
}

void Output::warn(const QString &sentence) const
{
    if (!m_isQuiet)
        fail(sentence);
}

void Output::fail(const Error &error) const
{
    fail(error.message);
    if (!error.detail.isEmpty())
        toStandardError("  "_L1 + printable(error.detail) + u'\n');
    for (const QString &line : error.remedy.split(u'\n', Qt::SkipEmptyParts))
        toStandardError("  "_L1 + printable(line) + u'\n');
}

void Output::fail(const QString &sentence) const
{
    showProgress({});
    toStandardError("alexandria-desktop: "_L1 + printable(sentence) + u'\n');
}

void Output::failToWrite() const
{
    if (m_problem.isEmpty())
        return;
    if (m_rows) // whose problems are whole sentences
        return fail(m_problem);
    const QString name = m_path.isEmpty() ? QCoreApplication::translate("Output", "Standard output") : m_path;
    fail(QCoreApplication::translate("Output", "%1 could not be written: %2").arg(name, m_problem));
}

void Output::showProgress(const QString &text) const
{
    if (!m_isQuiet && isErrorTerminal())
        toStandardError("\r\x1b[K"_L1 + text);
}

int Output::width() const
{
    return m_path.isEmpty() ? terminalWidth() : 0;
}

ExitCode exitCodeFor(const Error &error)
{
    const bool isConnected = error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::TimedOut; // a statement, of those a session begins with
    if (error.isOfConnection && !isConnected)
        return ExitCode::NoConnection;
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Denied:
        return ExitCode::NoConnection;
    case Error::Kind::Cancelled:
        return ExitCode::Interrupted;
    case Error::Kind::TimedOut:
    case Error::Kind::NotFound:
    case Error::Kind::Malformed:
    case Error::Kind::Storage:
        return ExitCode::QueryFailed;
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
