// SPDX-License-Identifier: MIT
#include "tests/support/layoutsetting.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/wholewindow.h"
#include "ui/edition/detailpane.h"
#include "ui/search/resultsview.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Darkest = 110; // of 255: how far from the ground a point of ink is at least

bool isInk(QRgb point, QRgb ground)
{
    return qAbs(qRed(point) - qRed(ground)) + qAbs(qGreen(point) - qGreen(ground))
        + qAbs(qBlue(point) - qBlue(ground))
        > Darkest;
}

/// Where something is drawn in @p picture, whose corner is empty.
QRect inkIn(const QImage &picture)
{
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (isInk(picture.pixel(x, y), picture.pixel(0, 0)))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The share of ink that both have at the same place.
double likeness(const QImage &one, const QImage &other)
{
    int both = 0;
    int any = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            const bool isHere = isInk(one.pixel(x, y), one.pixel(0, 0));
            const bool isThere = isInk(other.pixel(x, y), other.pixel(0, 0));
            both += isHere && isThere ? 1 : 0;
            any += isHere || isThere ? 1 : 0;
        }
    }
    return any == 0 ? 0 : double(both) / any;
}

} // namespace

/// The window from right to left: the mirror image of the usual one, in which what is written from left to
/// right stays so.
class MirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsOfAnotherLanguage_data();
    void makesTextsOfAnotherLanguage();
    void findsTextsThatWereNotTranslated();
    void isolatesTextOfTheOtherDirection();
    void mirrorsThePartsOfTheWindow();
    void paintsRowsFromTheRight();
    void paintsEachAuthorWithOneAmpersand();

private:
    /// The window with a search, at each direction.
    struct Shown
    {
        Shown();
        WholeWindow whole;
        ResultsView *rows = nullptr;
        [[nodiscard]] QImage cell(int column) const;
    };
};

MirrorTest::Shown::Shown()
{
    MainWindow &window = whole.window();
    window.resize(1100, 700);
    window.show();
    window.search(*SearchQuery::forFields({}, u"Tolkien"_s));
    rows = whole.part<ResultsView>("resultsView");
}

QImage MirrorTest::Shown::cell(int column) const
{
    const QRect place = rows->visualRect(rows->model()->index(1, column)); // the first is selected
    return rows->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

void MirrorTest::makesTextsOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kept");

    QTest::newRow("a value") << u"No edition has the ISBN %1"_s << QStringList{u"%1"_s};
    QTest::newRow("a number") << u"%Ln of more than %Ln editions"_s << QStringList{u"%Ln"_s};
    QTest::newRow("a mnemonic") << u"Copy &Link"_s << QStringList{u"&"_s};
    QTest::newRow("a pattern") << u"Tables (*.csv *.tsv)"_s << QStringList{u"(*.csv *.tsv)"_s};
    QTest::newRow("markup") << u"a <b>word</b>"_s << QStringList{u"<b>"_s, u"</b>"_s};
}

void MirrorTest::makesTextsOfAnotherLanguage()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kept);

    const QString pseudo = pseudoText(text);

    for (const QString &part : kept)
        QCOMPARE(pseudo.count(part), text.count(part));
    QVERIFY(pseudo.size() > text.size() + 2);
    QVERIFY(QString(pseudo).replace(u"%Ln"_s, u"50"_s).isRightToLeft());
    QCOMPARE(untranslatedPart(pseudo), QString());
}

void MirrorTest::findsTextsThatWereNotTranslated()
{
    QCOMPARE(untranslatedPart(u"Search"_s), u"Search"_s);
    QCOMPARE(untranslatedPart(pseudoText(u"Found"_s) + u" · 12 · "_s), QString());
    QCOMPARE(untranslatedPart(pseudoText(u"Found"_s) + u" here"_s), u"here"_s);
    QCOMPARE(untranslatedPart(pseudoText(u"Fill %1"_s).arg(u"list.csv"_s)), QString());
}

void MirrorTest::isolatesTextOfTheOtherDirection()
{
    QCOMPARE(isolated(u"0-8044-2957-X"_s), u"0-8044-2957-X"_s);
    QCOMPARE(isolated(u"שלום"_s), u"\u2068שלום\u2069"_s);

    const LayoutSetting setting(u"pseudo"_s, 1);

    QCOMPARE(isolated(u"0-8044-2957-X"_s), u"\u20680-8044-2957-X\u2069"_s);
    QCOMPARE(isolated(u"שלום"_s), u"שלום"_s);
    QCOMPARE(isolated({}), QString());
}

void MirrorTest::mirrorsThePartsOfTheWindow()
{
    const QStringList names{u"isbnField"_s,   u"titleField"_s,       u"authorField"_s, u"searchButton"_s,
                            u"resultsView"_s, u"detailPane"_s,       u"coverView"_s,   u"detailTitle"_s,
                            u"factsGrid"_s,   u"connectionStatus"_s, u"originLabel"_s};
    QHash<QString, QRect> places;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        QTRY_VERIFY(shown.rows->shownCount() > 1);
        QTRY_VERIFY(shown.whole.part("otherEditionsView")->isVisible());
        MainWindow &window = shown.whole.window();
        for (const QString &name : names) {
            const auto *part = window.findChild<QWidget *>(name);
            const QRect place(part->mapTo(&window, QPoint()), part->size());
            if (direction == Qt::LeftToRight)
                places.insert(name, place);
            else
                QVERIFY2(qAbs(place.left() - (window.width() - 1 - places[name].right())) <= 1
                             && qAbs(place.width() - places[name].width()) <= 1,
                         qPrintable(name));
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void MirrorTest::paintsRowsFromTheRight()
{
    using Model = EditionTableModel;
    QHash<int, QImage> usual;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        QTRY_VERIFY(shown.rows->shownCount() > 1);
        for (const int column : {Model::TitleColumn, Model::AuthorsColumn, Model::YearColumn,
                                 Model::PublisherColumn, Model::IsbnColumn}) {
            const QImage cell = shown.cell(column);
            if (direction == Qt::LeftToRight) {
                usual.insert(column, cell);
                continue;
            }
            const QRect ink = inkIn(cell);
            const QRect before = inkIn(usual[column]);
            const QByteArray name = QByteArray::number(column);
            QVERIFY2(!ink.isNull() && cell.width() == usual[column].width(), name);
            QVERIFY2(qAbs((cell.width() - 1 - ink.right()) - before.left()) <= 2
                         || qAbs(ink.left() - (cell.width() - 1 - before.right())) <= 2,
                     name);
            QVERIFY2(likeness(cell.copy(ink), usual[column].copy(before)) > 0.6, name); // not backwards
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void MirrorTest::paintsEachAuthorWithOneAmpersand()
{
    LinkButton twice(u"Allen && Unwin"_s);
    TextLabel once(TextLabel::Tone::Normal, TextLabel::Fit::Elide);
    once.setText(u"Allen & Unwin"_s);
    const QSize size = twice.sizeHint();
    twice.resize(size);
    once.resize(size);

    const QRect link = inkIn(twice.grab().toImage().convertToFormat(QImage::Format_RGB32));
    const QRect label = inkIn(once.grab().toImage().convertToFormat(QImage::Format_RGB32));

    QVERIFY(qAbs(link.width() - label.width()) <= 2);
}

} // namespace alexandria

int main(int argc, char **argv)
{
    const alexandria::TestScreen screen({1366, 768});
    QApplication application(argc, argv);
    alexandria::MirrorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "mirrortest.moc"
