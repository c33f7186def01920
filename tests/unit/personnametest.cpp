// SPDX-License-Identifier: MIT
#include "models/exporting/personname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesApart_data();
    void takesNamesApart();
    void leavesWholeWhatIsInDoubt_data();
    void leavesWholeWhatIsInDoubt();
};

void PersonNameTest::takesNamesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PersonName>("expected");

    const auto row = [](const QString &name, const QString &family, const QString &given,
                        const QString &suffix = {}) {
        QTest::newRow(qPrintable(name)) << name << PersonName{family, given, suffix};
    };
    row(u"Jane Austen"_s, u"Austen"_s, u"Jane"_s);
    row(u"J. R. R. Tolkien"_s, u"Tolkien"_s, u"J. R. R."_s);
    row(u"J.R.R. Tolkien"_s, u"Tolkien"_s, u"J.R.R."_s);
    row(u"Austen, Jane"_s, u"Austen"_s, u"Jane"_s);
    row(u"Tolkien, J. R. R., 1892-1973"_s, u"Tolkien"_s, u"J. R. R."_s);
    row(u"Beethoven, Ludwig van"_s, u"Beethoven"_s, u"Ludwig van"_s);
    row(u"Ludwig van Beethoven"_s, u"van Beethoven"_s, u"Ludwig"_s);
    row(u"Ursula K. Le Guin"_s, u"Le Guin"_s, u"Ursula K."_s);
    row(u"Vincent Van Gogh"_s, u"Van Gogh"_s, u"Vincent"_s);
    row(u"Van Morrison"_s, u"Morrison"_s, u"Van"_s);
    row(u"Miguel de Cervantes Saavedra"_s, u"de Cervantes Saavedra"_s, u"Miguel"_s);
    row(u"José Ortega y Gasset"_s, u"Ortega y Gasset"_s, u"José"_s);
    row(u"Jean d’Ormesson"_s, u"d’Ormesson"_s, u"Jean"_s);
    row(u"Simone de Beauvoir"_s, u"de Beauvoir"_s, u"Simone"_s);
    row(u"Antoine de Saint-Exupéry"_s, u"de Saint-Exupéry"_s, u"Antoine"_s);
    row(u"Martin Luther King Jr."_s, u"King"_s, u"Martin Luther"_s, u"Jr."_s);
    row(u"Martin Luther King, Jr."_s, u"King"_s, u"Martin Luther"_s, u"Jr."_s);
    row(u"King, Martin Luther, Jr."_s, u"King"_s, u"Martin Luther"_s, u"Jr."_s);
    row(u"King, Jr., Martin Luther"_s, u"King"_s, u"Martin Luther"_s, u"Jr."_s);
    row(u"Лев Николаевич Толстой"_s, u"Толстой"_s, u"Лев Николаевич"_s);
    row(u"Νίκος Καζαντζάκης"_s, u"Καζαντζάκης"_s, u"Νίκος"_s);
    row(u"bell hooks"_s, u"hooks"_s, u"bell"_s);
    row(u"Malcolm X"_s, u"X"_s, u"Malcolm"_s);
}

void PersonNameTest::takesNamesApart()
{
    QFETCH(QString, name);
    QFETCH(PersonName, expected);

    QCOMPARE(PersonName::fromText(name), expected);
}

void PersonNameTest::leavesWholeWhatIsInDoubt_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name :
         {u"Homer"_s, u"Ministry of Health"_s, u"Oxford University Press"_s, u"Smith & Sons"_s,
          u"Smith and Sons, Ltd."_s, u"Great Britain. Foreign Office"_s, u"村上春樹"_s, u"村上 春樹"_s,
          u"نجيب محفوظ"_s, u"עמוס עוז"_s, u"Group 47"_s, u"Terry Pratchett and Neil Gaiman"_s, u"Mary B."_s,
          u"Pratchett, Gaiman, Adams"_s, u"de Gaulle"_s, u"Elizabeth II, Queen of England"_s,
          u"Ethiopia (Democratic)"_s, u"one name that has far too many words"_s, QString()})
        QTest::newRow(qPrintable(name)) << name;
}

void PersonNameTest::leavesWholeWhatIsInDoubt()
{
    QFETCH(QString, name);

    QCOMPARE(PersonName::fromText(name), (PersonName{name, {}, {}}));
}

QTEST_APPLESS_MAIN(PersonNameTest)
#include "personnametest.moc"
