// SPDX-License-Identifier: MIT
#pragma once

#include "app/sound/toneshape.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace alexandria {

/// Answers scans with short tones. Every call returns at once; where nothing can be heard, nothing happens.
///
/// Costs nothing before the first tone. One is played at a time, on a thread of its own that is left behind
/// when the sound server hangs. Of those asked for meanwhile the last is played next, unless that is more
/// than a second later.
class Tones final : public QObject
{
    Q_OBJECT

public:
    explicit Tones(QObject *parent = nullptr);

    /// Whether this build has sound at all; there may be no loudspeaker yet.
    [[nodiscard]] static bool canPlay();

    void play(Tone tone);
    /// On at first.
    void setOn(bool isOn);

private:
    void begin(Tone tone);
    void playNext();

    bool m_isOn = true;
    bool m_isPlaying = false;
    std::optional<Tone> m_next;
    QElapsedTimer m_sinceNext; ///< since it was asked for
};

} // namespace alexandria
