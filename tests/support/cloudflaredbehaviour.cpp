// SPDX-License-Identifier: MIT
#include "tests/support/cloudflaredbehaviour.h"

#include <array>
#include <concepts>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Refusal = CloudflaredBehaviour::Refusal;

constexpr std::array RefusalNames{
    std::pair{Refusal::None, "none"},
    std::pair{Refusal::EdgeRefused, "edge-refused"},
    std::pair{Refusal::EdgeTimedOut, "edge-timed-out"},
    std::pair{Refusal::NoSuchHost, "no-such-host"},
    std::pair{Refusal::DnsRefused, "dns-refused"},
    std::pair{Refusal::UnknownAuthority, "unknown-authority"},
    std::pair{Refusal::WrongName, "wrong-name"},
    std::pair{Refusal::UnexpectedEof, "unexpected-eof"},
    std::pair{Refusal::ConnectionReset, "connection-reset"},
    std::pair{Refusal::NotHttp, "not-http"},
    std::pair{Refusal::ProxyRefused, "proxy-refused"},
    std::pair{Refusal::ProxyBadGateway, "proxy-bad-gateway"},
    std::pair{Refusal::NeverAnswers, "never-answers"},
};

// Each field stands once, here; a Writer and a Reader go over them.

template <typename Fields> void visit(Fields &fields, CloudflaredBehaviour::SignIn &signIn)
{
    fields("isOffered", signIn.isOffered);
    fields("early", signIn.early);
    fields("failure", signIn.failure);
    fields("doneFile", signIn.doneFile);
    fields("poll", signIn.poll);
    fields("polls", signIn.polls);
    fields("tokenLifetime", signIn.tokenLifetime);
    fields("refusesStoredTokens", signIn.refusesStoredTokens);
    fields("deadlocks", signIn.deadlocks);
    fields("audience", signIn.audience);
    fields("team", signIn.team);
}

template <typename Fields> void visit(Fields &fields, CloudflaredBehaviour::Session &session)
{
    fields("silentAfterUp", session.silentAfterUp);
    fields("silentAfterDown", session.silentAfterDown);
    fields("cutAfterUp", session.cutAfterUp);
    fields("cutAfterDown", session.cutAfterDown);
    fields("cutAfter", session.cutAfter);
    fields("cutsByReset", session.cutsByReset);
}

template <typename Fields> void visit(Fields &fields, CloudflaredBehaviour::Crash &crash)
{
    fields("isAtStart", crash.isAtStart);
    fields("afterConnections", crash.afterConnections);
    fields("after", crash.after);
    fields("signal", crash.signal);
    fields("exitCode", crash.exitCode);
}

template <typename Fields> void visit(Fields &fields, CloudflaredBehaviour::Flood &flood)
{
    fields("bytes", flood.bytes);
    fields("isOneLine", flood.isOneLine);
}

template <typename Fields> void visit(Fields &fields, CloudflaredBehaviour &behaviour)
{
    fields("startDelay", behaviour.startDelay);
    fields("listenDelay", behaviour.listenDelay);
    fields("version", behaviour.version);
    fields("versionOutput", behaviour.versionOutput);
    fields("versionDelay", behaviour.versionDelay);
    fields("ignoresTerm", behaviour.ignoresTerm);
    fields("runsOutOfFiles", behaviour.runsOutOfFiles);
    fields("leavesPort", behaviour.leavesPort);
    fields("crash", behaviour.crash);
    fields("flood", behaviour.flood);
    fields("dialTime", behaviour.dialTime);
    fields("refusal", behaviour.refusal);
    fields("error", behaviour.error);
    fields("tokenId", behaviour.tokenId);
    fields("tokenSecret", behaviour.tokenSecret);
    fields("edgeStatus", behaviour.edgeStatus);
    fields("signIn", behaviour.signIn);
    fields("target", behaviour.target);
    fields("session", behaviour.session);
}

template <typename Type>
concept Nested =
    std::same_as<Type, CloudflaredBehaviour::SignIn> || std::same_as<Type,
                                                                     CloudflaredBehaviour::Session> || std::
        same_as<Type, CloudflaredBehaviour::Crash> || std::same_as<Type, CloudflaredBehaviour::Flood>;

struct Writer
{
    QJsonObject object;

    void operator()(const char *name, bool value) { object.insert(QLatin1String(name), value); }
    void operator()(const char *name, int value) { object.insert(QLatin1String(name), value); }
    void operator()(const char *name, qint64 value) { object.insert(QLatin1String(name), value); }
    void operator()(const char *name, const QString &value) { object.insert(QLatin1String(name), value); }
    void operator()(const char *name, std::chrono::milliseconds value)
    {
        object.insert(QLatin1String(name), qint64(value.count()));
    }
    void operator()(const char *name, std::chrono::seconds value)
    {
        object.insert(QLatin1String(name), qint64(value.count()));
    }
    void operator()(const char *name, Refusal value)
    {
        for (const auto &[refusal, word] : RefusalNames) {
            if (refusal == value)
                object.insert(QLatin1String(name), QLatin1String(word));
        }
    }
    void operator()(const char *name, Nested auto &part)
    {
        Writer writer;
        visit(writer, part);
        object.insert(QLatin1String(name), writer.object);
    }
};

struct Reader
{
    const QJsonObject object;

    [[nodiscard]] QJsonValue value(const char *name) const { return object.value(QLatin1String(name)); }
    void operator()(const char *name, bool &field) const { field = value(name).toBool(field); }
    void operator()(const char *name, int &field) const { field = value(name).toInt(field); }
    void operator()(const char *name, qint64 &field) const { field = value(name).toInteger(field); }
    void operator()(const char *name, QString &field) const { field = value(name).toString(field); }
    void operator()(const char *name, std::chrono::milliseconds &field) const
    {
        field = std::chrono::milliseconds(value(name).toInteger(field.count()));
    }
    void operator()(const char *name, std::chrono::seconds &field) const
    {
        field = std::chrono::seconds(value(name).toInteger(field.count()));
    }
    void operator()(const char *name, Refusal &field) const
    {
        for (const auto &[refusal, word] : RefusalNames) {
            if (value(name).toString() == QLatin1String(word))
                field = refusal;
        }
    }
    void operator()(const char *name, Nested auto &part) const
    {
        const Reader reader{value(name).toObject()};
        visit(reader, part);
    }
};

} // namespace

QJsonObject CloudflaredBehaviour::toJson() const
{
    Writer writer;
    CloudflaredBehaviour copy = *this; // visit() is also for what is read
    visit(writer, copy);
    return writer.object;
}

CloudflaredBehaviour CloudflaredBehaviour::fromJson(const QJsonObject &object)
{
    CloudflaredBehaviour behaviour;
    const Reader reader{object};
    visit(reader, behaviour);
    return behaviour;
}

} // namespace alexandria
