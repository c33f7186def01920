// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// What `cloudflared access tcp` was told, by flags and by environment.
struct CommandLine
{
    /// @p arguments: those after `tcp`. @p isJson: `--output json` stood before `access`. An error's message
    /// is Go's, for `Incorrect Usage: …`.
    [[nodiscard]] static Result<CommandLine> read(const QStringList &arguments, const QString &output);

    [[nodiscard]] QString value(const QString &flag) const { return flags.value(flag); }
    /// By flag or environment, even if empty. TUNNEL_URL sets `url` without giving it a value.
    [[nodiscard]] bool isSet(const QString &flag) const;
    [[nodiscard]] bool isListener() const { return isSet(QStringLiteral("url")) || !positional.isEmpty(); }

    QHash<QString, QString> flags; ///< by full name without dashes
    QStringList positional;
    bool isJson = false;
};

/// The host of `--hostname` as cloudflared reads it, in ASCII, with its port if given; and the address it
/// then writes into its log.
struct EdgeAddress
{
    QString authority; ///< db.example.test:8443
    QString host; ///< without the port
    QString url; ///< https://db.example.test:8443/path?query

    [[nodiscard]] static Result<EdgeAddress> fromText(const QString &hostname);
};

/// What `--url` makes cloudflared listen on; an error's message is the one it ends with.
[[nodiscard]] Result<QString> listenAddress(const QString &url);

} // namespace alexandria
