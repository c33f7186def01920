// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/editioncache.h"
#include "app/commandline/command.h"

namespace alexandria {

class CoverStore;
class ProfileSettings;

/// `cache info|clear`: what is kept on disk of answers; covers are cleared with all of them.
class CacheCommand : public Command
{
    Q_OBJECT

public:
    /// Borrows all for life.
    CacheCommand(const Invocation &invocation, EditionCache &cache, CoverStore &covers,
                 const ProfileSettings &profiles);

    void start() override;

private:
    void tell(const Result<CacheReport> &report);
    void clear();

    EditionCache &m_cache;
    CoverStore &m_covers;
    const ProfileSettings &m_profiles;
};

} // namespace alexandria
