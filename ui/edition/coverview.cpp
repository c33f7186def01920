// SPDX-License-Identifier: MIT
#include "ui/edition/coverview.h"

#include "models/catalogue/folding.h"
#include "ui/widgets/look.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double CoverHeightInLines = 7;
constexpr double WidthPerHeight = 0.68; // most paperbacks
constexpr qreal Corner = 3;
constexpr double SpineShare = 0.07;
constexpr int MostInitials = 2;
constexpr double LeastPlateContrast = 4.6;
constexpr int LeastSide = 10; // pixels
constexpr qint64 MostPixels = 1'500'000; // 50 ms as a PNG, 8 as a JPEG; covers of middle size have 50,000

/// FNV-1a: Qt's own hash may differ from run to run.
quint32 stableHash(const QString &key)
{
    quint32 hash = 2166136261U;
    for (const QChar character : key)
        hash = (hash ^ character.unicode()) * 16777619U;
    return hash;
}

bool isSmallWord(const QString &word)
{
    static const QStringList small{u"the"_s, u"a"_s,   u"an"_s,  u"of"_s, u"and"_s, u"in"_s,
                                   u"der"_s, u"die"_s, u"das"_s, u"le"_s, u"la"_s,  u"les"_s,
                                   u"l"_s,   u"el"_s,  u"los"_s, u"de"_s, u"il"_s,  u"und"_s,
                                   u"et"_s,  u"y"_s,   u"o"_s,   u"um"_s, u"ein"_s, u"eine"_s};
    return small.contains(word.toCaseFolded());
}

QString firstLetter(const QString &word)
{
    const qsizetype length = word.size() > 1 && word[0].isHighSurrogate() ? 2 : 1;
    return word.left(length).toUpper();
}

} // namespace

QColor coverColor(const QString &key)
{
    const int hue = int(stableHash(key) % 360);
    constexpr int Saturation = 84;
    int lightness = 104;
    QColor color = QColor::fromHsl(hue, Saturation, lightness);
    while (contrast(color, Qt::white) < LeastPlateContrast)
        color = QColor::fromHsl(hue, Saturation, --lightness);
    return color;
}

QString coverInitials(const QString &title)
{
    const QStringList words = wordsOf(title);
    QString initials;
    int count = 0;
    for (const QString &word : words) {
        if (isSmallWord(word) && words.size() > 1)
            continue;
        initials += firstLetter(word);
        if (++count == MostInitials)
            break;
    }
    return initials;
}

CoverView::CoverView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"coverView"_s);
    const int height = int(CoverHeightInLines * fontMetrics().height());
    setFixedSize(int(WidthPerHeight * height), height);
}

void CoverView::setEdition(const QString &key, const QString &title)
{
    m_cloth = coverColor(key);
    m_initials = coverInitials(title);
    setAccessibleName(title.isEmpty() ? tr("Cover") : tr("Cover of %1").arg(title));
    update();
}

void CoverView::setPicture(const QByteArray &picture)
{
    m_picture = picture;
    readPicture();
    update();
}

void CoverView::readPicture()
{
    m_shown = {};
    QBuffer bytes(&m_picture);
    QImageReader reader(&bytes);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize own = reader.size();
    if (std::min(own.width(), own.height()) < LeastSide || qint64(own.width()) * own.height() > MostPixels)
        return;
    const QSize room = size() * devicePixelRatioF();
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(own.scaled(isTurned ? room.transposed() : room, Qt::KeepAspectRatio));
    m_shown = QPixmap::fromImage(reader.read());
    m_shown.setDevicePixelRatio(devicePixelRatioF());
}

void CoverView::paintEvent(QPaintEvent *)
{
    if (!m_shown.isNull() && !qFuzzyCompare(m_shown.devicePixelRatio(), devicePixelRatioF()))
        readPicture(); // on another screen now
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shown.isNull())
        return drawCloth(painter);
    const QSize shown = m_shown.deviceIndependentSize().toSize();
    const QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, shown, rect());
    painter.drawPixmap(place, m_shown);
    painter.setPen(hairline(palette())); // else a white cover has no edge
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
}

void CoverView::drawCloth(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_cloth);
    painter.drawRoundedRect(rect(), Corner, Corner);

    const QRectF spine(SpineShare * width(), 0, 1.5, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), spine.toRect()), m_cloth.darker(135));

    QFont initials = font();
    initials.setPixelSize(height() / 4);
    initials.setWeight(QFont::DemiBold);
    initials.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(initials);
    painter.setPen(Qt::white);
    painter.drawText(rect().adjusted(int(SpineShare * width()), 0, 0, 0), Qt::AlignCenter, m_initials);
}

} // namespace alexandria
