// SPDX-License-Identifier: MIT
#include "ui/status/wording.h"

#include "ui/widgets/direction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("StatusLine", text, nullptr, n);
}

QString ageText(std::chrono::seconds age)
{
    using namespace std::chrono;
    if (age < minutes(1))
        return words(QT_TRANSLATE_NOOP("StatusLine", "cached just now"));
    const auto count = [](auto whole) { return QLocale().toString(qlonglong(whole.count())); };
    if (age < hours(1))
        return words(QT_TRANSLATE_NOOP("StatusLine", "cached %1 min ago"))
            .arg(count(duration_cast<minutes>(age)));
    if (age < hours(48))
        return words(QT_TRANSLATE_NOOP("StatusLine", "cached %1 h ago"))
            .arg(count(duration_cast<hours>(age)));
    return words(QT_TRANSLATE_NOOP("StatusLine", "cached %1 days ago")).arg(count(floor<days>(age)));
}

} // namespace

QString originText(const Origin &origin)
{
    using namespace std::chrono;
    switch (origin.source) {
    case Origin::Source::Live: {
        const auto elapsed = duration_cast<milliseconds>(origin.elapsed + microseconds(500));
        return words(QT_TRANSLATE_NOOP("StatusLine", "live · %1 ms"))
            .arg(QLocale().toString(std::max<qlonglong>(1, elapsed.count())));
    }
    case Origin::Source::Cache:
        return ageText(origin.age.value_or(seconds(0)));
    case Origin::Source::Sample:
        return words(QT_TRANSLATE_NOOP("StatusLine", "sample"));
    case Origin::Source::Offline:
        return words(QT_TRANSLATE_NOOP("StatusLine", "offline"));
    }
    Q_UNREACHABLE();
}

QString editionCountText(int count)
{
    if (count == 1)
        return words(QT_TRANSLATE_NOOP("StatusLine", "1 edition"));
    return words(QT_TRANSLATE_N_NOOP("StatusLine", "%Ln editions"), count);
}

QString countText(const SearchState &state)
{
    if (state.count == 0)
        return {};
    if (state.hasMore)
        //: The number shown so far, of a result that goes on: "50 of more than 50 editions"
        return words(QT_TRANSLATE_N_NOOP("StatusLine", "%Ln of more than %Ln editions"), state.count);
    return editionCountText(state.count);
}

QString connectionText(const CatalogueReport &report, bool isThroughTunnel)
{
    using namespace std::chrono;
    if (report.isSample)
        return report.name;
    const auto latency = duration_cast<milliseconds>(report.latency + microseconds(500));
    const QString time = QLocale().toString(std::max<qlonglong>(1, latency.count()));
    if (isThroughTunnel)
        return words(QT_TRANSLATE_NOOP("StatusLine", "Connected through the tunnel · %1 ms")).arg(time);
    //: The server's name, and how long a question and its answer are under way
    return words(QT_TRANSLATE_NOOP("StatusLine", "Connected to %1 · %2 ms")).arg(isolated(report.name), time);
}

QString connectionText(const ConnectionState &state)
{
    using namespace std::chrono;
    switch (state.phase) {
    case ConnectionState::Phase::Idle:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Not connected; the next search connects"));
    case ConnectionState::Phase::WaitingForKeychain:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Waiting for your keyring…"));
    case ConnectionState::Phase::StartingTunnel:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Starting the tunnel…"));
    case ConnectionState::Phase::SigningIn:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Waiting for you to sign in in the browser"));
    case ConnectionState::Phase::Connecting:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Connecting…"));
    case ConnectionState::Phase::Connected:
        return state.isThroughTunnel ? words(QT_TRANSLATE_NOOP("StatusLine", "Connected through the tunnel"))
                                     : words(QT_TRANSLATE_NOOP("StatusLine", "Connected"));
    case ConnectionState::Phase::Waiting: {
        const auto left = state.nextTry.value_or(steady_clock::now()) - steady_clock::now();
        const auto seconds =
            std::max<qlonglong>(1, duration_cast<std::chrono::seconds>(left + 500ms).count());
        return words(QT_TRANSLATE_NOOP("StatusLine", "Not connected; trying again in %1 s"))
            .arg(QLocale().toString(seconds));
    }
    case ConnectionState::Phase::NeedsSecret:
        return state.wantedSecret == SecretKind::DatabasePassword
            ? words(QT_TRANSLATE_NOOP("StatusLine", "Waiting for your password"))
            : words(QT_TRANSLATE_NOOP("StatusLine", "Waiting for the service token"));
    case ConnectionState::Phase::Failed:
        return words(QT_TRANSLATE_NOOP("StatusLine", "Not connected"));
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
