// SPDX-License-Identifier: MIT
#include "app/commandline/output.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

void toStandardError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Output::Output(const Invocation &invocation)
    : m_path(invocation.outputFile)
    , m_isQuiet(invocation.isQuiet)
{ }

bool Output::open()
{
    if (m_path.isEmpty()) {
        auto standardOutput = std::make_unique<QFile>();
        m_hasFailed = !standardOutput->open(stdout, QIODevice::WriteOnly);
        m_device = std::move(standardOutput);
    } else {
        m_device = std::make_unique<QSaveFile>(m_path);
        m_hasFailed = !m_device->open(QIODevice::WriteOnly);
    }
    return !m_hasFailed;
}

void Output::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_hasFailed = m_hasFailed || m_device->write(bytes) != bytes.size();
    if (m_path.isEmpty())
        m_hasFailed = m_hasFailed || !m_device->flush();
}

bool Output::finish()
{
    showProgress({});
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get())) {
        if (m_hasFailed)
            file->cancelWriting();
        return file->commit();
    }
    return !m_hasFailed && m_device->flush() && std::fflush(stdout) == 0;
}

void Output::warn(const QString &sentence) const
{
    if (!m_isQuiet)
        fail(sentence);
}

void Output::fail(const Error &error) const
{
    showProgress({});
    toStandardError("alexandria-desktop: "_L1 + error.message + u'\n');
    if (!error.detail.isEmpty())
        toStandardError("  "_L1 + error.detail.simplified() + u'\n');
    if (!error.remedy.isEmpty())
        toStandardError("  "_L1 + QString(error.remedy).replace(u'\n', "\n  "_L1) + u'\n');
}

void Output::fail(const QString &sentence) const
{
    showProgress({});
    toStandardError("alexandria-desktop: "_L1 + sentence + u'\n');
}

void Output::showProgress(const QString &text) const
{
    if (!m_isQuiet && isatty(STDERR_FILENO) != 0)
        toStandardError("\r\x1b[K"_L1 + text);
}

int Output::width()
{
    winsize size{};
    const bool isTerminal = isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return isTerminal ? size.ws_col : 0;
}

ExitCode exitCodeFor(const Error &error)
{
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
