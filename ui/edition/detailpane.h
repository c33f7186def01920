// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QScrollArea>

namespace alexandria {

class CoverSource;
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

    /// Has the covers of what is shown fetched by @p covers, which must outlive the pane.
    void setCovers(CoverSource &covers);

    void setEdition(const Edition &edition);

Q_SIGNALS:
    void worksOfAuthorWanted(const QString &authorKey);
    void editionsOfWorkWanted(const QString &workKey);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void showDescription(bool isWhole);
    void showCover(const QString &editionKey, const QByteArray &picture);
    void fetchCover();
    void orderTabs();

    EditionSource &m_source;
    CoverSource *m_covers = nullptr;
    Edition m_edition;
    EditionHeading *m_heading = nullptr;
    FactsGrid *m_facts = nullptr;
    SubjectChips *m_subjects = nullptr;
    TextLabel *m_description = nullptr;
    LinkButton *m_more = nullptr;
    OtherEditions *m_others = nullptr;
};

} // namespace alexandria
