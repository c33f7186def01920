// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scanintake.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace alexandria {

class TextLabel;

/// How far a list is taken in and looked up, with the time left and a way to stop, and in the end what came
/// of it. Hidden while there is nothing to wait for.
class IntakeStrip : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both for life.
    IntakeStrip(ScanDesk &desk, ScanIntake &intake, QWidget *parent = nullptr);

private:
    /// Entries of the scan list by what is known of them.
    struct Counts
    {
        int found = 0;
        int notFound = 0;
        int notAnIsbn = 0;
    };

    [[nodiscard]] Counts counts() const;
    void onFinished(const IntakeSummary &summary);
    void showReading(qint64 done, qint64 total);
    void update();
    void showLookingUp(int open);
    void showSummary();
    void stopOrGoOn();

    ScanDesk &m_desk;
    ScanIntake &m_intake;
    TextLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QTimer m_timer; ///< looks how far it is, not for each row
    QElapsedTimer m_since; ///< of looking up
    int m_openAtStart = 0;
    Counts m_before; ///< when the list began to be taken in: the summary speaks of that alone
    bool m_isStopped = false;
    bool m_isClosing = false; ///< the button closes the strip
    IntakeSummary m_summary;
};

} // namespace alexandria
