// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/changeablesettings.h"
#include "models/core/error.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace alexandria {

class CatalogueSwitch;
class EditionCache;
class KeychainSecretStore;
class Log;
class ProfileSettings;

/// What a report is made from. All is borrowed for life.
struct DiagnosticSources
{
    const Log &log;
    const ProfileSettings &profiles;
    ChangeableSettings settings;
    const KeychainSecretStore &keychain;
    const CatalogueSwitch &catalogue;
    EditionCache &cache;
    QString cacheFolder;
    QString dataFolder;
};

/// Says how this program and what it needs are doing, for whoever mends it.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    explicit Diagnostics(const DiagnosticSources &sources, QObject *parent = nullptr);

    /// A text of some 250 lines, in English whatever the person's language: for whoever reads it elsewhere.
    ///
    /// It holds no secret, no name of a server, user, database or connection, and nothing of what was
    /// searched for; redacted() and withoutNames(). @p ofTheWindow: lines about what is seen. Comes within
    /// three seconds; what takes longer is left out, and says so.
    [[nodiscard]] QFuture<QString> report(const QStringList &ofTheWindow = {});

    /// Where the log is, for a person: the home folder is "~".
    [[nodiscard]] QString logFolder() const;
    /// Why the log ended, once it does.
    [[nodiscard]] QFuture<Error> endOfLog() const;

private:
    const DiagnosticSources m_sources;
};

} // namespace alexandria
