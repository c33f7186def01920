// SPDX-License-Identifier: MIT
#include "app/sound/tones.h"

#include "app/sound/soundserver.h"
#include "models/core/whendone.h"

#include <QPromise>

#include <chrono>
#include <thread>
#include <utility>

namespace alexandria {

namespace {

constexpr std::chrono::milliseconds TooLate(1000);

} // namespace

Tones::Tones(QObject *parent)
    : QObject(parent)
{ }

bool Tones::canPlay()
{
    return hasSoundServer();
}

void Tones::setOn(bool isOn)
{
    m_isOn = isOn;
    if (!isOn)
        m_next.reset();
}

void Tones::play(Tone tone)
{
    if (!m_isOn || !canPlay())
        return;
    if (!m_isPlaying)
        return begin(tone);
    m_next = tone;
    m_sinceNext.start();
}

void Tones::begin(Tone tone)
{
    m_isPlaying = true;
    QPromise<bool> promise;
    promise.start();
    whenDone(promise.future(), this, [this](bool) { playNext(); });
    std::thread([tone, promise = std::move(promise)]() mutable {
        bool isHeard = false;
        const auto end = [&promise, &isHeard] {
            if (std::exchange(isHeard, true))
                return;
            promise.addResult(true);
            promise.finish();
        };
        playOnSoundServer(samplesOf(tone), end);
        end(); // where nothing can be heard
    }).detach(); // nothing can wake it from a server that says nothing
}

void Tones::playNext()
{
    m_isPlaying = false;
    const std::optional<Tone> next = std::exchange(m_next, std::nullopt);
    if (next && m_sinceNext.elapsed() < TooLate.count())
        begin(*next);
}

} // namespace alexandria
