// SPDX-License-Identifier: MIT
#include "models/connection/tunnelhostname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class TunnelHostnameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHostNames_data();
    void readsHostNames();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void readsItsOwnText();
};

void TunnelHostnameTest::readsHostNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("again");

    const auto row = [](const char *name, const QString &text, const QString &host, quint16 port) {
        QTest::newRow(name) << text << host << port << (port == 443 ? host : u"%1:%2"_s.arg(host).arg(port));
    };
    row("name", u"db.example.org"_s, u"db.example.org"_s, 443);
    row("name and port", u"db.example.org:8443"_s, u"db.example.org"_s, 8443);
    row("the usual port", u"db.example.org:443"_s, u"db.example.org"_s, 443);
    row("port with zeros", u"db.example.org:00080"_s, u"db.example.org"_s, 80);
    row("highest port", u"db.example.org:65535"_s, u"db.example.org"_s, 65535);
    row("pasted from a browser", u"https://db.example.org/"_s, u"db.example.org"_s, 443);
    row("pasted without the slash", u"https://db.example.org"_s, u"db.example.org"_s, 443);
    row("pasted with a port", u"https://db.example.org:8443/"_s, u"db.example.org"_s, 8443);
    row("slash alone", u"db.example.org/"_s, u"db.example.org"_s, 443);
    row("capitals", u"HTTPS://DB.Example.ORG"_s, u"db.example.org"_s, 443);
    row("spaces around", u"  db.example.org\n"_s, u"db.example.org"_s, 443);
    row("root dot", u"db.example.org."_s, u"db.example.org"_s, 443);
    row("one label", u"localhost:8443"_s, u"localhost"_s, 8443);
    row("address", u"127.0.0.1:21443"_s, u"127.0.0.1"_s, 21443);
    row("underscore", u"_db.example.org"_s, u"_db.example.org"_s, 443);
    row("umlaut", u"bücher.example"_s, u"xn--bcher-kva.example"_s, 443);
    row("umlaut of two characters", u"bu\u0308cher.example:1"_s, u"xn--bcher-kva.example"_s, 1);
    row("already ASCII", u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s, 443);
    row("ideographs and their dot", u"日本語。jp"_s, u"xn--wgv71a119e.jp"_s, 443);
    row("digits in a label", u"3com.4.example"_s, u"3com.4.example"_s, 443);
    row("longest label", QString(63, u'a') + u".org"_s, QString(63, u'a') + u".org"_s, 443);
}

void TunnelHostnameTest::readsHostNames()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(QString, again);

    const Result<TunnelHostname> hostname = TunnelHostname::fromText(text);

    QVERIFY(hostname.has_value());
    QCOMPARE(hostname->host(), host);
    QCOMPARE(hostname->port(), port);
    QCOMPARE(hostname->toString(), again);
}

void TunnelHostnameTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the sentence

    const QString shape = u"looks like"_s;
    const QString port = u"1 to 65535"_s;
    const QString scheme = u"host name alone"_s;
    const QString invisible = u"invisible"_s;
    QTest::newRow("empty") << QString() << u"Enter"_s;
    QTest::newRow("space only") << u" \t "_s << u"Enter"_s;
    QTest::newRow("scheme only") << u"https://"_s << shape;
    QTest::newRow("http") << u"http://db.example.org"_s << scheme;
    QTest::newRow("tcp") << u"tcp://db.example.org"_s << scheme;
    QTest::newRow("wss") << u"wss://db.example.org"_s << scheme;
    QTest::newRow("a database's address") << u"postgresql://u:p@h/d"_s << scheme;
    QTest::newRow("scheme twice") << u"https://https://db.example.org"_s << port;
    QTest::newRow("user") << u"reader@db.example.org"_s << u"no user"_s;
    QTest::newRow("user and password") << u"https://u:secret@db.example.org"_s << u"no user"_s;
    QTest::newRow("path") << u"https://db.example.org/books"_s << shape;
    QTest::newRow("query") << u"db.example.org?x=1"_s << shape;
    QTest::newRow("fragment") << u"db.example.org#x"_s << shape;
    QTest::newRow("no port after the colon") << u"db.example.org:"_s << port;
    QTest::newRow("port 0") << u"db.example.org:0"_s << port;
    QTest::newRow("port too high") << u"db.example.org:65536"_s << port;
    QTest::newRow("port very high") << u"db.example.org:4294967739"_s << port;
    QTest::newRow("port with a sign") << u"db.example.org:+443"_s << port;
    QTest::newRow("port of letters") << u"db.example.org:https"_s << port;
    QTest::newRow("port of other digits") << u"db.example.org:٤٤٣"_s << port;
    QTest::newRow("port alone") << u":443"_s << shape;
    QTest::newRow("number alone") << u"21443"_s << shape;
    QTest::newRow("address too long") << u"1.2.3.4.5"_s << shape;
    QTest::newRow("address too high") << u"127.0.0.256"_s << shape;
    QTest::newRow("IPv6") << u"[::1]:443"_s << port;
    QTest::newRow("space inside") << u"db example.org"_s << invisible;
    QTest::newRow("two lines") << u"db.example.org\ndb.example.net"_s << invisible;
    QTest::newRow("zero-width space") << u"db\u200B.example.org"_s << invisible;
    QTest::newRow("soft hyphen") << u"ex\u00ADample.org"_s << invisible;
    QTest::newRow("right to left") << u"\u202Egro.elpmaxe"_s << invisible;
    QTest::newRow("control character") << u"db.exa\u0007mple.org"_s << invisible;
    QTest::newRow("hyphen first") << u"-db.example.org"_s << shape;
    QTest::newRow("an option") << u"--url"_s << shape;
    QTest::newRow("empty label") << u"db..example.org"_s << shape;
    QTest::newRow("dot alone") << u"."_s << shape;
    QTest::newRow("percent") << u"db%2eexample.org"_s << shape;
    QTest::newRow("label too long") << QString(64, u'a') + u".org"_s << shape;
    QTest::newRow("name too long") << u"abcdefgh."_s.repeated(29) + u"org"_s << shape;
    QTest::newRow("quotes") << u"\"db.example.org\""_s << shape;
    QTest::newRow("a path") << u"/tmp/x.sock"_s << shape;
    QTest::newRow("a command") << u"db.example.org;id"_s << shape;
}

void TunnelHostnameTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QFETCH(QString, part);

    const Result<TunnelHostname> hostname = TunnelHostname::fromText(text);

    QVERIFY(!hostname.has_value());
    QCOMPARE(hostname.error().kind, Error::Kind::Malformed);
    QVERIFY2(hostname.error().message.contains(part), qPrintable(hostname.error().message));
    QVERIFY(!hostname.error().message.contains(u"secret"_s));
}

void TunnelHostnameTest::readsItsOwnText()
{
    const Result<TunnelHostname> hostname = TunnelHostname::fromText(u"https://Bücher.example:8443/"_s);
    QVERIFY(hostname.has_value());

    const Result<TunnelHostname> again = TunnelHostname::fromText(hostname->toString());

    QVERIFY(again.has_value());
    QCOMPARE(*again, *hostname);
}

QTEST_GUILESS_MAIN(TunnelHostnameTest)
#include "tunnelhostnametest.moc"
