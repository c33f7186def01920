// SPDX-License-Identifier: MIT
#include "app/commandline/options.h"

#include <QCommandLineParser>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using CommandKind = Invocation::Command;

constexpr unsigned bit(CommandKind command)
{
    return 1U << unsigned(command);
}

constexpr std::array Commands{
    CommandName{
        "lookup", CommandKind::Lookup, "lookup [WHERE] [--input FILE] [ISBN...]",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Prints the editions that bear these ISBNs, in the order given. With --input FILE "
                          "the ISBNs are taken out of any text.")},
    CommandName{
        "search", CommandKind::Search, "search [WHERE] [--title T] [--author A] [--all] [WORDS...]",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Searches by title, author or both. WORDS may be a title, an author, an ISBN or an "
                          "Open Library key: the kind is detected.")},
    CommandName{
        "fill", CommandKind::Fill,
        "fill [WHERE] FILE --output FILE [--isbn-column NAME|N] [--title-column NAME|N] "
        "[--fill COLUMN[=NAME]]... [--overwrite]",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "Fills the empty cells of a table, a CSV with any separator and encoding, with what the "
            "catalogue "
            "has; all else in it stays as it is, byte for byte. Rows are looked up by the column that is "
            "called ISBN; in a table that has none, the title has to be exactly the same. Filled are the "
            "columns whose names say what they hold, such as Pages, Publisher or Year Published. FILE may be "
            "'-' for standard input, and --output the same FILE.")},
    CommandName{"check", CommandKind::Check, "check [WHERE]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "Tests the connection stage by stage and says which tables and indexes are "
                                  "there.")},
    CommandName{"cache", CommandKind::Cache, "cache info | clear [--profile NAME]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "Says what is kept on disk of answers, or removes it: all, or what "
                                  "belongs to one connection.")},
    CommandName{
        "report", CommandKind::Report, "report [--output FILE]",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Prints what to send along when something goes wrong: versions, settings and "
                          "the end of the log, without secrets, names of servers, or what was searched "
                          "for.")},
    CommandName{
        "profile", CommandKind::Profile,
        "profile list | show NAME | add NAME --connect URI [--tunnel HOSTNAME] | use NAME | remove NAME | "
        "set-secret NAME password|token",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Keeps connections by name. Secrets are asked for at the terminal, or read "
                          "from standard input, a line each, and kept in the keychain.")},
};

struct Option
{
    const char *names;
    const char *value;
    const char *description;
    unsigned commands; ///< the bits of those it goes with
};

constexpr unsigned W = bit(CommandKind::Window);
constexpr unsigned L = bit(CommandKind::Lookup);
constexpr unsigned S = bit(CommandKind::Search);
constexpr unsigned C = bit(CommandKind::Check);
constexpr unsigned P = bit(CommandKind::Profile);
constexpr unsigned K = bit(CommandKind::Cache);
constexpr unsigned F = bit(CommandKind::Fill);
constexpr unsigned R = bit(CommandKind::Report);

constexpr std::array Options{
    Option{"new-scan-list", "", QT_TRANSLATE_NOOP("CommandLine", "Open the window with a new scan list."), W},
    Option{"sample", "", QT_TRANSLATE_NOOP("CommandLine", "Use the sample catalogue."), W | L | S | C | F},
    Option{"connect", "URI",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Use the PostgreSQL at postgresql://user@host:port/database or at "
                             "libpq's \"host=… dbname=…\"; PGPASSWORD, PGPASSFILE and PGSERVICE are "
                             "honoured."),
           W | L | S | C | P | F},
    Option{"profile", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Use the connection kept under this name."),
           W | L | S | C | K | F},
    Option{"tunnel", "HOSTNAME",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Reach the server of --connect through the Cloudflare tunnel at this host name, "
                             "with the service token in TUNNEL_SERVICE_TOKEN_ID and "
                             "TUNNEL_SERVICE_TOKEN_SECRET, or by signing in."),
           W | L | S | C | P | F},
    Option{"cloudflared", "PATH",
           QT_TRANSLATE_NOOP("CommandLine", "Where cloudflared is, if it is not found by itself."),
           W | L | S | C | P | F},
    Option{"tls", "MODE",
           QT_TRANSLATE_NOOP("CommandLine", "automatic (the default), off, require or verify-full."), P},
    Option{"sign-in", "HOW",
           QT_TRANSLATE_NOOP("CommandLine", "At the tunnel: service-token (the default) or browser."), P},
    Option{"input", "FILE",
           QT_TRANSLATE_NOOP("CommandLine", "Take the ISBNs from a text, '-' for standard input."), L},
    Option{"title", "T", QT_TRANSLATE_NOOP("CommandLine", "Words of the title."), S},
    Option{"author", "A", QT_TRANSLATE_NOOP("CommandLine", "Words of the author's name."), S},
    Option{"all", "", QT_TRANSLATE_NOOP("CommandLine", "Print the whole result."), S},
    Option{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "Print at most N editions (50)."), S},
    Option{
        "format", "FORMAT",
        QT_TRANSLATE_NOOP("CommandLine",
                          "table (the default), json; csv or tsv, with names of columns that never change, "
                          "for programs; spreadsheet or xlsx for people; bibtex, ris or csl-json to cite."),
        L | S},
    Option{"format", "FORMAT", QT_TRANSLATE_NOOP("CommandLine", "table (the default) or json."), C | P | K},
    Option{"columns", "A,B,C",
           QT_TRANSLATE_NOOP("CommandLine",
                             "The columns of a table by the names that csv has: isbn_13,title,year. A name "
                             "that is unknown lists all."),
           L | S},
    Option{"output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Write to a file instead of standard output."),
           L | S | C | P | K | R},
    Option{"output", "FILE",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Where the filled table goes; FILE stays as it is until all of it is there."),
           F},
    Option{"isbn-column", "NAME",
           QT_TRANSLATE_NOOP("CommandLine", "The column of the ISBNs, by its name or its number."), F},
    Option{"title-column", "NAME",
           QT_TRANSLATE_NOOP("CommandLine", "Search rows without an ISBN by the title in this column."), F},
    Option{"fill", "COLUMN",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Fill this column and only those named so: pages, year, publishers; a name that "
                             "is unknown lists all. With =NAME, the column of the table that is called NAME. "
                             "One that the table does not have is added at its end."),
           F},
    Option{"overwrite", "", QT_TRANSLATE_NOOP("CommandLine", "Fill cells that are not empty too."), F},
    Option{"timeout", "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "Give a statement up after so long (15)."),
           W | L | S | C | P | F},
    Option{"cache-dir", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Keep files that can be made again there."),
           W | L | S | C | K | F | R},
    Option{"refresh", "", QT_TRANSLATE_NOOP("CommandLine", "Ask the catalogue, whatever is kept on disk."),
           L | S | F},
    Option{"offline", "",
           QT_TRANSLATE_NOOP("CommandLine", "Answer from what is kept on disk, and connect nowhere."),
           L | S | F},
    Option{"quiet", "", QT_TRANSLATE_NOOP("CommandLine", "No progress and no warnings."),
           W | L | S | C | P | K | F | R},
};

bool goesWith(const Option &option, CommandKind command)
{
    return (option.commands & bit(command)) != 0;
}

} // namespace

QString helpText(const CommandName *only, const QCommandLineParser &parser)
{
    QString text = CommandLineText::tr("Usage:") + u'\n';
    if (!only)
        text += u"  alexandria-desktop [WHERE] [WORDS...]\n"_s;
    for (const CommandName &command : Commands) {
        if (!only || only == &command)
            text += "  alexandria-desktop "_L1 + QString::fromLatin1(command.arguments) + u'\n';
    }
    text += u'\n'
        + (only ? CommandLineText::tr(only->description)
                : CommandLineText::tr("Searches a catalogue of books; without a command, in a window."))
        + u'\n';
    if (!only || QLatin1StringView(only->arguments).contains("[WHERE]"_L1))
        text += CommandLineText::tr("WHERE is --sample, --profile NAME or --connect URI [--tunnel HOSTNAME]; "
                                    "without it, the current connection is used, or the sample.")
            + u'\n';
    const QString all = parser.helpText(); // its own usage line is not ours
    const qsizetype first = all.indexOf("\n  -"_L1);
    text += u'\n' + all.mid(first + 1).trimmed().prepend("  "_L1) + "\n\n"_L1;
    return text
        + CommandLineText::tr(
               "Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 not a valid ISBN, 4 no connection, 5 "
               "the query "
               "failed, 6 the output could not be written, 130 interrupted.")
        + u'\n';
}

void addOptions(QCommandLineParser &parser, const CommandName *only)
{
    QSet<QString> known; // one that commands take in different ways is there twice
    for (const Option &option : Options) {
        const QString name = QString::fromLatin1(option.names);
        if ((only && !goesWith(option, only->command)) || known.contains(name))
            continue;
        known.insert(name);
        parser.addOption(QCommandLineOption(name, CommandLineText::tr(option.description),
                                            QString::fromLatin1(option.value)));
    }
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s},
                                        CommandLineText::tr("Print this help, or that of a command.")));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, CommandLineText::tr("Print the version.")));
}

const CommandName *commandIn(const QStringList &positional)
{
    for (const CommandName &command : Commands) {
        if (!positional.isEmpty() && positional.first() == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

QString nameOf(CommandKind command)
{
    for (const CommandName &known : Commands) {
        if (known.command == command)
            return QString::fromLatin1(known.name);
    }
    return u"window"_s;
}

bool takesOption(CommandKind command, const QString &name)
{
    return std::any_of(Options.begin(), Options.end(), [&](const Option &option) {
        return name == QLatin1StringView(option.names) && goesWith(option, command);
    });
}

} // namespace alexandria
