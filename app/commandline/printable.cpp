// SPDX-License-Identifier: MIT
#include "app/commandline/printable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

bool isBidirectionalControl(QChar character)
{
    return (character >= u'\u202A' && character <= u'\u202E')
        || (character >= u'\u2066' && character <= u'\u2069');
}

bool isUnescapedControl(QChar character)
{
    return character >= u'\u007F' && character <= u'\u009F';
}

QString escaped(const QByteArray &json)
{
    const QString line = QString::fromUtf8(json);
    if (std::none_of(line.cbegin(), line.cend(), isUnescapedControl))
        return line;
    QString text;
    for (const QChar character : line) {
        if (isUnescapedControl(character))
            text += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0'));
        else
            text += character;
    }
    return text;
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || isBidirectionalControl(character);
    });
    return clean;
}

QString jsonLine(const QJsonObject &object)
{
    return escaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonLine(const QJsonArray &array)
{
    return escaped(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace alexandria
