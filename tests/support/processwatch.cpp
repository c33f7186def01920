// SPDX-License-Identifier: MIT
#include "tests/support/processwatch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr ulong Interval = 5; // milliseconds

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProcessWatch::ProcessWatch(QList<QByteArray> secrets, QList<QByteArray> allowed, QString mayHaveThem)
    : m_secrets(std::move(secrets))
    , m_allowed(std::move(allowed))
    , m_mayHaveThem(std::move(mayHaveThem))
{ }

ProcessWatch::~ProcessWatch()
{
    end();
}

void ProcessWatch::end()
{
    m_isEnding = true;
    wait();
}

void ProcessWatch::run()
{
    while (!m_isEnding) {
        look();
        msleep(Interval);
    }
}

void ProcessWatch::look()
{
    ++m_looks;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.front().isDigit())
            lookAt(name);
    }
}

void ProcessWatch::lookAt(const QString &pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    const QByteArray arguments = contents(folder + u"cmdline"_s);
    const QByteArray environment = contents(folder + u"environ"_s);
    for (const QByteArray &secret : m_secrets) {
        if (arguments.contains(secret))
            m_findings << u"%1 as an argument: %2"_s.arg(QString::fromUtf8(secret),
                                                         QString::fromUtf8(arguments).replace(u'\0', u' '));
        if (!environment.contains(secret))
            continue;
        const bool mayHaveIt =
            m_allowed.contains(secret) && QFile::symLinkTarget(folder + u"exe"_s) == m_mayHaveThem;
        if (mayHaveIt)
            ++m_allowedSightings;
        else
            m_findings << u"%1 in the environment of: %2"_s.arg(
                QString::fromUtf8(secret), QString::fromUtf8(arguments).replace(u'\0', u' '));
    }
}

} // namespace alexandria
