// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &text)
{
    QSaveFile file(path); // by renaming: a program never reads half of it
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// As proc(5) has it; X when it is gone.
char stateOf(qint64 pid)
{
    const QByteArray stat = readAll(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2, 1).append('X').at(0);
}

bool isZombie(qint64 pid)
{
    const char state = stateOf(pid);
    return state == 'Z' || state == 'X';
}

} // namespace

FakeCloudflared::FakeCloudflared()
{
    // A link, since a program that was just written may still be open for writing in a forked child.
    const QString original = QString::fromUtf8(ALEXANDRIA_FAKE_CLOUDFLARED);
    const bool isLinked =
        ::link(QFile::encodeName(original).constData(), QFile::encodeName(program()).constData()) == 0;
    m_isReady = (isLinked || QFile::copy(original, program())) && QDir().mkpath(home());
    m_behaviour.signIn.doneFile = beside(u"signed-in"_s);
    setBehaviour(m_behaviour);
}

FakeCloudflared::~FakeCloudflared()
{
    const QList<qint64> left = runningPids();
    for (const qint64 pid : left) {
        qWarning("fake cloudflared %lld was left running", pid);
        ::kill(pid_t(pid), SIGKILL);
    }
}

QString FakeCloudflared::program() const
{
    return beside(u"cloudflared"_s);
}

QString FakeCloudflared::home() const
{
    return beside(u"home"_s);
}

QString FakeCloudflared::browserFolder()
{
    const QString folder = beside(u"bin"_s);
    QDir().mkpath(folder);
    const QString program = folder + u"/xdg-open"_s;
    const QByteArray script =
        "#!/bin/sh\nprintf '%s\\n' \"$1\" >>'" + QFile::encodeName(beside(u"opened"_s)) + "'\n";
    m_isReady = writeAll(program, script)
        && QFile::setPermissions(program,
                                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                                     | QFile::ExeOther)
        && m_isReady;
    return folder;
}

QStringList FakeCloudflared::openedAddresses() const
{
    return QString::fromUtf8(readAll(beside(u"opened"_s))).split(u'\n', Qt::SkipEmptyParts);
}

void FakeCloudflared::setBehaviour(const CloudflaredBehaviour &behaviour)
{
    m_behaviour = behaviour;
    if (m_behaviour.signIn.doneFile.isEmpty())
        m_behaviour.signIn.doneFile = beside(u"signed-in"_s);
    m_isReady =
        writeAll(beside(u"cloudflared.behaviour.json"_s), QJsonDocument(m_behaviour.toJson()).toJson())
        && m_isReady;
}

void FakeCloudflared::finishSignIn()
{
    m_isReady = writeAll(m_behaviour.signIn.doneFile, "done\n") && m_isReady;
}

void FakeCloudflared::resetSignIn()
{
    QFile::remove(m_behaviour.signIn.doneFile);
}

void FakeCloudflared::writeToken(const QString &host, std::chrono::seconds lifetime) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject payload{{u"aud"_s, QJsonArray{m_behaviour.signIn.audience}},
                              {u"exp"_s, now + qint64(lifetime.count())},
                              {u"iat"_s, now}};
    QDir().mkpath(home() + u"/.cloudflared"_s);
    writeAll(tokenPath(host),
             base64(R"({"alg":"RS256","typ":"JWT"})") + '.'
                 + base64(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + base64("none"));
}

QString FakeCloudflared::tokenPath(const QString &host) const
{
    return u"%1/.cloudflared/%2-%3-token"_s.arg(home(), host, m_behaviour.signIn.audience);
}

QList<QJsonObject> FakeCloudflared::records() const
{
    QList<QJsonObject> records;
    const QList<QByteArray> lines = readAll(beside(u"cloudflared.record.json"_s)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            records.append(QJsonDocument::fromJson(line).object());
    }
    return records;
}

QList<FakeCloudflared::Start> FakeCloudflared::starts() const
{
    QList<Start> starts;
    const QList<QJsonObject> lines = records();
    for (const QJsonObject &line : lines) {
        if (line.value(u"event"_s) != "start"_L1)
            continue;
        Start start{line.value(u"pid"_s).toInteger(), {}, {}};
        const QJsonArray arguments = line.value(u"arguments"_s).toArray();
        for (const QJsonValue &argument : arguments)
            start.arguments.append(argument.toString());
        const QJsonObject environment = line.value(u"environment"_s).toObject();
        for (auto variable = environment.begin(); variable != environment.end(); ++variable)
            start.environment.insert(variable.key(), variable.value().toString());
        starts.append(start);
    }
    return starts;
}

QList<FakeCloudflared::Connection> FakeCloudflared::connections() const
{
    QList<Connection> connections;
    const QList<QJsonObject> lines = records();
    for (const QJsonObject &line : lines) {
        if (line.value(u"event"_s) != "connection"_L1)
            continue;
        const Connection latest{line.value(u"pid"_s).toInteger(), line.value(u"number"_s).toInt(),
                                line.value(u"outcome"_s).toString(), line.value(u"bytesUp"_s).toInteger(),
                                line.value(u"bytesDown"_s).toInteger()};
        const auto known = std::find_if(connections.begin(), connections.end(), [&](const Connection &other) {
            return other.pid == latest.pid && other.number == latest.number;
        });
        if (known == connections.end())
            connections.append(latest);
        else
            *known = latest;
    }
    return connections;
}

bool FakeCloudflared::stop(qint64 pid)
{
    return ::kill(pid_t(pid), SIGSTOP) == 0 && QTest::qWaitFor([pid] { return stateOf(pid) == 'T'; });
}

QList<qint64> FakeCloudflared::runningPids() const
{
    QList<qint64> pids;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (isNumber && QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(entry)) == program() && !isZombie(pid))
            pids.append(pid);
    }
    return pids;
}

} // namespace alexandria
