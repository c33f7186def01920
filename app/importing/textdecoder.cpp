// SPDX-License-Identifier: MIT
#include "app/importing/textdecoder.h"

#include <algorithm>
#include <array>

namespace alexandria {

namespace {

constexpr qsizetype LongestMark = 4; // that of UTF-32

/// Of the bytes 80 to 9F; the five that have none are the control characters of the same number.
constexpr std::array<char16_t, 32> Windows1252Signs{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    constexpr char16_t FirstSign = 0x80;

    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= FirstSign && code < FirstSign + Windows1252Signs.size())
            character = Windows1252Signs.at(code - FirstSign);
    }
    return text;
}

} // namespace

void EncodingProbe::add(QByteArrayView bytes)
{
    m_start += bytes.first(std::min(bytes.size(), LongestMark - m_start.size())).toByteArray();
    m_hasZero = m_hasZero || bytes.contains('\0');
    if (m_utf8.hasError())
        return;
    const QString text = m_utf8.decode(bytes);
    Q_UNUSED(text)
}

TextEncoding EncodingProbe::finish()
{
    if (const auto marked = QStringConverter::encodingForData(m_start))
        return marked;
    add("\n"); // a character that is cut off is none
    return m_utf8.hasError() ? TextEncoding() : QStringConverter::Utf8;
}

bool EncodingProbe::isBinary() const
{
    const auto marked = QStringConverter::encodingForData(m_start);
    return m_hasZero && (!marked || marked == QStringConverter::Utf8);
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    if (encoding)
        m_unicode.emplace(*encoding);
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (!m_unicode)
        return fromWindows1252(bytes);
    return m_unicode->decode(bytes);
}

QString decodedText(QByteArrayView bytes)
{
    EncodingProbe probe;
    probe.add(bytes);
    return TextDecoder(probe.finish()).decode(bytes);
}

} // namespace alexandria
