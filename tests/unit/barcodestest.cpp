// SPDX-License-Identifier: MIT
#include "app/picture/barcodes.h"

#include "tests/support/barcodepicture.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QString Hobbit = u"9780261103344"_s;
const QString Dune = u"9780441013593"_s;
const QString Emma = u"9780141439587"_s;

QImage turned(const QImage &picture, double degrees)
{
    QImage result(picture.width() * 3 / 2, picture.width() * 3 / 2, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(result.width() / 2.0, result.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return result;
}

QImage blurred(const QImage &picture, double factor)
{
    const QImage small =
        picture.scaled(picture.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return small.scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage noisy(QImage picture)
{
    QRandomGenerator random(20260913);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(picture.pixel(x, y)) * 160 / 255 + 40 + random.bounded(-30, 31);
            picture.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return picture;
}

QImage transparent(const QImage &picture)
{
    QImage result = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            if (result.pixel(x, y) == qRgb(255, 255, 255))
                result.setPixel(x, y, qRgba(0, 0, 0, 0));
        }
    }
    return result;
}

QImage table(const QList<QPair<QPoint, QImage>> &pictures)
{
    QImage result(1600, 1200, QImage::Format_RGB32);
    result.fill(QColor(200, 180, 160));
    QPainter painter(&result);
    for (const auto &[place, picture] : pictures)
        painter.drawImage(place, picture);
    return result;
}

QImage scratched(QImage picture)
{
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::gray, 6));
    painter.drawLine(0, picture.height() / 2, picture.width(), picture.height() / 2 + 10);
    return picture;
}

/// Four times seven of them, half as high.
QImage sheet(const QImage &picture)
{
    const QImage label = picture.copy(0, 0, picture.width(), picture.height() / 2);
    QList<QPair<QPoint, QImage>> labels;
    for (int i = 0; i < 28; ++i)
        labels += {{i % 4 * 390 + 20, i / 4 * 165 + 20}, label};
    return table(labels);
}

} // namespace

class BarcodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsThemAsTheyStand_data();
    void readsThemAsTheyStand();
    void readsFiles_data();
    void readsFiles();
    void readsALargePhotograph();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void keepsNobodyWaiting();

private:
    QTemporaryDir m_folder;
};

void BarcodesTest::initTestCase()
{
    if (!canReadBarcodes())
        QSKIP("this build reads no barcodes");
}

void BarcodesTest::readsThemAsTheyStand_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<QStringList>("expected");

    const QImage hobbit = barcodePicture(Hobbit);
    const QImage dune = barcodePicture(Dune);
    const QImage emma = barcodePicture(Emma);
    QTest::newRow("one") << hobbit << QStringList{Hobbit};
    QTest::newRow("with an add-on") << barcodePicture(Hobbit + u" 51295"_s)
                                    << QStringList{Hobbit + u" 51295"_s};
    QTest::newRow("of another product")
        << barcodePicture(u"4006381333931"_s) << QStringList{u"4006381333931"_s};
    QTest::newRow("a UPC-A") << barcodePicture(u"0036000291452"_s) << QStringList{u"036000291452"_s};
    QTest::newRow("small") << barcodePicture(Hobbit, 1) << QStringList{Hobbit};
    QTest::newRow("on end") << turned(hobbit, 90) << QStringList{Hobbit};
    QTest::newRow("upside down") << turned(hobbit, 180) << QStringList{Hobbit};
    QTest::newRow("downwards") << turned(hobbit, 270) << QStringList{Hobbit};
    QTest::newRow("a little crooked") << turned(hobbit, 8) << QStringList{Hobbit};
    QTest::newRow("blurred") << blurred(hobbit, 3) << QStringList{Hobbit};
    QTest::newRow("noisy") << noisy(hobbit) << QStringList{Hobbit};
    QTest::newRow("blurred and noisy") << noisy(blurred(hobbit, 3)) << QStringList{Hobbit};
    QTest::newRow("transparent") << transparent(hobbit) << QStringList{Hobbit};
    QTest::newRow("side by side, crooked")
        << table({{{50, 130}, hobbit}, {{550, 100}, dune}, {{1050, 150}, emma}})
        << QStringList{Hobbit, Dune, Emma};
    QTest::newRow("in two lines") << table({{{700, 100}, dune}, {{100, 120}, hobbit}, {{300, 700}, emma}})
                                  << QStringList{Hobbit, Dune, Emma};
    QTest::newRow("one above the other")
        << table({{{300, 800}, emma}, {{320, 50}, hobbit}, {{280, 400}, dune}})
        << QStringList{Hobbit, Dune, Emma};
    QTest::newRow("turned differently")
        << table({{{50, 100}, hobbit}, {{800, 50}, dune.transformed(QTransform().rotate(90))}})
        << QStringList{Hobbit, Dune};
    QTest::newRow("scratched") << scratched(hobbit) << QStringList{Hobbit};
    QTest::newRow("very crooked") << turned(hobbit, 20) << QStringList{Hobbit};
    QTest::newRow("a sheet of labels") << sheet(hobbit) << QStringList(28, Hobbit);
    QTest::newRow("two copies") << table({{{50, 100}, hobbit}, {{50, 700}, hobbit}})
                                << QStringList{Hobbit, Hobbit};
    QTest::newRow("none") << noisy(table({})) << QStringList();
    QTest::newRow("no picture") << QImage() << QStringList();
}

void BarcodesTest::readsThemAsTheyStand()
{
    QFETCH(QImage, picture);
    QFETCH(QStringList, expected);

    const Result<QStringList> read = readBarcodes(picture).result();

    QVERIFY(read.has_value());
    QCOMPARE(*read, expected);
}

void BarcodesTest::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("quality");

    QTest::newRow("PNG") << u"a.png"_s << -1;
    QTest::newRow("JPEG") << u"a.jpg"_s << 75;
    QTest::newRow("poor JPEG") << u"a.jpg"_s << 15;
    QTest::newRow("a wrong name") << u"a.txt"_s << 75;
}

void BarcodesTest::readsFiles()
{
    QFETCH(QString, name);
    QFETCH(int, quality);
    const QString path = m_folder.filePath(name);
    const bool isPng = name.endsWith(u"png"_s);
    QVERIFY(noisy(turned(barcodePicture(Dune), 5)).save(path, isPng ? "PNG" : "JPEG", quality));

    const Result<QStringList> read = readBarcodes(path).result();

    QVERIFY(read.has_value());
    QCOMPARE(*read, QStringList{Dune});
}

void BarcodesTest::readsALargePhotograph()
{
    QImage photograph(8000, 6000, QImage::Format_RGB32);
    photograph.fill(QColor(90, 110, 100));
    QPainter painter(&photograph);
    for (int i = 0; i < 6; ++i)
        painter.drawImage(i % 3 * 2500 + 200, i / 3 * 3000 + 500, barcodePicture(i == 5 ? Dune : Emma, 7));
    painter.end();
    const QString path = m_folder.filePath(u"photograph.jpg"_s);
    QVERIFY(photograph.save(path));
    QElapsedTimer timer;
    timer.start();

    const Result<QStringList> read = readBarcodes(path).result();

    qInfo("48 megapixels: %lld ms", timer.elapsed());
    QVERIFY(read.has_value());
    QCOMPARE(*read, (QStringList{Emma, Emma, Emma, Emma, Emma, Dune}));
}

void BarcodesTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Error::Kind>("kind");

    QFile text(m_folder.filePath(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    QImage large(11'000, 10'000, QImage::Format_Mono);
    large.fill(1);
    QVERIFY(large.save(m_folder.filePath(u"large.png"_s)));

    QTest::newRow("none") << m_folder.filePath(u"none.png"_s) << u"does not exist"_s << Error::Kind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << u"no picture"_s << Error::Kind::Malformed;
    QTest::newRow("a text") << text.fileName() << u"no picture"_s << Error::Kind::Malformed;
    QTest::newRow("too large") << m_folder.filePath(u"large.png"_s) << u"100 megapixels"_s
                               << Error::Kind::Malformed;
}

void BarcodesTest::refusesWhatIsNoPicture()
{
    QFETCH(QString, path);
    QFETCH(QString, says);

    const Result<QStringList> read = readBarcodes(path).result();

    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QCOMPARE(read.error().detail, path);
    QTEST(read.error().kind, "kind");
}

void BarcodesTest::keepsNobodyWaiting()
{
    const QImage picture = noisy(table({}));
    QElapsedTimer timer;
    timer.start();

    const auto future = readBarcodes(picture);

    QVERIFY(timer.elapsed() < 16);
    QVERIFY(future.result().has_value());
}

QTEST_GUILESS_MAIN(BarcodesTest)
#include "barcodestest.moc"
