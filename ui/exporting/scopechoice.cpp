// SPDX-License-Identifier: MIT
#include "ui/exporting/scopechoice.h"

using namespace Qt::StringLiterals;

namespace alexandria {

ScopeOffer ScopeOffer::of(const PageOnShow &page)
{
    return {page.subject, page.rows->selectedCount(), page.rows->shownCount(),
            page.hasMore || page.list != 0};
}

ScopeChoice::ScopeChoice(const ScopeOffer &offer, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"exportScope"_s);
    if (offer.selected > 1)
        addItem(tr("%Ln row(s) selected", nullptr, offer.selected), int(RowScope::Selected));
    if (offer.shown > 0)
        addItem(tr("%Ln row(s) shown", nullptr, offer.shown), int(RowScope::Shown));
    if (offer.isPartShown)
        addItem(offer.subject == ExportSettings::Subject::Search ? tr("The whole search, to its end")
                                                                 : tr("The whole scan list"),
                int(RowScope::Whole));
    if (offer.selected <= 1)
        setScope(RowScope::Whole);
}

void ScopeChoice::setScope(RowScope scope)
{
    const int index = findData(int(scope));
    if (index >= 0)
        setCurrentIndex(index);
}

} // namespace alexandria
