// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedanswer.h"
#include "app/diagnostics/diagnostics.h"

namespace alexandria {

/// One part of a report: "Catalogue" and its lines.
struct ReportPart
{
    QString title;
    QStringList lines;
};

/// Where to look, and for what; values only, to be taken to another thread.
struct ReportPlaces
{
    QString cacheFolder;
    QString dataFolder;
    QString logFolder;
    QString cloudflared; ///< as it was set; may be empty
};

[[nodiscard]] ReportPart cataloguePart(const DiagnosticSources &sources);
[[nodiscard]] ReportPart settingsPart(const DiagnosticSources &sources);
[[nodiscard]] QStringList cacheLines(const Result<CacheReport> &report);
/// Looks at the disk: not for the window's thread.
[[nodiscard]] QStringList diskLines(const ReportPlaces &places);

/// What a report must not tell: of all connections that are kept and of the one that is open.
[[nodiscard]] QStringList namesToLeaveOut(const DiagnosticSources &sources);

[[nodiscard]] QString toText(const QList<ReportPart> &parts);

} // namespace alexandria
