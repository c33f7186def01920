// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbn.h"

namespace alexandria {

/// What Isbn::fromText() promises.
[[nodiscard]] tl::expected<Isbn, IsbnProblem> readIsbn(QStringView text);

} // namespace alexandria
