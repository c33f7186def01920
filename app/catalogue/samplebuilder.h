// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)

namespace alexandria {

/// The sample's text: one author (A), work (W) or edition (E) a line, fields separated by tabs.
[[nodiscard]] QByteArray sampleText();

/// Makes the five tables and their full-text indexes in an empty database, in one transaction.
[[nodiscard]] Result<> buildSample(QSqlDatabase &database, const QByteArray &text);

} // namespace alexandria
