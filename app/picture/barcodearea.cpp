// SPDX-License-Identifier: MIT
#include "app/picture/barcodearea.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QPoint>

#include <algorithm>
#include <vector>

namespace alexandria {

namespace {

constexpr double QuietMargin = 0.05; ///< of the length, at both ends: less than the quiet zones have

std::vector<int> profileOf(const QImage &grey, const QLineF &line)
{
    const int count = std::max(2, static_cast<int>(line.length()));
    std::vector<int> profile;
    profile.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const QPoint place = line.pointAt(double(i) / (count - 1)).toPoint();
        profile.push_back(grey.valid(place) ? grey.constScanLine(place.y())[place.x()] : 255);
    }
    return profile;
}

int middleOf(const std::vector<int> &profile)
{
    const auto [least, most] = std::minmax_element(profile.begin(), profile.end());
    return (*least + *most) / 2;
}

int edgesOf(const std::vector<int> &profile, int middle)
{
    int edges = 0;
    for (std::size_t i = 1; i < profile.size(); ++i)
        edges += (profile[i - 1] < middle) != (profile[i] < middle) ? 1 : 0;
    return edges;
}

/// How far from @p line, in steps of @p step, the bars go on: there are as many edges as on it, or nearly.
int stepsOfBars(const QImage &grey, const QLineF &line, QPointF step)
{
    const std::vector<int> profile = profileOf(grey, line);
    const int middle = middleOf(profile);
    const int enough = edgesOf(profile, middle) / 2;
    const int most = static_cast<int>(line.length()); // none is higher than it is long
    const int mostMissed = 3 + most / 40; // a scratch
    int last = 0;
    for (int i = 1; i <= most && i - last <= mostMissed; ++i) {
        if (edgesOf(profileOf(grey, line.translated(step * i)), middle) > enough)
            last = i;
    }
    return last;
}

} // namespace

QPolygonF areaOfBars(const QImage &grey, const QPolygonF &seen)
{
    constexpr int Corners = 4;

    if (seen.size() < Corners)
        return seen;
    const QLineF line((seen[0] + seen[3]) / 2, (seen[1] + seen[2]) / 2);
    if (line.length() < 1)
        return seen;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF more = along * line.length() * QuietMargin;
    const double up = stepsOfBars(grey, line, -across) + 1;
    const double down = stepsOfBars(grey, line, across) + 1;
    const QPointF start = line.p1() - more;
    const QPointF end = line.p2() + more;
    return QPolygonF{{start - across * up, end - across * up, end + across * down, start + across * down}};
}

void erase(QImage &grey, const QPolygonF &area)
{
    QPainter painter(&grey);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(Qt::white);
    painter.drawPolygon(area);
}

} // namespace alexandria
