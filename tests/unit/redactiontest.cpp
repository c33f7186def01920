// SPDX-License-Identifier: MIT
#include "app/secrets/redaction.h"
#include "app/secrets/secret.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString Marker = u"hunter2-marker"_s;

QString base64(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatLooksLikeASecret_data();
    void leavesOutWhatLooksLikeASecret();
    void leavesOutKnownSecretsInAnyForm_data();
    void leavesOutKnownSecretsInAnyForm();
    void knowsASecretForAsLongAsItLives();
    void leavesShortSecretsToTheirPlaces();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void shortensTheHomeFolder();
    void keepsWhatStandsAround();
};

void RedactionTest::leavesOutWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("URI") << u"postgresql://reader:%1@db.example.org:5432/openlibrary"_s;
    QTest::newRow("URI with an at in it") << u"postgresql://reader:p@%1@db.example.org/openlibrary"_s;
    QTest::newRow("URI with a slash in it") << u"postgresql://reader:a/%1@db.example.org/openlibrary"_s;
    QTest::newRow("URI without a user") << u"postgres://:%1@db.example.org"_s;
    QTest::newRow("proxy") << u"https_proxy=http://me:%1@proxy:3128"_s;
    QTest::newRow("two URIs") << u"postgresql://a:b@c and postgresql://d:%1@e"_s;
    QTest::newRow("keyword") << u"host=db password=%1 user=reader"_s;
    QTest::newRow("keyword in quotes") << u"host=db password='two words %1' user=reader"_s;
    QTest::newRow("keyword with an escaped quote") << u"password='it\\'s %1' user=reader"_s;
    QTest::newRow("keyword that never ends") << u"password='%1"_s;
    QTest::newRow("in a query") << u"postgresql://db/openlibrary?user=reader&password=%1&sslmode=require"_s;
    QTest::newRow("of a key file") << u"sslpassword=%1"_s;
    QTest::newRow("environment") << u"PGPASSWORD=%1"_s;
    QTest::newRow("environment of the tunnel") << u"TUNNEL_SERVICE_TOKEN_SECRET=%1"_s;
    QTest::newRow("id of the tunnel") << u"TUNNEL_SERVICE_TOKEN_ID=%1.access"_s;
    QTest::newRow("arguments") << u"cloudflared access tcp --service-token-secret %1 --url x"_s;
    QTest::newRow("arguments with =") << u"cloudflared access tcp --service-token-secret=%1"_s;
    QTest::newRow("JSON") << u"{\"password\": \"%1\", \"user\": \"reader\"}"_s;
    QTest::newRow("JSON with an escaped quote") << u"{\"password\": \"a\\\"%1\"}"_s;
    QTest::newRow("JSON in JSON") << u"{\"message\": \"{\\\"client_secret\\\":\\\"%1\\\"}\"}"_s;
    QTest::newRow("prose") << u"Password: %1"_s;
    QTest::newRow("header") << u"Cf-Access-Client-Secret: %1\r"_s;
    QTest::newRow("header in another case") << u"CF-ACCESS-CLIENT-ID: %1.access"_s;
    QTest::newRow("header of Go") << u"map[Cf-Access-Client-Secret:[%1] Host:[x]]"_s;
    QTest::newRow("cookie") << u"Cookie: a=b; CF_Authorization=%1; c=d"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer %1"_s;
    QTest::newRow("basic") << u"\"Authorization\": \"Basic %1\""_s;
    QTest::newRow("proxy's") << u"Proxy-Authorization: Basic %1"_s;
    QTest::newRow("JWT") << u"got eyJhbGciOiJSUzI1NiJ9.%1.signature of it"_s;
    QTest::newRow("sign-in") << u"https://db.example/cdn-cgi/access/cli?aud=1&token=%1&x=1"_s;
    QTest::newRow("sign-in in an address") << u"https://x/login?redirect_url=https%3A%2F%2Fy%3Ftoken%3D%1"_s;
    QTest::newRow("state of a sign-in") << u"https://x/callback?code=%1&state=%1"_s;
    QTest::newRow("private key") << u"-----BEGIN PRIVATE KEY-----\nMIIE%1\nabc\n-----END PRIVATE KEY-----"_s;
    QTest::newRow("beginning of a private key") << u"-----BEGIN RSA PRIVATE KEY-----\nMIIE%1\nabc"_s;
}

void RedactionTest::leavesOutWhatLooksLikeASecret()
{
    QFETCH(QString, line);

    const QString left = redacted(QString(line).replace("%1"_L1, Marker));

    QVERIFY2(!left.contains("marker"_L1) && left.contains(u"•••"_s), qPrintable(left));
    QCOMPARE(redacted(left), left);
}

void RedactionTest::leavesOutKnownSecretsInAnyForm_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("form");

    const QString nasty = u"pä ß\"w\\o/r+d%&=<'@🔑"_s;
    QTest::newRow("as it is") << nasty << nasty;
    QTest::newRow("percent-encoded") << nasty << QString::fromLatin1(nasty.toUtf8().toPercentEncoding());
    QTest::newRow("percent-encoded in small letters")
        << nasty << QString::fromLatin1(nasty.toUtf8().toPercentEncoding()).toLower();
    QTest::newRow("percent-encoded in part") << nasty << u"pä%20ß\"w\\o/r%2Bd%&=<'@🔑"_s;
    QTest::newRow("of a form") << u"two words"_s << u"two+words"_s;
    QTest::newRow("in JSON") << nasty << u"pä ß\\\"w\\\\o\\/r+d%&=<'@🔑"_s;
    QTest::newRow("in JSON of Go") << u"a<b>&c"_s << u"a\\u003cb\\u003E\\u0026c"_s;
    QTest::newRow("for libpq") << nasty << u"pä ß\"w\\\\o/r+d%&=<\\'@🔑"_s;
    QTest::newRow("base 64") << nasty << base64(nasty);
    QTest::newRow("percents alone") << u"%25%25%25"_s << u"%2525%2525%2525"_s;
    QTest::newRow("backslashes alone") << u"\\\\\\\\"_s << u"\\\\\\\\\\\\\\\\"_s;
    QTest::newRow("a sign of patterns") << u".*+?()[]{}^$|"_s << u".*+?()[]{}^$|"_s;
}

void RedactionTest::leavesOutKnownSecretsInAnyForm()
{
    QFETCH(QString, secret);
    QFETCH(QString, form);
    const Secret known = Secret::fromText(secret);

    QCOMPARE(redacted("before "_L1 + form + " after"_L1), u"before ••• after"_s);
    QCOMPARE(redacted(form + form), u"••••••"_s);
}

void RedactionTest::knowsASecretForAsLongAsItLives()
{
    const QString line = u"the word is swordfish-7"_s;
    {
        const Secret secret = Secret::fromText(u"swordfish-7"_s);
        const Secret copy = secret;
        QCOMPARE(redacted(line), u"the word is •••"_s);
    }

    QCOMPARE(redacted(line), line);
}

void RedactionTest::leavesShortSecretsToTheirPlaces()
{
    const Secret secret = Secret::fromText(u"the"_s);

    QCOMPARE(redacted(u"the tunnel, postgresql://u:the@h"_s), u"the tunnel, postgresql://u:•••@h"_s);
}

void RedactionTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("empty") << QString();
    QTest::newRow("failure") << u"FATAL:  password authentication failed for user \"reader\""_s;
    QTest::newRow("no password") << u"fe_sendauth: no password supplied"_s;
    QTest::newRow("service token")
        << u"opened a server through the tunnel at host a.example.org, by service token"_s;
    QTest::newRow("port") << u"connection to server at \"127.0.0.1\", port 40211 failed"_s;
    QTest::newRow("address") << u"https://db.example.org:8443/path?page=2"_s;
    QTest::newRow("start") << u"begins: the window; Alexandria 0.1.0; Qt 6.4.2, built with 6.4.2"_s;
    QTest::newRow("path of a password file") << u"PGPASSFILE=/run/pass"_s;
}

void RedactionTest::leavesTheRestAlone()
{
    QFETCH(QString, line);

    QCOMPARE(redacted(line), line);
}

void RedactionTest::shortensTheHomeFolder()
{
    const QString home = QDir::homePath();

    QCOMPARE(redacted(home + "/.cache and "_L1 + home), u"~/.cache and ~"_s);
    QCOMPARE(redacted(home + "-of-another/x"_L1), home + "-of-another/x"_L1);
}

void RedactionTest::keepsWhatStandsAround()
{
    QCOMPARE(redacted(u"host=db password=x sslmode=require"_s), u"host=db password=••• sslmode=require"_s);
    QCOMPARE(redacted(u"postgresql://reader:x@db.example.org/ol"_s),
             u"postgresql://reader:•••@db.example.org/ol"_s);
    QCOMPARE(redacted(u"{\"token\":\"x\",\"level\":\"info\"}"_s), u"{\"token\":•••,\"level\":\"info\"}"_s);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::RedactionTest)
#include "redactiontest.moc"
