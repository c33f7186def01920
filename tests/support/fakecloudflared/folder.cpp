// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern "C" char **environ;

namespace alexandria::folder {

namespace {

QString beside(const QString &name)
{
    static const QString executable = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return executable.section(u'/', 0, -2) + u'/' + name;
}

} // namespace

CloudflaredBehaviour behaviour()
{
    QFile file(beside(u"cloudflared.behaviour.json"_s));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return CloudflaredBehaviour::fromJson(QJsonDocument::fromJson(text).object());
}

void record(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const QByteArray path = QFile::encodeName(beside(u"cloudflared.record.json"_s));
    // One write in append mode, so that lines of several threads and processes do not mix.
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return; // out of files, which a test may want
    std::ignore = ::write(file, text.constData(), size_t(text.size()));
    ::close(file);
}

void recordStart(int argc, char *argv[])
{
    QJsonArray arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QJsonObject environment;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const QString text = QString::fromLocal8Bit(*entry);
        environment.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    record({{u"event"_s, u"start"_s},
            {u"pid"_s, qint64(::getpid())},
            {u"arguments"_s, arguments},
            {u"environment"_s, environment}});
}

} // namespace alexandria::folder
