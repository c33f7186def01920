// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/editioncache.h"
#include "app/commandline/command.h"

namespace alexandria {

class ProfileSettings;

/// `cache info|clear`: what is kept on disk of answers.
class CacheCommand : public Command
{
    Q_OBJECT

public:
    /// Borrows both for life.
    CacheCommand(const Invocation &invocation, EditionCache &cache, const ProfileSettings &profiles);

    void start() override;

private:
    void tell(const Result<CacheReport> &report);
    void clear();

    EditionCache &m_cache;
    const ProfileSettings &m_profiles;
};

} // namespace alexandria
