// SPDX-License-Identifier: MIT
#include "ui/edition/coverview.h"
#include "app/cover/coversource.h"
#include "tests/support/fakecoverserver.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/edition/detailpane.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class CoverViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePictureInThePlaceOfTheDrawnCover_data();
    void showsThePictureInThePlaceOfTheDrawnCover();
    void drawsTheCoverForWhatIsNoPicture_data();
    void drawsTheCoverForWhatIsNoPicture();
    void keepsItsNameAndSize();
    void arrivesInTheDetailPane();
    void showsNoCoverOfAnotherEdition();
    void keepsThePictureWhenTheEditionIsOnlyFresher();
    void showsCoversOnceTheyAreSwitchedOn();

private:
    CoverView *shown() const { return m_pane->findChild<CoverView *>(); }
    void openPane();

    std::unique_ptr<FakeEditionSource> m_editions;
    std::unique_ptr<FakeCoverServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CoverSource> m_covers;
    std::unique_ptr<DetailPane> m_pane;
};

namespace {

QByteArray aPicture(const QSize &size, const char *format = "JPEG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

bool isGreen(const QColor &color)
{
    return color.green() > 200 && color.red() < 60 && color.blue() < 60;
}

Edition coveredBy(int cover)
{
    Edition edition = anEdition(u"/books/OL%1M"_s.arg(cover), u"Dune"_s);
    edition.covers = {cover};
    return edition;
}

} // namespace

void CoverViewTest::showsThePictureInThePlaceOfTheDrawnCover_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");

    QTest::newRow("as Open Library has them") << QSize(180, 270) << "JPEG"_ba;
    QTest::newRow("broad") << QSize(400, 200) << "PNG"_ba;
    QTest::newRow("narrow") << QSize(60, 600) << "PNG"_ba;
    QTest::newRow("small") << QSize(30, 40) << "PNG"_ba;
    QTest::newRow("large") << QSize(1000, 1500) << "JPEG"_ba;
}

void CoverViewTest::showsThePictureInThePlaceOfTheDrawnCover()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, format);
    CoverView view;
    view.setEdition(u"/books/OL1M"_s, u"Dune"_s);
    QVERIFY(!isGreen(view.grab().toImage().pixelColor(8, 8)));

    view.setPicture(aPicture(size, format.constData()));

    QVERIFY(view.hasPicture());
    const QImage image = view.grab().toImage();
    QVERIFY(isGreen(image.pixelColor(4, 4)));
    const QSize place = size.scaled(view.size(), Qt::KeepAspectRatio);
    QVERIFY(isGreen(image.pixelColor(place.width() - 4, place.height() - 4)));
}

void CoverViewTest::drawsTheCoverForWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << "\xff\xd8\xff\xe0 not really"_ba;
    QTest::newRow("the beginning of one") << aPicture({180, 270}, "PNG").first(60);
    QTest::newRow("a dot") << aPicture({1, 1}, "PNG");
    QTest::newRow("too large to wait for") << aPicture({4000, 3000}, "PNG");
    QTest::newRow("a drawing") << "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/>"_ba;
}

void CoverViewTest::drawsTheCoverForWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    CoverView view;
    view.setEdition(u"/books/OL1M"_s, u"Dune"_s);
    const QImage drawn = view.grab().toImage();
    view.setPicture(aPicture({180, 270}));

    view.setPicture(bytes);

    QVERIFY(!view.hasPicture());
    QCOMPARE(view.grab().toImage(), drawn);
}

void CoverViewTest::keepsItsNameAndSize()
{
    CoverView view;
    view.setEdition(u"/books/OL1M"_s, u"Dune"_s);
    const QSize size = view.size();

    view.setPicture(aPicture({400, 200}));

    QCOMPARE(view.accessibleName(), u"Cover of Dune"_s);
    QCOMPARE(view.size(), size);
}

void CoverViewTest::openPane()
{
    m_pane.reset();
    m_editions = std::make_unique<FakeEditionSource>();
    m_server = std::make_unique<FakeCoverServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_covers = std::make_unique<CoverSource>(m_folder->filePath(u"covers"_s));
    m_covers->setAddress(CoverAddress::fromTemplate(m_server->address(u"/%id"_s)).value());
    m_pane = std::make_unique<DetailPane>(*m_editions);
    m_pane->setCovers(*m_covers);
    m_pane->resize(360, 600);
    m_pane->show();
    m_server->answer("/1"_ba, {200, aPicture({180, 270})});
}

void CoverViewTest::arrivesInTheDetailPane()
{
    openPane();
    m_pane->setEdition(coveredBy(1));
    const QRect place = shown()->geometry();
    QVERIFY(!shown()->hasPicture());

    QTRY_VERIFY(shown()->hasPicture());

    QCOMPARE(shown()->geometry(), place);
}

void CoverViewTest::showsNoCoverOfAnotherEdition()
{
    openPane();
    m_pane->setEdition(coveredBy(1));
    QTRY_VERIFY(shown()->hasPicture());

    m_pane->setEdition(coveredBy(9)); // has no answer
    QVERIFY(!shown()->hasPicture());
    QTRY_COMPARE(m_server->requestsFor("/9"_ba), 1);
    QVERIFY(!shown()->hasPicture());
    m_pane->setEdition(anEdition(u"/books/OL3M"_s, u"Emma"_s));

    QTRY_COMPARE(m_server->dropped, 1);
    QVERIFY(!shown()->hasPicture());
}

void CoverViewTest::keepsThePictureWhenTheEditionIsOnlyFresher()
{
    openPane();
    m_pane->setEdition(coveredBy(1));
    QTRY_VERIFY(shown()->hasPicture());
    Edition fresher = coveredBy(1);
    fresher.title = u"Dune Messiah"_s;

    m_pane->setEdition(fresher);

    QVERIFY(shown()->hasPicture());
    QCOMPARE(shown()->accessibleName(), u"Cover of Dune Messiah"_s);
}

void CoverViewTest::showsCoversOnceTheyAreSwitchedOn()
{
    openPane();
    const auto address = CoverAddress::fromTemplate(m_server->address(u"/%id"_s)).value();
    m_covers->setAddress(std::nullopt);
    m_pane->setEdition(coveredBy(1));

    m_covers->setAddress(address);
    QTRY_VERIFY(shown()->hasPicture());
    m_covers->setAddress(std::nullopt);

    QVERIFY(!shown()->hasPicture());
}

} // namespace alexandria

QTEST_MAIN(alexandria::CoverViewTest)
#include "coverviewtest.moc"
