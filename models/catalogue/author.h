// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alexandria {

/// Who wrote a work: Open Library's `/type/author`.
struct Author
{
    QString key; ///< "/authors/OL26320A"
    QString name; ///< may be empty: some records have none

    friend bool operator==(const Author &, const Author &) = default;
};

} // namespace alexandria
