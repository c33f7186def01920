// SPDX-License-Identifier: MIT
#include "app/database/postgressettings.h"
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
    void givesAConnectionNoLongerThanAStatement();
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
    QCOMPARE(settings->value(u"password"_s), u"p/w"_s);
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

void PostgresSettingsTest::tellsErrorsApart_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("query_canceled, by the timeout") << QByteArray("57014") << Kind::TimedOut;
    QTest::newRow("admin_shutdown") << QByteArray("57P01") << Kind::Unreachable;
    QTest::newRow("too_many_connections") << QByteArray("53300") << Kind::Unreachable;
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
