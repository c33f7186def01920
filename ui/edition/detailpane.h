// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QScrollArea>

namespace alexandria {

class EditionHeading;
class FactsGrid;
class LinkButton;
class OtherEditions;
class SubjectChips;
class TextLabel;

/// All that is known of one edition, as plain text; its parts are made when the first one is shown.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Borrows @p source, which is asked for the other editions of the work.
    explicit DetailPane(EditionSource &source, QWidget *parent = nullptr);

    void setEdition(const Edition &edition);

Q_SIGNALS:
    void worksOfAuthorWanted(const QString &authorKey);
    void editionsOfWorkWanted(const QString &workKey);

private:
    void build();
    void showDescription(bool isWhole);

    EditionSource &m_source;
    Edition m_edition;
    EditionHeading *m_heading = nullptr;
    FactsGrid *m_facts = nullptr;
    SubjectChips *m_subjects = nullptr;
    TextLabel *m_description = nullptr;
    LinkButton *m_more = nullptr;
    OtherEditions *m_others = nullptr;
};

} // namespace alexandria
