// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace alexandria {

/// The whole edition in few bytes: what repeats, as the work's subjects do, is there once.
///
/// Its first byte is the version of this form. Another form needs another CacheFile::LayoutVersion too.
[[nodiscard]] QByteArray packed(const Edition &edition);
[[nodiscard]] std::optional<Edition> unpackedEdition(QByteArrayView bytes);

/// A page token with all it carries, so that it continues its result after a restart.
[[nodiscard]] QByteArray packed(const PageToken &token);
[[nodiscard]] std::optional<PageToken> unpackedToken(QByteArrayView bytes);

/// Whether nothing of the record is missing that an answer to its ISBN has: the edition has a title, its
/// authors their names, its work a title.
[[nodiscard]] bool isWhole(const Edition &edition);

} // namespace alexandria
