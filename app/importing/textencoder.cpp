// SPDX-License-Identifier: MIT
#include "app/importing/textencoder.h"

#include <algorithm>

namespace alexandria {

namespace {

QHash<QChar, char> signsOfWindows1252()
{
    QHash<QChar, char> signs;
    for (int code = 0; code < 256; ++code) {
        const char byte = char(code);
        signs.insert(TextDecoder(TextEncoding()).decode(QByteArrayView(&byte, 1)).front(), byte);
    }
    return signs;
}

} // namespace

TextEncoder::TextEncoder(TextEncoding encoding, bool hasMark)
{
    using Flag = QStringConverter::Flag;
    if (encoding)
        m_unicode.emplace(*encoding, hasMark ? Flag::WriteBom : Flag::Default);
    else
        m_signs = signsOfWindows1252();
}

bool TextEncoder::canEncode(QStringView text) const
{
    return m_unicode || std::all_of(text.begin(), text.end(), [this](QChar character) {
               return m_signs.contains(character);
           });
}

QByteArray TextEncoder::encode(QStringView text)
{
    if (m_unicode)
        return m_unicode->encode(text);
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text)
        bytes += m_signs.value(character, '?');
    return bytes;
}

} // namespace alexandria
