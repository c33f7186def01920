// SPDX-License-Identifier: MIT
#include "app/diagnostics/logline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestText = 4'000; // characters

QByteArray levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

/// A terminal that shows the file must not obey what a server wrote.
QString inOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar character) { return character.category() == QChar::Other_Control; }, u' ');
    text = text.simplified();
    return text.size() > LongestText ? text.first(LongestText) + u'…' : text;
}

} // namespace

QByteArray toBytes(const LogLine &line)
{
    return line.time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' '
        + QByteArray::number(QCoreApplication::applicationPid()) + ' ' + levelName(line.level) + ' '
        + line.category + ": " + inOneLine(line.text).toUtf8() + '\n';
}

} // namespace alexandria
