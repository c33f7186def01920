// SPDX-License-Identifier: MIT
#include "tests/support/coverfetch.h"

#include "tests/support/fakeeditionsource.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

QByteArray aJpeg()
{
    return "\xff\xd8\xff\xe0 a picture"_ba;
}

Edition withCover(int cover)
{
    Edition edition = anEdition(u"/books/OL%1M"_s.arg(cover), u"t"_s);
    edition.covers = {cover};
    return edition;
}

QString keyOf(int cover)
{
    return withCover(cover).key;
}

CoverFetch::CoverFetch()
{
    server.answer("/1"_ba, {200, aJpeg()});
    server.answer("/2"_ba, {200, aJpeg() + "2"_ba});
    startAgain();
}

CoverAddress CoverFetch::address() const
{
    return CoverAddress::fromTemplate(server.address(u"/%id"_s)).value();
}

void CoverFetch::startIn(const QString &folder, const CoverSource::Privacy &isPrivate)
{
    end();
    arrived.clear();
    source = std::make_unique<CoverSource>(folder, isPrivate);
    QObject::connect(
        source.get(), &CoverSource::arrived, source.get(),
        [this](const QString &key, const QByteArray &picture) { arrived << qMakePair(key, picture); });
    source->setAddress(address());
}

bool CoverFetch::brings(int cover)
{
    arrived.clear();
    source->fetch(withCover(cover));
    return QTest::qWaitFor([this] { return !arrived.isEmpty(); }) && arrived.last().first == keyOf(cover);
}

} // namespace alexandria
