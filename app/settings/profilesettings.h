// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/connectionprofile.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace alexandria {

/// The connection profiles, which of them is current, and where cloudflared is. Nothing here is a secret.
class ProfileSettings : public QObject
{
    Q_OBJECT

public:
    /// Reads and writes @p settings, which must outlive it.
    explicit ProfileSettings(QSettings &settings, QObject *parent = nullptr);

    /// By name. One that cannot be read (edited by hand, from a later version) is left out and left alone.
    [[nodiscard]] QList<ConnectionProfile> profiles() const;
    [[nodiscard]] std::optional<ConnectionProfile> find(const QString &id) const;
    [[nodiscard]] std::optional<ConnectionProfile> findByName(const QString &name) const;
    /// Gives it an id if it has none and trims its name. Malformed: without a name, or with another's;
    /// Storage: it could not be written, and what was there before stays.
    Result<ConnectionProfile> save(ConnectionProfile profile);
    void remove(const QString &id);

    /// The one that is opened at start; nothing: the sample.
    [[nodiscard]] std::optional<ConnectionProfile> current() const;
    void setCurrent(const QString &id); ///< empty: the sample
    /// False until somebody chose a catalogue, the sample included.
    [[nodiscard]] bool hasChosen() const;

    [[nodiscard]] QString cloudflared() const; ///< a path; empty: it is looked for
    void setCloudflared(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void store(const ConnectionProfile &profile);
    [[nodiscard]] bool isWritten();

    QSettings &m_settings;
};

} // namespace alexandria
