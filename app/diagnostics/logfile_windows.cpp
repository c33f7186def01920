// SPDX-License-Identifier: MIT
#include "app/diagnostics/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int LogLockPatience = 100; // milliseconds

} // namespace

LogFile::LogFile(QString folder, LogLimits limits)
    : m_folderPath(std::move(folder))
    , m_limits(limits)
{ }

LogFile::~LogFile() = default;

/// The file is closed after each line, or another process could not rename it.
Result<> LogFile::append(const QByteArray &line)
{
    QDir().mkpath(m_folderPath);
    QLockFile lock(m_folderPath + "/log.lock"_L1);
    if (lock.tryLock(LogLockPatience) && isFullWith(line.size()))
        rotate(line.size());
    QFile file(newestIn(m_folderPath));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size()
        || !file.flush())
        return failure(file.errorString());
    return {};
}

bool LogFile::isFullWith(qint64 more) const
{
    const qint64 size = QFileInfo(newestIn(m_folderPath)).size();
    return size > 0 && size + more > m_limits.fileSize;
}

void LogFile::rotate(qint64 /*more*/)
{
    const auto path = [this](int number) {
        return m_folderPath + u'/' + QString::fromLatin1(nameOf(number));
    };
    for (int number = m_limits.files - 1; number > 0; --number) {
        QFile::remove(path(number));
        QFile::rename(path(number - 1), path(number));
    }
    if (m_limits.files < 2)
        QFile::remove(path(0));
}

} // namespace alexandria
