// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/filltable.h"

#include <QStringList>

class QAbstractItemModel;

namespace alexandria {

/// What the columns of @p table are called where one is chosen, each differently: those without a name by
/// their number and what stands in the first of the @p rows.
[[nodiscard]] QStringList columnTitles(const FillTable &table, const QAbstractItemModel &rows);

} // namespace alexandria
