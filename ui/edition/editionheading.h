// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QWidget>

namespace alexandria {

class CoverView;
class FlowLayout;
class TextLabel;

/// Cover, title, subtitle, and the authors as links.
class EditionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit EditionHeading(QWidget *parent = nullptr);

    /// A cover that is shown stays.
    void setEdition(const Edition &edition);
    /// A picture file; empty for the drawn cover.
    void setCover(const QByteArray &picture);

Q_SIGNALS:
    void worksOfAuthorWanted(const QString &authorKey);

private:
    void addAuthor(const Author &author);

    CoverView *m_cover;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_byStatement;
    QWidget *m_authors;
    FlowLayout *m_authorFlow;
};

} // namespace alexandria
