// SPDX-License-Identifier: MIT
#include "app/catalogue/candidates.h"

#include "models/catalogue/edition.h"

#include <algorithm>
#include <tuple>

namespace alexandria {

QList<Candidate> candidatesFrom(const Rows &rows)
{
    enum { Key, Title, Stage, PublishDate, HasCover };

    QList<Candidate> candidates;
    candidates.reserve(rows.size());
    for (const Row &row : rows) {
        if (row.size() <= HasCover || row[Key].isNull())
            continue;
        Edition dated;
        dated.publishDate = QString::fromUtf8(row[PublishDate]);
        candidates << Candidate{QString::fromUtf8(row[Key]), QString::fromUtf8(row[Title]),
                                row[Stage].toInt(),          dated.publishYear().value_or(0),
                                row[HasCover] == "1",        0};
    }
    return candidates;
}

qsizetype countOfStage(const QList<Candidate> &candidates, int stage)
{
    return std::count_if(candidates.cbegin(), candidates.cend(),
                         [stage](const Candidate &candidate) { return candidate.stage == stage; });
}

QStringList rankedKeys(QList<Candidate> candidates)
{
    const auto rank = [](const Candidate &candidate) {
        return std::tuple(-candidate.score, !candidate.hasCover, -candidate.year);
    };
    std::sort(candidates.begin(), candidates.end(), [&rank](const Candidate &a, const Candidate &b) {
        return std::tuple_cat(rank(a), std::tie(a.key)) < std::tuple_cat(rank(b), std::tie(b.key));
    });
    QStringList keys;
    for (const Candidate &candidate : std::as_const(candidates))
        keys << candidate.key;
    keys.removeDuplicates();
    return keys;
}

} // namespace alexandria
