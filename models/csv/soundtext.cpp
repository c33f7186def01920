// SPDX-License-Identifier: MIT
#include "models/csv/soundtext.h"

#include <algorithm>

namespace alexandria {

namespace {

bool isUnsound(QChar character)
{
    return character.isNull() || character.isSurrogate();
}

bool isPairAt(const QString &text, qsizetype place)
{
    return text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
}

} // namespace

QString soundText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnsound))
        return text;
    QString sound = text;
    for (qsizetype place = 0; place < sound.size(); ++place) {
        if (isPairAt(sound, place))
            ++place;
        else if (isUnsound(sound[place]))
            sound[place] = QChar::ReplacementCharacter;
    }
    return sound;
}

QByteArray soundUtf8(const QString &text)
{
    return soundText(text).toUtf8();
}

} // namespace alexandria
