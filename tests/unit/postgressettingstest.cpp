// SPDX-License-Identifier: MIT
#include "app/database/postgressettings.h"
#include "app/catalogue/postgrescatalogue.h"
#include "app/database/postgreserror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

Q_DECLARE_METATYPE(alexandria::Error::Kind)

class PostgresSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryWordOfAUri();
    void readsKeywordsToo();
    void neverRepeatsAWrongUri_data();
    void neverRepeatsAWrongUri();
    void showsNoSecret();
    void hasANameForEveryPlace_data();
    void hasANameForEveryPlace();
    void knowsWhichLinksMayBeUnprotected_data();
    void knowsWhichLinksMayBeUnprotected();
    void givesAConnectionNoLongerThanAStatement();
    void waitsForEachOfSeveralHosts();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void PostgresSettingsTest::keepsEveryWordOfAUri()
{
    const auto settings = PostgresSettings::fromConnectionString(
        u"postgresql://us%40er:p%2Fw@a.example,b.example:5433/open%20library?sslmode=verify-full"
        "&target_session_attrs=prefer-standby&options=-c%20search_path%3Dol&sslrootcert=/etc/ca%3B.pem"_s);

    QVERIFY(settings.has_value());
    QCOMPARE(settings->value(u"host"_s), u"a.example,b.example"_s);
    QCOMPARE(settings->value(u"port"_s), u",5433"_s);
    QCOMPARE(settings->value(u"user"_s), u"us@er"_s);
    QCOMPARE(settings->password, Secret::fromText(u"p/w"_s));
    QVERIFY(settings->value(u"password"_s).isEmpty());
    QCOMPARE(settings->value(u"dbname"_s), u"open library"_s);
    QCOMPARE(settings->value(u"sslmode"_s), u"verify-full"_s);
    QCOMPARE(settings->value(u"target_session_attrs"_s), u"prefer-standby"_s);
    QCOMPARE(settings->value(u"options"_s), u"-c search_path=ol"_s);
    QCOMPARE(settings->value(u"sslrootcert"_s), u"/etc/ca;.pem"_s);
}

void PostgresSettingsTest::readsKeywordsToo()
{
    const auto settings =
        PostgresSettings::fromConnectionString(u"host=/run/pg dbname='open library' user=reader"_s);

    QVERIFY(settings.has_value());
    QCOMPARE(settings->value(u"host"_s), u"/run/pg"_s);
    QCOMPARE(settings->value(u"dbname"_s), u"open library"_s);
    QCOMPARE(settings->value(u"sslmode"_s), QString());
}

void PostgresSettingsTest::neverRepeatsAWrongUri_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("unknown word") << u"postgresql://u:topsecret@h/d?nonsense=1"_s;
    QTest::newRow("broken escape") << u"postgresql://u:topsecret%@h/d"_s;
    QTest::newRow("unknown keyword") << u"host=h topsecret=1"_s;
    QTest::newRow("@ in the password") << u"postgresql://u:p@topsecret@h/d"_s;
    QTest::newRow("/ in the password") << u"postgresql://u:topsecret/p@h/d"_s;
    QTest::newRow("no equals sign") << u"topsecret"_s;
}

void PostgresSettingsTest::neverRepeatsAWrongUri()
{
    QFETCH(QString, text);

    const auto settings = PostgresSettings::fromConnectionString(text);

    QVERIFY(!settings.has_value());
    QCOMPARE(settings.error().kind, Error::Kind::Malformed);
    QVERIFY(!(settings.error().message + settings.error().detail).contains(u"topsecret"_s));
}

void PostgresSettingsTest::showsNoSecret()
{
    const auto settings = PostgresSettings::fromConnectionString(
        u"postgresql://reader:topsecret@db.example.org:5433/openlibrary"_s);

    QVERIFY(settings.has_value());
    QCOMPARE(settings->displayName(), u"reader@db.example.org:5433/openlibrary"_s);
}

void PostgresSettingsTest::hasANameForEveryPlace_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing said") << u"postgresql://"_s << u"localhost"_s;
    QTest::newRow("user alone") << u"user=reader"_s << u"reader@localhost"_s;
    QTest::newRow("database alone") << u"dbname=books"_s << u"localhost/books"_s;
    QTest::newRow("service") << u"service=home"_s << u"home"_s;
    QTest::newRow("address") << u"hostaddr=192.0.2.7 port=1"_s << u"192.0.2.7:1"_s;
}

void PostgresSettingsTest::hasANameForEveryPlace()
{
    QFETCH(QString, connection);
    QFETCH(QString, name);
    qunsetenv("PGHOST");
    qunsetenv("PGSERVICE");

    QCOMPARE(PostgresSettings::fromConnectionString(connection).value().displayName(), name);
}

void PostgresSettingsTest::knowsWhichLinksMayBeUnprotected_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("mayBe");

    QTest::newRow("network") << u"postgresql://u@db.example.org/d"_s << true;
    QTest::newRow("address") << u"host=db.example.org hostaddr=192.0.2.7"_s << true;
    QTest::newRow("TLS if there is any") << u"host=db.example.org sslmode=prefer"_s << true;
    QTest::newRow("one of two") << u"host=localhost,db.example.org"_s << true;
    QTest::newRow("service") << u"service=books"_s << true;
    QTest::newRow("TLS only") << u"host=db.example.org sslmode=require"_s << false;
    QTest::newRow("TLS verified") << u"host=db.example.org sslmode=verify-full"_s << false;
    QTest::newRow("loopback by name") << u"postgresql://u@localhost:5432/d"_s << false;
    QTest::newRow("loopback") << u"host=127.0.0.1"_s << false;
    QTest::newRow("loopback, IPv6") << u"host=::1"_s << false;
    QTest::newRow("tunnel") << u"host=db.example.org hostaddr=127.0.0.1"_s << false;
    QTest::newRow("socket") << u"host=/run/postgresql"_s << false;
    QTest::newRow("abstract socket") << u"host=@postgres"_s << false;
    QTest::newRow("libpq's own choice") << u"dbname=d"_s << false;
}

void PostgresSettingsTest::knowsWhichLinksMayBeUnprotected()
{
    QFETCH(QString, connection);
    QFETCH(bool, mayBe);

    QCOMPARE(PostgresSettings::fromConnectionString(connection).value().mayBeUnprotected(), mayBe);
}

void PostgresSettingsTest::givesAConnectionNoLongerThanAStatement()
{
    PostgresSettings settings;
    settings.setTimeout(std::chrono::seconds(3));
    QCOMPARE(settings.value(u"connect_timeout"_s), u"3"_s);

    PostgresSettings own;
    own.setValue(u"connect_timeout"_s, u"7"_s);
    own.setTimeout(std::chrono::seconds(60));
    QCOMPARE(own.value(u"connect_timeout"_s), u"7"_s);
}

void PostgresSettingsTest::waitsForEachOfSeveralHosts()
{
    const auto limitOf = [](const QString &words) {
        return openLimitOf(PostgresSettings::fromConnectionString(words).value());
    };
    constexpr auto Silence = std::chrono::seconds(4); // of one host

    const auto one = limitOf(u"host=a connect_timeout=4"_s);
    const auto three = limitOf(u"host=a,b,c connect_timeout=4"_s);
    const auto twice = limitOf(u"host=a,b,c connect_timeout=4 target_session_attrs=prefer-standby"_s);

    QVERIFY(one > Silence);
    QCOMPARE(three - one, 2 * Silence);
    QCOMPARE(twice - three, 3 * Silence); // libpq goes round again for any that answers
}

void PostgresSettingsTest::tellsErrorsApart_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("query_canceled, by the timeout") << QByteArray("57014") << Kind::TimedOut;
    QTest::newRow("admin_shutdown") << QByteArray("57P01") << Kind::Unreachable;
    QTest::newRow("too_many_connections") << QByteArray("53300") << Kind::Unreachable;
    QTest::newRow("serialization_failure, by a standby") << QByteArray("40001") << Kind::Unreachable;
    QTest::newRow("insufficient_privilege") << QByteArray("42501") << Kind::Denied;
    QTest::newRow("undefined_table") << QByteArray("42P01") << Kind::NotFound;
    QTest::newRow("syntax_error") << QByteArray("42601") << Kind::Malformed;
}

void PostgresSettingsTest::tellsErrorsApart()
{
    QFETCH(QByteArray, sqlState);
    QFETCH(Error::Kind, kind);

    const Error error = errorFromSqlState(sqlState, u"said by the server"_s);

    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.contains(u"said by the server"_s));
}

QTEST_GUILESS_MAIN(PostgresSettingsTest)
#include "postgressettingstest.moc"
