// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/scanbuffer.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QLineEdit;
class QWidget;

namespace alexandria {

/// Hears a scanner that types, wherever the focus is, and keeps its keys from everybody else.
///
/// A burst that begins in a text editor is left to it, but for the search fields: what scans as an ISBN is
/// not wanted as words. A person's keys go where they belong, at most 35 ms late.
class ScanKeys : public QObject
{
    Q_OBJECT

public:
    /// Of the whole application. Borrows the fields for life: an ISBN field takes any code, those for words
    /// only what is an ISBN.
    ScanKeys(QLineEdit &isbnField, const QList<QLineEdit *> &wordFields, QObject *parent);

    void setScanner(const ScannerSettings &scanner);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &keys);

private:
    enum class Place { Elsewhere, IsbnField, WordField, Editor };

    struct HeldKey
    {
        QPointer<QWidget> target;
        std::unique_ptr<QKeyEvent> event;
        std::vector<std::unique_ptr<QKeyEvent>> releases; ///< that came since
    };

    [[nodiscard]] Place placeOf(const QWidget &target) const;
    [[nodiscard]] bool isPassedOn(const QWidget &target, const QKeyEvent &event) const;
    [[nodiscard]] bool press(QWidget &target, const QKeyEvent &event);
    [[nodiscard]] bool release(const QKeyEvent &event);
    [[nodiscard]] bool take(const QString &burst);
    [[nodiscard]] QString withRecent(const QString &scan) const;
    void noteTyped(const QString &text);
    void waitForSilence();
    void onSilence();
    void giveBackTyped();
    void giveBack(std::size_t count);
    [[nodiscard]] std::chrono::milliseconds timeOf(const QKeyEvent &event) const;

    QLineEdit &m_isbnField;
    QList<QLineEdit *> m_wordFields;
    ScannerSettings m_scanner;
    ScanBuffer m_buffer;
    std::vector<HeldKey> m_held;
    QElapsedTimer m_clock; ///< for events that have no time of their own
    QElapsedTimer m_sinceLast;
    std::chrono::milliseconds m_last{0}; ///< of the last key, by the clock of the events
    QString m_recent; ///< keys that passed as a person's just now: perhaps the beginning of a scan
    QTimer m_silence;
    QTimer m_hearing; ///< of what still waits in the event queue, before silence is believed
    int m_rounds = 0;
    bool m_isGivingBack = false;
    const QKeyEvent *m_passed = nullptr; ///< only to be compared: its next receivers are parents
    QPointer<const QWidget> m_passedTo; ///< likewise
};

} // namespace alexandria
