// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/filljob.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTableView;

namespace alexandria {

class ErrorBanner;
class FillChoices;
class TextLabel;

/// Somebody's CSV on its round trip: what is read and filled, how it will be, and where it goes. Gone when it
/// is closed.
///
/// Nothing is looked up before a person asks for it. A choice that changes forgets what was looked up.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows @p source for life.
    FillDialog(EditionSource &source, const QString &path, QWidget *parent = nullptr);
    ~FillDialog() override;

    /// Whether something was filled that is in no file: then closing asks first.
    [[nodiscard]] bool hasUnsaved() const { return m_job.hasUnsaved(); }

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *previewColumn();
    void joinJob();
    void onPhaseChanged();
    void showTable();
    void widenColumns();
    void showFilled();
    void onChoiceChanged();
    void lookUpOrStop();
    void showProgress(qint64 done, qint64 total);
    void showOutcome();
    void onSaved(const QString &path);
    void onFailed(const Error &error);
    void askForPlace();
    void askBeforeClosing();
    void warn(const QString &sentence);

    FillJob m_job;
    FillChoices *m_choices;
    TextLabel *m_form; ///< of the file
    ErrorBanner *m_banner;
    QTableView *m_preview;
    TextLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_lookUp; ///< or stops that
    QPushButton *m_save;
    FillJob::Phase m_phase = FillJob::Phase::Empty; ///< that is shown
    bool m_isShown = false; ///< the table
    bool m_isMeasured = false; ///< what its columns need
    bool m_canStart = false;
    bool m_closesWhenSaved = false;
};

} // namespace alexandria
