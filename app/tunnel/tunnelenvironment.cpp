// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnelenvironment.h"

#include "app/system/browser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::array AlwaysNeeded{"PATH"_L1,          "LANG"_L1,         "LC_ALL"_L1,    "TMPDIR"_L1,
                                  "HTTPS_PROXY"_L1,   "https_proxy"_L1,  "NO_PROXY"_L1,  "no_proxy"_L1,
                                  "SSL_CERT_FILE"_L1, "SSL_CERT_DIR"_L1, "SYSTEMROOT"_L1};

/// What opens a browser has to find the person's session.
constexpr std::array NeededForBrowser{"HOME"_L1,
                                      "USER"_L1,
                                      "LOGNAME"_L1,
                                      "DISPLAY"_L1,
                                      "WAYLAND_DISPLAY"_L1,
                                      "XAUTHORITY"_L1,
                                      "BROWSER"_L1,
                                      "SHELL"_L1,
                                      "DESKTOP_SESSION"_L1,
                                      "SNAP"_L1,
                                      "USERPROFILE"_L1,
                                      "APPDATA"_L1,
                                      "DBUS_SESSION_BUS_ADDRESS"_L1,
                                      "DESKTOP_STARTUP_ID"_L1};
constexpr std::array PrefixesForBrowser{"XDG_"_L1, "KDE_"_L1, "GNOME_"_L1, "LC_"_L1};

template <typename Names> bool contains(const Names &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isForBrowser(const QString &name)
{
    return contains(NeededForBrowser, name)
        || std::any_of(PrefixesForBrowser.begin(), PrefixesForBrowser.end(),
                       [&name](QLatin1StringView prefix) { return name.startsWith(prefix); });
}

} // namespace

QProcessEnvironment questionEnvironment(const QProcessEnvironment &system)
{
    QProcessEnvironment environment;
    for (const QString &name : system.keys()) {
        if (contains(AlwaysNeeded, name) || name == "HOME"_L1)
            environment.insert(name, system.value(name));
    }
    return environment;
}

QProcessEnvironment tunnelEnvironment(const TunnelOptions &options, const QProcessEnvironment &system)
{
    const bool usesBrowser = options.signIn == ConnectionProfile::SignIn::Browser;
    QProcessEnvironment environment = questionEnvironment(system);
    environment.remove(u"HOME"_s);
    for (const QString &name : system.keys()) {
        if (usesBrowser && isForBrowser(name))
            environment.insert(name, system.value(name));
    }
    if (const QString folder = usesBrowser ? folderWithoutBrowser() : QString(); !folder.isEmpty())
        environment.insert(u"PATH"_s, folder + u':' + environment.value(u"PATH"_s));
    environment.insert(u"TUNNEL_LOG_OUTPUT"_s, u"json"_s);
    environment.insert(QLatin1StringView(TunnelMark), QString::number(QCoreApplication::applicationPid()));
    if (!usesBrowser) {
        environment.insert(u"HOME"_s, u"/dev/null"_s);
        environment.insert(u"TUNNEL_SERVICE_TOKEN_ID"_s, options.tokenId.toText());
        environment.insert(u"TUNNEL_SERVICE_TOKEN_SECRET"_s, options.tokenSecret.toText());
    }
    return environment;
}

} // namespace alexandria
