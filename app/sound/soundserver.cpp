// SPDX-License-Identifier: MIT
#include "app/sound/soundserver.h"

#ifdef ALEXANDRIA_WITH_PULSE

#include "app/sound/toneshape.h"

#include <QLibrary>

#include <pulse/simple.h>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

/// The functions of libpulse-simple, which is not linked: most runs play nothing.
struct PulseSimple
{
    decltype(&pa_simple_new) connect = nullptr;
    decltype(&pa_simple_write) write = nullptr;
    decltype(&pa_simple_drain) drain = nullptr;
    decltype(&pa_simple_free) free = nullptr;

    [[nodiscard]] bool isWhole() const { return connect && write && drain && free; }
};

template <typename Function> void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
}

PulseSimple loaded()
{
    QLibrary library(u"pulse-simple"_s, 0);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    PulseSimple pulse;
    if (!library.load())
        return pulse;
    resolve(library, "pa_simple_new", pulse.connect);
    resolve(library, "pa_simple_write", pulse.write);
    resolve(library, "pa_simple_drain", pulse.drain);
    resolve(library, "pa_simple_free", pulse.free);
    return pulse;
}

std::chrono::milliseconds lengthOf(const QByteArray &samples)
{
    return std::chrono::milliseconds(samples.size() * 1000 / qsizetype(ToneRate * sizeof(qint16)));
}

} // namespace

bool hasSoundServer()
{
    return true;
}

void playOnSoundServer(const QByteArray &samples, const std::function<void()> &onHeard)
{
    constexpr auto Whatever = std::uint32_t(-1);
    constexpr auto Latency = 40ms;
    constexpr std::uint32_t LatencyBytes = ToneRate * sizeof(qint16) * Latency.count() / 1000;

    static const PulseSimple pulse = loaded();
    if (!pulse.isWhole())
        return;
    const pa_sample_spec spec{PA_SAMPLE_S16NE, ToneRate, 1};
    const pa_buffer_attr buffer{Whatever, LatencyBytes, Whatever, Whatever, Whatever};
    pa_simple *stream = pulse.connect(nullptr, "Alexandria", PA_STREAM_PLAYBACK, nullptr, "scan", &spec,
                                      nullptr, &buffer, nullptr);
    if (!stream)
        return;
    if (pulse.write(stream, samples.constData(), static_cast<std::size_t>(samples.size()), nullptr) >= 0) {
        std::this_thread::sleep_for(lengthOf(samples) + Latency);
        onHeard(); // draining waits for the sink's whole buffer, which may be two seconds
        pulse.drain(stream, nullptr);
    }
    pulse.free(stream);
}

} // namespace alexandria

#else

namespace alexandria {

bool hasSoundServer()
{
    return false;
}

void playOnSoundServer(const QByteArray &, const std::function<void()> &) { }

} // namespace alexandria

#endif
