// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace alexandria {

/// How the text of a file is written; nothing for Windows-1252.
using TextEncoding = std::optional<QStringConverter::Encoding>;

/// Finds out how a file is written, from all of its bytes, given in pieces of any length.
///
/// A byte order mark decides; without one it is UTF-8 when all of it is valid, else Windows-1252, as
/// spreadsheets in the West still save.
class EncodingProbe
{
public:
    void add(QByteArrayView bytes);
    /// After the last piece.
    [[nodiscard]] TextEncoding finish();

    /// Whether what was added is no text: it has bytes of zero, and no mark of UTF-16 or UTF-32 before them.
    [[nodiscard]] bool isBinary() const;

private:
    QByteArray m_start; ///< where a mark would be
    bool m_hasZero = false;
    QStringDecoder m_utf8{QStringConverter::Utf8};
};

/// Turns bytes into text, in pieces of any length; a byte order mark is no part of it.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    std::optional<QStringDecoder> m_unicode; ///< nothing for Windows-1252
};

/// The text of a whole file.
[[nodiscard]] QString decodedText(QByteArrayView bytes);

} // namespace alexandria
