// SPDX-License-Identifier: MIT
#include "app/diagnostics/programfacts.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(programEvents, "alexandria.program", QtInfoMsg)

} // namespace

QStringList programFacts()
{
    QStringList facts{
        "Alexandria "_L1 + QCoreApplication::applicationVersion(),
        u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Language %1, of the system %2"_s.arg(QLocale().name(), QLocale::system().name())};
    if (const QString platform = QGuiApplication::platformName(); !platform.isEmpty())
        facts << u"Platform %1, desktop %2"_s.arg(platform,
                                                  qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s));
    return facts;
}

void logStart(const QString &what)
{
    qCInfo(programEvents).noquote() << "begins:" << what + "; "_L1 + programFacts().join("; "_L1);
}

int logEnd(int exitCode)
{
    qCInfo(programEvents, "ends with exit code %d", exitCode);
    return exitCode;
}

} // namespace alexandria
