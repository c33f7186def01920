// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scandesk.h"
#include "models/catalogue/edition.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace alexandria {

class LinkButton;
class ScanChoices;
class ScanSettings;
class ScanStore;
class ScansView;
class TextLabel;

/// A scan list with what can be done about its entries.
class ScanPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows all for life.
    ScanPane(ScanDesk &desk, ScanStore &store, EditionSource &source, ScanSettings &settings,
             QWidget *parent = nullptr);

    [[nodiscard]] ScansView *view() { return m_view; }
    [[nodiscard]] QWidget *lastField() const;
    /// With the name of the list, for its menu.
    [[nodiscard]] QToolButton *listButton() { return m_list; }
    /// Places @p strip below the rows.
    void addStrip(QWidget *strip);

    /// The whole record of the current entry's edition; null when it has none, or it is not there yet.
    [[nodiscard]] const Edition *currentEdition() const { return m_edition ? &*m_edition : nullptr; }

Q_SIGNALS:
    void currentEditionChanged();
    void countsChanged();

private:
    QWidget *makeBar();
    void addFilters();
    void applyFilter();
    void showCounts();
    void onCurrentEntryChanged();
    void fetchEdition(const ScanEntry &entry);
    void fetchChoices();
    void showMenu(const QPoint &position);

    ScanDesk &m_desk;
    ScanStore &m_store;
    EditionSource &m_source;
    QToolButton *m_list;
    QComboBox *m_states;
    LinkButton *m_retry;
    TextLabel *m_counts;
    ScansView *m_view;
    ScanChoices *m_choices;
    QVBoxLayout *m_column;
    QTimer m_countsTimer;
    QTimer m_pause; ///< choices are looked up for a row that somebody stays at
    qint64 m_shown = 0; ///< the entry whose edition and choices are shown
    std::optional<ScanEntry::State> m_shownState; ///< of that entry, when its choices were looked up
    int m_question = 0; ///< the number of the newest; older answers are dropped
    std::optional<Edition> m_edition;
};

} // namespace alexandria
