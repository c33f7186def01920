// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"
#include "models/catalogue/searchquery.h"

#include <QByteArray>

#include <initializer_list>

namespace alexandria {

/// What a query is known by: 16 bytes of the SHA-256 of its kind and its texts in NFC, each after its length.
///
/// Two queries share it only when they ask for the same: upper and lower case, signs and scripts count.
[[nodiscard]] QByteArray queryKey(const SearchQuery &query);

/// What a page of a query is known by: 16 bytes of a hash of where it starts, the generation left out; empty
/// for the first page.
[[nodiscard]] QByteArray tokenKey(const PageToken &token);

/// Eight bytes by which a change to any of @p parts is noticed. SQLite checks its structure, not what is in
/// it: a bit that flips inside a title would be shown as that title.
[[nodiscard]] QByteArray sealOf(std::initializer_list<QByteArray> parts);

} // namespace alexandria
