// SPDX-License-Identifier: MIT
#include "ui/widgets/direction.h"

#include <QGuiApplication>

namespace alexandria {

namespace {

constexpr QChar FirstStrongIsolate(u'\u2068');
constexpr QChar PopDirectionalIsolate(u'\u2069');

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || directionOf(text) == QGuiApplication::layoutDirection())
        return text;
    return FirstStrongIsolate + text + PopDirectionalIsolate;
}

} // namespace alexandria
