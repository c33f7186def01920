// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace alexandria {

/// What all editions have in common: Open Library's `/type/work`.
struct Work
{
    QString key; ///< "/works/OL27482W"; empty when the edition has none
    QString title; ///< may be empty
    QString description;
    QStringList subjects;
    QList<int> covers;

    friend bool operator==(const Work &, const Work &) = default;
};

} // namespace alexandria
