// SPDX-License-Identifier: MIT
#include "app/printing/paper.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace alexandria {

namespace {

/// Whose paper is Letter (CLDR, supplemental data, paperSize "US-Letter").
constexpr std::array LetterTerritories{
    QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
    QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
    QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};

} // namespace

QPageLayout usualPaper(const QLocale &locale)
{
    const bool isLetter = locale.language() != QLocale::C
        && std::find(LetterTerritories.begin(), LetterTerritories.end(), locale.territory())
            != LetterTerritories.end();
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(PaperMargin, PaperMargin, PaperMargin, PaperMargin), QPageLayout::Millimeter};
}

} // namespace alexandria
