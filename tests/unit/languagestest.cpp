// SPDX-License-Identifier: MIT
#include "models/catalogue/languages.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// Puts every text of the program into brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                      int /*number*/) const override
    {
        return u"[%1: %2]"_s.arg(QString::fromUtf8(context), QString::fromUtf8(text));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesALanguage_data();
    void namesALanguage();
    void knowsTheFrequentCodes();
    void givesBackWhatItDoesNotKnow_data();
    void givesBackWhatItDoesNotKnow();
    void translatesNames();
};

// From the MARC Code List for Languages (Library of Congress).
void LanguagesTest::namesALanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");

    QTest::newRow("first of the table") << u"afr"_s << u"Afrikaans"_s;
    QTest::newRow("last of the table") << u"zxx"_s << u"No language"_s;
    QTest::newRow("German has MARC's code") << u"ger"_s << u"German"_s;
    QTest::newRow("Dutch") << u"dut"_s << u"Dutch"_s;
    QTest::newRow("modern Greek") << u"gre"_s << u"Greek"_s;
    QTest::newRow("ancient Greek") << u"grc"_s << u"Ancient Greek"_s;
    QTest::newRow("Slovak") << u"slo"_s << u"Slovak"_s;
    QTest::newRow("Slovenian") << u"slv"_s << u"Slovenian"_s;
    QTest::newRow("Serbian") << u"srp"_s << u"Serbian"_s;
    QTest::newRow("Croatian, withdrawn") << u"scr"_s << u"Croatian"_s;
    QTest::newRow("Serbian, withdrawn") << u"scc"_s << u"Serbian"_s;
    QTest::newRow("Malay") << u"may"_s << u"Malay"_s;
    QTest::newRow("Tibetan") << u"tib"_s << u"Tibetan"_s;
    QTest::newRow("not ASCII") << u"nob"_s << u"Norwegian Bokmål"_s;
    QTest::newRow("several") << u"mul"_s << u"Several languages"_s;
    QTest::newRow("undetermined") << u"und"_s << u"Unknown language"_s;
}

void LanguagesTest::namesALanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, name);

    QCOMPARE(languageName(code), name);
}

void LanguagesTest::knowsTheFrequentCodes()
{
    const QStringList codes = u"eng fre ger spa ita rus chi jpn por pol dut swe dan nor fin cze hun rum gre "
                              u"grc lat heb ara per tur "
                              "hin ben urd tam tel kor vie tha ind may ukr bul srp scr scc hrv slo slv cat "
                              "baq glg gle wel ice est lav "
                              "lit yid san tib mul und mar guj pan mal kan nep sin jav arm geo mac alb bos "
                              "bel afr swa epo enm ang fro "
                              "frm gmh ota syr pli mon zxx"_s.split(u' ');

    for (const QString &code : codes)
        QVERIFY2(languageName(code) != code, qPrintable(code));
}

void LanguagesTest::givesBackWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("code");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("no such code") << u"qqq"_s;
    QTest::newRow("before the first") << u"aaa"_s;
    QTest::newRow("after the last") << u"zzz"_s;
    QTest::newRow("ISO 639-1") << u"de"_s;
    QTest::newRow("longer than a code") << u"engl"_s;
    QTest::newRow("not a letter") << u"\U0001F4DA"_s;
}

void LanguagesTest::givesBackWhatItDoesNotKnow()
{
    QFETCH(QString, code);

    QCOMPARE(languageName(code), code);
}

void LanguagesTest::translatesNames()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));

    QCOMPARE(languageName(u"ger"), u"[Languages: German]"_s);

    QCoreApplication::removeTranslator(&brackets);
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languagestest.moc"
