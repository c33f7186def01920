// SPDX-License-Identifier: MIT
#include "app/tunnel/cloudflaredline.h"
#include "app/tunnel/tunnelfailure.h"
#include "app/tunnel/tunnellog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

Q_DECLARE_METATYPE(alexandria::TunnelFailure)

/// The lines of the real client, as measured, and what they mean.
class CloudflaredLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
    void findsTheSignInAddress();
    void knowsEveryFailure_data();
    void knowsEveryFailure();
    void takesNothingElseForAFailure_data();
    void takesNothingElseForAFailure();
    void knowsTheEdgesAnswers_data();
    void knowsTheEdgesAnswers();
    void saysWhetherToTryAgain();
    void showsNoSecret_data();
    void showsNoSecret();
    void keepsTheLastLines();
};

void CloudflaredLineTest::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("error");

    QTest::newRow("text") << "2026-11-23T20:30:20Z INF Start Websocket listener host=127.0.0.1:21500"_ba
                          << u"Start Websocket listener host=127.0.0.1:21500"_s << QString();
    QTest::newRow("text with an error")
        << "2026-11-23T20:32:10Z ERR failed to connect to origin error=\"websocket: bad handshake\" "
           "originURL=https://db.example.test"_ba
        << u"failed to connect to origin"_s << u"websocket: bad handshake"_s;
    QTest::newRow("escaped quotes")
        << "2026-11-23T20:32:10Z ERR failed error=\"malformed HTTP status code \\\"Debian\\\"\""_ba
        << u"failed"_s << u"malformed HTTP status code \"Debian\""_s;
    QTest::newRow("an error of one word")
        << "2026-11-23T20:32:10Z ERR failed error=EOF x=y"_ba << u"failed"_s << u"EOF"_s;
    QTest::newRow("JSON") << R"({"error":"unexpected EOF","level":"error","message":"failed to connect"})"_ba
                          << u"failed to connect"_s << u"unexpected EOF"_s;
    QTest::newRow("JSON cut off") << R"({"error":"unexp)"_ba << uR"({"error":"unexp)"_s << QString();
    QTest::newRow("plain") << "URL should not be empty\r"_ba << u"URL should not be empty"_s << QString();
    QTest::newRow("rubbish") << "\xff\xfe"_ba << u"\uFFFD\uFFFD"_s << QString();
}

void CloudflaredLineTest::readsBothForms()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    QFETCH(QString, error);

    const CloudflaredLine read = readCloudflaredLine(line);

    QCOMPARE(read.message, message);
    QCOMPARE(read.error, error);
}

void CloudflaredLineTest::findsTheSignInAddress()
{
    const QByteArray address = "https://db.example.test/cdn-cgi/access/cli?aud=c00&token=pdn%3D";

    QCOMPARE(readCloudflaredLine(address).signInAddress(), QString::fromLatin1(address));
    QCOMPARE(readCloudflaredLine("see " + address).signInAddress(), QString());
    QCOMPARE(readCloudflaredLine("https://db.example.test/").signInAddress(), QString());
}

void CloudflaredLineTest::knowsEveryFailure_data()
{
    using F = TunnelFailure;
    QTest::addColumn<QString>("text");
    QTest::addColumn<F>("failure");

    const auto row = [](const QString &text, F failure) {
        QTest::newRow(qPrintable(text)) << text << failure;
    };
    row(u"websocket: bad handshake"_s, F::Refused);
    row(u"dial tcp 127.0.0.1:21998: connect: connection refused"_s, F::Network);
    row(u"dial tcp 192.0.2.1:443: connect: connection timed out"_s, F::Network);
    row(u"dial tcp 192.0.2.1:443: connect: no route to host"_s, F::Network);
    row(u"dial tcp: lookup db.example.test on 192.0.2.53:53: no such host"_s, F::Dns);
    row(u"dial tcp: lookup x on 127.0.0.1:53: read udp 127.0.0.1:1->127.0.0.1:53: read: connection refused"_s,
        F::Dns);
    row(u"tls: failed to verify certificate: x509: certificate signed by unknown authority"_s, F::Tls);
    row(u"tls: failed to verify certificate: x509: certificate is valid for a, b, not c"_s, F::Tls);
    row(u"unexpected EOF"_s, F::EdgeDropped);
    row(u"read tcp 10.0.0.1:5->10.0.0.2:443: read: connection reset by peer"_s, F::EdgeDropped);
    row(u"malformed HTTP status code \"Debian\""_s, F::NotHttp);
    row(u"Bad Gateway"_s, F::Network);
    row(u"failed to generate app token file path: open /dev/null/.cloudflared: not a directory"_s,
        F::SignInWanted);
    row(u"failed to run transfer service: Failed to fetch resource"_s, F::SignInFailed);
    row(u"failed to run transfer service: error on request 500: internal error"_s, F::SignInFailed);
    row(u"metadata JWT verification failed: failed to fetch JWKS from https://t/cdn-cgi/access/certs: Get "
        "\"x\": dial tcp: y"_s,
        F::Network); // signing in again would not help
    row(u"metadata JWT is older than 24h0m0s"_s, F::ClockWrong);
    row(u"metadata JWT is more than 5m0s in the future"_s, F::ClockWrong);
    row(u"failed to find Access application at https://x"_s, F::NoRoute);
    row(u"Another cloudflared process (pid 7) is already waiting for authentication."_s, F::SignInStuck);
    row(u"failed to start forwarding server: listen tcp 127.0.0.1:21500: bind: address already in use"_s,
        F::PortBusy);
    row(u"failed to start forwarding server: listen tcp 127.0.0.1:80: bind: permission denied"_s, F::Config);
    row(u"accept tcp 127.0.0.1:21500: accept4: too many open files"_s, F::Resource);
    row(u"Incorrect Usage: flag provided but not defined: -output"_s, F::Config);
    row(u"no input provided"_s, F::Config);
    row(u"URL ::1:21500 has invalid format"_s, F::Config);
}

void CloudflaredLineTest::knowsEveryFailure()
{
    QFETCH(QString, text);
    QFETCH(TunnelFailure, failure);

    QCOMPARE(tunnelFailureIn(text), failure);
    QVERIFY(!errorOf(failure, text).message.isEmpty());
    QCOMPARE(errorOf(failure, text).detail, text);
}

void CloudflaredLineTest::takesNothingElseForAFailure_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"Start Websocket listener host=127.0.0.1:0"_s, u"Waiting for login..."_s,
                                QString(), u"A browser window should have opened at the following URL:"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void CloudflaredLineTest::takesNothingElseForAFailure()
{
    QFETCH(QString, text);

    QVERIFY(!tunnelFailureIn(text));
}

void CloudflaredLineTest::knowsTheEdgesAnswers_data()
{
    using F = TunnelFailure;
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("body");
    QTest::addColumn<std::optional<F>>("failure");

    const auto row = [](const char *name, int status, const QString &location, const QString &body,
                        std::optional<F> failure) {
        QTest::newRow(name) << status << location << body << failure;
    };
    row("let in", 101, {}, {}, std::nullopt);
    row("to the sign-in", 302, u"https://t.example/cdn-cgi/access/login/db?kid=1"_s, {}, F::SignInWanted);
    row("to somewhere else", 301, u"https://www.example/"_s, {}, F::NoRoute);
    row("no token", 401, {}, {}, F::TokenRefused);
    row("by policy", 403, {}, {}, F::TokenRefused);
    row("no such application", 404, {}, {}, F::NoRoute);
    row("too many", 429, {}, {}, F::Busy);
    row("trouble", 500, {}, {}, F::EdgeTrouble);
    row("database down", 502, {}, {}, F::ServerDown);
    row("overloaded", 503, {}, {}, F::EdgeTrouble);
    row("tunnel down", 530, {}, u"error code: 1033"_s, F::TunnelDown);
    row("taken for an HTTP client", 200, {}, {}, F::Refused);
}

void CloudflaredLineTest::knowsTheEdgesAnswers()
{
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(QString, body);
    QFETCH(std::optional<TunnelFailure>, failure);

    QCOMPARE(tunnelFailureOf(status, location, body), failure);
}

void CloudflaredLineTest::saysWhetherToTryAgain()
{
    QCOMPARE(errorOf(TunnelFailure::Network, {}).kind, Error::Kind::Unreachable);
    QCOMPARE(errorOf(TunnelFailure::ServerDown, {}).kind, Error::Kind::Unreachable);
    QCOMPARE(errorOf(TunnelFailure::TokenRefused, {}).kind, Error::Kind::Denied);
    QCOMPARE(errorOf(TunnelFailure::NotInstalled, {}).kind, Error::Kind::NotFound);
    QVERIFY(errorOf(TunnelFailure::NotInstalled, {}).remedy.startsWith("https://"_L1));
}

void CloudflaredLineTest::showsNoSecret_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("as it is") << u"token id-12345.access and s3cr3t+/= there"_s;
    QTest::newRow("percent-encoded") << u"https://x/?a=s3cr3t%2B%2F%3D"_s;
    QTest::newRow("headers") << u"Cf-Access-Client-Secret: another-secret\r"_s;
    QTest::newRow("JSON") << uR"("cf-access-client-id":another-secret)"_s;
    QTest::newRow("a sign-in's token")
        << u"https://db.example/cdn-cgi/access/cli?aud=1&token=another-secret&x=1"_s;
    QTest::newRow("a JWT") << u"got eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJhbm90aGVyLXNlY3JldCJ9.another-secret"_s;
}

void CloudflaredLineTest::showsNoSecret()
{
    QFETCH(QString, line);
    TunnelLog log({Secret::fromText(u"id-12345.access"_s), Secret::fromText(u"s3cr3t+/="_s)});

    log.add(line);

    const QString shown = log.lines().last();
    QVERIFY2(shown.contains(u"•••"_s), qPrintable(shown));
    for (const QString &secret : {u"id-12345.access"_s, u"s3cr3t"_s, u"another-secret"_s, u"eyJhdWQ"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
}

void CloudflaredLineTest::keepsTheLastLines()
{
    TunnelLog log({});
    for (int i = 0; i < 500; ++i)
        log.add(QString::number(i));

    QCOMPARE(log.lines().size(), 200);
    QCOMPARE(log.lines().first(), u"300"_s);
    QCOMPARE(log.lines().last(), u"499"_s);
}

QTEST_GUILESS_MAIN(CloudflaredLineTest)
#include "cloudflaredlinetest.moc"
