// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exporting/rowsonshow.h"

#include <QComboBox>

namespace alexandria {

/// Which rows of a page there are to choose among.
struct ScopeOffer
{
    ExportSettings::Subject subject = ExportSettings::Subject::Search;
    int selected = 0; ///< rows
    int shown = 0;
    bool isPartShown = false; ///< there is more than is shown

    [[nodiscard]] static ScopeOffer of(const PageOnShow &page);
};

/// Asks which rows of a page are meant. Several that are selected are meant, else as much as there is.
class ScopeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeChoice(const ScopeOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] RowScope scope() const { return RowScope(currentData().toInt()); }
    void setScope(RowScope scope);
};

} // namespace alexandria
