// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/searchquery.h"

#include <QWidget>

class QPushButton;

namespace alexandria {

class SignView;
class TextLabel;

/// What stands where rows would: one sign, one sentence, what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void showStart();
    /// Nobody chose a catalogue yet: the start asks which.
    void setFirstStart(bool isFirstStart);
    void showSearching();
    /// Nothing was found for @p query: says what was looked for, and how to go on.
    void showNothingFound(const SearchQuery &query);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void titleSearchWanted();
    void searchRequested(const alexandria::SearchQuery &query);
    void connectWanted(); ///< at the first start
    void sampleWanted();

private:
    void layOut();
    void present(const QString &sentence, const QString &note, const QString &action);
    void onActionClicked();
    void copyLink();

    SignView *m_sign;
    TextLabel *m_sentence;
    TextLabel *m_note;
    QPushButton *m_action;
    QPushButton *m_copyLink;
    QPushButton *m_sample;
    bool m_isFirstStart = false;
    bool m_isStart = true;
    SearchQuery m_query;
};

/// The page of openlibrary.org where @p query can be looked up by hand.
[[nodiscard]] QString openLibraryAddress(const SearchQuery &query);

} // namespace alexandria
