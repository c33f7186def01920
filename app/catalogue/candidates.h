// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace alexandria {

/// One edition that may be shown: what is needed to rank it.
struct Candidate
{
    QString key;
    QString title;
    int stage = 0; ///< 0 exact, 1 begins so, 2 of the window proper
    int year = 0; ///< 0 when unknown
    bool hasCover = false;
    double score = 0;
};

/// Reads rows of (key, title, stage, publish date, has a cover); those without a key are left out.
[[nodiscard]] QList<Candidate> candidatesFrom(const Rows &rows);

[[nodiscard]] qsizetype countOfStage(const QList<Candidate> &candidates, int stage);

/// The keys, each once, best score first; then with a cover, then the newest.
[[nodiscard]] QStringList rankedKeys(QList<Candidate> candidates);

} // namespace alexandria
