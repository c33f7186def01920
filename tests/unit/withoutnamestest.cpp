// SPDX-License-Identifier: MIT
#include "app/diagnostics/withoutnames.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class WithoutNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhoseServersTheyAre_data();
    void leavesOutWhoseServersTheyAre();
};

void WithoutNamesTest::leavesOutWhoseServersTheyAre_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("left");

    QTest::newRow("known name") << u"At HOME and home.lan, not at homes"_s
                                << u"At <name> and <name>.lan, not at homes"_s;
    QTest::newRow("known host") << u"no route to db.example.org: 5432"_s << u"no route to <name>: 5432"_s;
    QTest::newRow("short name") << u"a is a database"_s << u"a is a database"_s;
    QTest::newRow("server") << u"connection to server at \"x.lan\" (192.168.1.7), port 5432 failed"_s
                            << u"connection to server at \"…\" (<address>), port 5432 failed"_s;
    QTest::newRow("unknown host") << u"could not translate host name \"x.lan\" to address"_s
                                  << u"could not translate host name \"…\" to address"_s;
    QTest::newRow("rule")
        << u"no pg_hba.conf entry for host \"10.0.0.2\", user \"anna\", database \"ol\", SSL off"_s
        << u"no pg_hba.conf entry for host \"…\", user \"…\", database \"…\", SSL off"_s;
    QTest::newRow("role") << u"role \"anna\" does not exist"_s << u"role \"…\" does not exist"_s;
    QTest::newRow("tunnel") << u"through the tunnel at host t.example.net:8443, by service token"_s
                            << u"through the tunnel at host <host>, by service token"_s;
    QTest::newRow("no name of a host")
        << u"running on that host and accepting"_s << u"running on that host and accepting"_s;
    QTest::newRow("URL") << u"dial wss://t.example.net:8443/x"_s << u"dial wss://<host>:8443/x"_s;
    QTest::newRow("IPv6") << u"dial tcp [2001:db8::7]:5432"_s << u"dial tcp [<address>]:5432"_s;
    QTest::newRow("whole IPv6") << u"at 2001:db8:1:2:3:4:5:6 now"_s << u"at <address> now"_s;
    QTest::newRow("this machine") << u"server at \"127.0.0.1\", port 4; http://127.0.0.1:4/ and ::1"_s
                                  << u"server at \"127.0.0.1\", port 4; http://127.0.0.1:4/ and ::1"_s;
    QTest::newRow("time") << u"2026-11-26T01:36:47.123Z 4711 info alexandria.tunnel: x"_s
                          << u"2026-11-26T01:36:47.123Z 4711 info alexandria.tunnel: x"_s;
    QTest::newRow("versions") << u"Qt 6.4.2, cloudflared 2026.8.2, alexandria::Tunnel"_s
                              << u"Qt 6.4.2, cloudflared 2026.8.2, alexandria::Tunnel"_s;
}

void WithoutNamesTest::leavesOutWhoseServersTheyAre()
{
    QFETCH(QString, line);
    QFETCH(QString, left);

    QCOMPARE(withoutNames(line, {u"home"_s, u"db.example.org"_s, u"a"_s, u"127.0.0.1"_s}), left);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::WithoutNamesTest)
#include "withoutnamestest.moc"
