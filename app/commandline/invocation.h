// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/fillplan.h"
#include "models/exporting/exportformat.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace alexandria {

/// The exit codes of the program (design: command line).
enum class ExitCode {
    Found = 0,
    NothingFound = 1,
    WrongUsage = 2,
    NoValidIsbn = 3,
    NoConnection = 4,
    QueryFailed = 5,
    NotWritten = 6,
    Interrupted = 130,
};

/// What the command line asks for.
struct Invocation
{
    enum class Command { Window, Lookup, Search, Check, Profile, Cache, Fill, Report };
    enum class Format {
        Table, ///< for a person at a terminal
        Json, ///< as each command has it
        Export, ///< what a RowWriter writes
    };

    Command command = Command::Window;
    bool isSample = false; ///< asked for by name; else without any of the next the current profile is meant
    QString profile; ///< the name of one
    QString connection; ///< a URI or libpq's keywords
    QString tunnel; ///< the host name of one, for `connection`
    QString cloudflared; ///< where it is; empty: it is looked for
    QStringList words; ///< ISBNs of a look-up, words of a search, what to do with a profile and its name
    QString inputFile; ///< of a look-up or of the table to fill; "-" for standard input
    FillChoice fill;
    QString title;
    QString author;
    bool all = false;
    int limit = 50;
    Format format = Format::Table;
    ExportFormat exportFormat = ExportFormat::PlainCsv; ///< of Format::Export
    QList<ExportColumn> columns; ///< of tables and rows; empty for the usual ones
    QString outputFile; ///< empty for standard output
    QString cacheFolder;
    bool isPastCache = false; ///< asks the catalogue, whatever is kept
    bool isOffline = false; ///< answers from what is kept, and connects nowhere
    QString tls; ///< of a profile to add: as ProfileCommand reads it
    QString signIn; ///< likewise
    std::optional<std::chrono::seconds> timeout;
    bool isQuiet = false;
    bool wantsNewScanList = false; ///< of the window

    /// Whether the current connection is meant, and nothing is different from what a person has settled: any
    /// such window will do.
    [[nodiscard]] bool isUsual() const
    {
        return !isSample && profile.isEmpty() && connection.isEmpty() && cloudflared.isEmpty()
            && cacheFolder.isEmpty() && !timeout;
    }
};

/// What is printed instead of running: help, the version, or what is wrong with the arguments.
struct UsageText
{
    QString text;
    ExitCode exitCode = ExitCode::WrongUsage;
};

/// Reads the program's arguments, the first of which is its name. Needs a QCoreApplication for translations
/// only.
[[nodiscard]] tl::expected<Invocation, UsageText> readArguments(const QStringList &arguments);

} // namespace alexandria
