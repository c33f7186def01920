// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/scanreading.h"

#include <QString>

#include <chrono>
#include <optional>

namespace alexandria {

/// Tells the burst of keys of a scanner from a person's typing, by the time between them.
///
/// A scan is eight keys or more, each less than 35 ms after the one before, and then Enter, Tab or a line
/// feed; or, if readScan() finds an ISBN in them, 100 ms of silence. Fast typists need 60 ms for a key, and
/// a key that is held down repeats itself about every 30 ms, but is one and the same.
///
/// For an event filter: give each key to add(), give back takeTyped(), then do as the step says. Keep a
/// timer at waitsUntil(), which calls silence() once no key waits in the event queue any more: what came in
/// while the window was busy is older than it seems. Times are those of the key events, by any clock.
class ScanBuffer
{
public:
    /// From the eighth quick key on it is a scanner.
    /// After four quick gaps in a row it is hardly a person, so a busy machine may hold up the rest.
    static constexpr qsizetype SureKeys = 5;
    static constexpr qsizetype ShortestScan = 8;
    static constexpr std::chrono::milliseconds QuickKey{35};
    static constexpr std::chrono::milliseconds Silence{100};
    /// Until when an end after a scan is part of it: nobody presses Enter so soon.
    static constexpr std::chrono::milliseconds LateEnd{250};

    enum class Step {
        Typing, ///< a person's key: let it pass
        Waiting, ///< cannot be known yet: keep the key back
        Gathering, ///< a scanner's key: keep it back
        Complete, ///< keep it back; takeScan() has a scan
        Ignored, ///< keep it back: another end of the scan before, as LF after CR
    };

    explicit ScanBuffer(ScannerSettings settings = {});

    /// The next key that makes text or ends a line, pressed at @p at.
    ///
    /// Complete may be said of the keys before this one, if the window was too busy for silence().
    Step add(const QString &text, std::chrono::milliseconds at);
    /// It is @p now, and no key came since the last one: Typing, Complete or, if it is too early, what is.
    Step silence(std::chrono::milliseconds now);

    /// When silence() will decide about what is kept back; nothing if nothing is.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitsUntil() const;

    /// What was kept back and is a person's after all, one character a key; empty afterwards.
    [[nodiscard]] QString takeTyped();
    /// The keys of the scan that is complete, without its end; empty afterwards.
    [[nodiscard]] QString takeScan();

private:
    using Milliseconds = std::chrono::milliseconds;

    Step addEnd(Milliseconds gap);
    Step addCharacter(QChar key, Milliseconds gap);
    Step decide();
    Step typing();
    Step complete();
    [[nodiscard]] bool isScanner() const;
    [[nodiscard]] bool isOneKey() const;
    [[nodiscard]] Milliseconds patience() const;

    ScannerSettings m_settings;
    QString m_burst; ///< kept back
    QString m_typed;
    QString m_scan;
    Milliseconds m_last{0}; ///< when the last key was pressed
    QChar m_heldKey; ///< that repeats itself; null for none
    bool m_isAfterScan = false; ///< nothing but ends came since
};

} // namespace alexandria
