// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/textdecoder.h"

#include <QByteArray>
#include <QHash>
#include <QStringEncoder>
#include <QStringView>

#include <optional>

namespace alexandria {

/// Turns text into the bytes that a TextDecoder reads it from, in pieces of any length.
class TextEncoder
{
public:
    /// @p hasMark: with a byte order mark before the first piece, which no Windows-1252 has.
    explicit TextEncoder(TextEncoding encoding, bool hasMark = false);

    [[nodiscard]] bool canEncode(QStringView text) const;
    /// A question mark stands for what cannot be encoded.
    [[nodiscard]] QByteArray encode(QStringView text);

private:
    std::optional<QStringEncoder> m_unicode; ///< nothing for Windows-1252
    QHash<QChar, char> m_signs; ///< of Windows-1252
};

} // namespace alexandria
