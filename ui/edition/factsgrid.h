// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QToolButton;

namespace alexandria {

class TextLabel;

/// The facts of an edition in two columns; those that are unknown take no room.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    enum Fact {
        PublisherFact,
        DateFact,
        PagesFact,
        FormatFact,
        LanguageFact,
        SeriesFact,
        Isbn13Fact,
        Isbn10Fact,
        OpenLibraryFact,
        FactCount
    };

    explicit FactsGrid(QWidget *parent = nullptr);

    void setEdition(const Edition &edition);
    /// "Publisher: Allen & Unwin. Pages: 310."
    [[nodiscard]] QString spoken() const;

private:
    struct Row
    {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
        QToolButton *copy = nullptr; ///< null where there is nothing to copy
        QString copied;
    };

    void addRow(QGridLayout *grid, Fact fact, const QString &label, const QString &copyTip);
    void setFact(Fact fact, const QString &text, const QString &copied = {});

    std::array<Row, FactCount> m_rows;
};

} // namespace alexandria
