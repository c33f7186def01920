// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace alexandria {

/// Whether the program was built with sound.
[[nodiscard]] bool hasSoundServer();

/// Plays samples of ToneRate to their end, on the PulseAudio or PipeWire server of the person's session; does
/// nothing if there is none. May take as long as that server likes. On any thread.
/// @p onHeard: called from this thread when the tone has sounded and another may; the server may hold its end
/// back for seconds more.
///
/// The library is loaded by the first call.
void playOnSoundServer(const QByteArray &samples, const std::function<void()> &onHeard);

} // namespace alexandria
