// SPDX-License-Identifier: MIT
#include "app/commandline/invocation.h"

#include "app/commandline/printable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using CommandKind = Invocation::Command;

struct CommandName
{
    const char *name;
    CommandKind command;
    const char *arguments;
    const char *description;
};

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
    CommandName{"check", CommandKind::Check, "check [WHERE]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "Tests the connection stage by stage and says which tables and indexes are "
                                  "there.")},
    CommandName{"cache", CommandKind::Cache, "cache info | clear [--profile NAME]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "Says what is kept on disk of answers, or removes it: all, or what "
                                  "belongs to one connection.")},
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
    std::array<CommandKind, 6> commands; ///< it goes with; repeated where fewer
};

constexpr auto W = CommandKind::Window;
constexpr auto L = CommandKind::Lookup;
constexpr auto S = CommandKind::Search;
constexpr auto C = CommandKind::Check;
constexpr auto P = CommandKind::Profile;
constexpr auto K = CommandKind::Cache;

constexpr std::array Options{
    Option{"sample", "", QT_TRANSLATE_NOOP("CommandLine", "Use the sample catalogue."), {W, L, S, C, C, C}},
    Option{"connect",
           "URI",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Use the PostgreSQL at postgresql://user@host:port/database or at "
                             "libpq's \"host=… dbname=…\"; PGPASSWORD, PGPASSFILE and PGSERVICE are "
                             "honoured."),
           {W, L, S, C, P, P}},
    Option{"profile",
           "NAME",
           QT_TRANSLATE_NOOP("CommandLine", "Use the connection kept under this name."),
           {W, L, S, C, C, K}},
    Option{"tunnel",
           "HOSTNAME",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Reach the server of --connect through the Cloudflare tunnel at this host name, "
                             "with the service token in TUNNEL_SERVICE_TOKEN_ID and "
                             "TUNNEL_SERVICE_TOKEN_SECRET, or by signing in."),
           {W, L, S, C, P, P}},
    Option{"cloudflared",
           "PATH",
           QT_TRANSLATE_NOOP("CommandLine", "Where cloudflared is, if it is not found by itself."),
           {W, L, S, C, P, P}},
    Option{"tls",
           "MODE",
           QT_TRANSLATE_NOOP("CommandLine", "automatic (the default), off, require or verify-full."),
           {P, P, P, P, P, P}},
    Option{"sign-in",
           "HOW",
           QT_TRANSLATE_NOOP("CommandLine", "At the tunnel: service-token (the default) or browser."),
           {P, P, P, P, P, P}},
    Option{"input",
           "FILE",
           QT_TRANSLATE_NOOP("CommandLine", "Take the ISBNs from a text, '-' for standard input."),
           {L, L, L, L, L, L}},
    Option{"title", "T", QT_TRANSLATE_NOOP("CommandLine", "Words of the title."), {S, S, S, S, S, S}},
    Option{
        "author", "A", QT_TRANSLATE_NOOP("CommandLine", "Words of the author's name."), {S, S, S, S, S, S}},
    Option{"all", "", QT_TRANSLATE_NOOP("CommandLine", "Print the whole result."), {S, S, S, S, S, S}},
    Option{
        "limit", "N", QT_TRANSLATE_NOOP("CommandLine", "Print at most N editions (50)."), {S, S, S, S, S, S}},
    Option{"format",
           "FORMAT",
           QT_TRANSLATE_NOOP("CommandLine", "table (the default) or json."),
           {L, S, C, P, P, K}},
    Option{"output",
           "FILE",
           QT_TRANSLATE_NOOP("CommandLine", "Write to a file instead of standard output."),
           {L, S, C, P, P, K}},
    Option{"timeout",
           "SECONDS",
           QT_TRANSLATE_NOOP("CommandLine", "Give a statement up after so long (15)."),
           {W, L, S, C, P, P}},
    Option{"cache-dir",
           "DIR",
           QT_TRANSLATE_NOOP("CommandLine", "Keep files that can be made again there."),
           {W, L, S, C, C, K}},
    Option{"refresh",
           "",
           QT_TRANSLATE_NOOP("CommandLine", "Ask the catalogue, whatever is kept on disk."),
           {L, S, S, S, S, S}},
    Option{"offline",
           "",
           QT_TRANSLATE_NOOP("CommandLine", "Answer from what is kept on disk, and connect nowhere."),
           {L, S, S, S, S, S}},
    Option{"quiet", "", QT_TRANSLATE_NOOP("CommandLine", "No progress and no warnings."), {W, L, S, C, P, K}},
};

/// The context of this file's texts.
class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<UsageText> wrongUsage(const QString &sentence)
{
    return tl::unexpected<UsageText>({"alexandria-desktop: "_L1 + printable(sentence) + u'\n'
                                          + CommandLineText::tr("See alexandria-desktop --help.") + u'\n',
                                      ExitCode::WrongUsage});
}

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

bool goesWith(const Option &option, CommandKind command)
{
    return std::find(option.commands.begin(), option.commands.end(), command) != option.commands.end();
}

void addOptions(QCommandLineParser &parser, const CommandName *only)
{
    for (const Option &option : Options) {
        if (!only || goesWith(option, only->command))
            parser.addOption(QCommandLineOption(QString::fromLatin1(option.names),
                                                CommandLineText::tr(option.description),
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

std::optional<int> positiveNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

constexpr int LongestTimeout = 86'400; // a day, in seconds; PostgreSQL ends at 24 of them

/// The parser warns of a question for an option that it was not told of.
class GivenOptions
{
public:
    GivenOptions(const QCommandLineParser &parser, CommandKind command)
        : m_parser(parser)
        , m_command(command)
    { }

    [[nodiscard]] bool has(const QString &name) const { return isKnown(name) && m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const
    {
        return isKnown(name) ? m_parser.value(name) : QString();
    }

private:
    [[nodiscard]] bool isKnown(const QString &name) const
    {
        return std::any_of(Options.begin(), Options.end(), [&](const Option &option) {
            return name == QLatin1StringView(option.names) && goesWith(option, m_command);
        });
    }

    const QCommandLineParser &m_parser;
    CommandKind m_command;
};

tl::expected<Invocation, UsageText> readValues(const QCommandLineParser &parser, Invocation invocation)
{
    const GivenOptions options(parser, invocation.command);
    invocation.isSample = options.has(u"sample"_s);
    invocation.profile = options.value(u"profile"_s);
    invocation.connection = options.value(u"connect"_s);
    invocation.tunnel = options.value(u"tunnel"_s);
    invocation.cloudflared = options.value(u"cloudflared"_s);
    invocation.tls = options.value(u"tls"_s);
    invocation.signIn = options.value(u"sign-in"_s);
    invocation.cacheFolder = options.value(u"cache-dir"_s);
    invocation.isPastCache = options.has(u"refresh"_s);
    invocation.isOffline = options.has(u"offline"_s);
    invocation.isQuiet = options.has(u"quiet"_s);
    if (int(invocation.isSample) + int(options.has(u"profile"_s)) + int(options.has(u"connect"_s)) > 1)
        return wrongUsage(CommandLineText::tr("Give one of --sample, --profile and --connect."));
    if (options.has(u"tunnel"_s) && !options.has(u"connect"_s))
        return wrongUsage(
            CommandLineText::tr("--tunnel goes with --connect, which names user and database."));
    if (invocation.isPastCache && invocation.isOffline)
        return wrongUsage(CommandLineText::tr("Give one of --refresh and --offline."));
    const QStringList given = parser.optionNames();
    for (const QString &name : {u"connect"_s, u"profile"_s, u"tunnel"_s, u"cloudflared"_s, u"input"_s,
                                u"output"_s, u"cache-dir"_s, u"format"_s}) {
        if (given.contains(name) && options.value(name).isEmpty()) // a shell's variable that is not set
            return wrongUsage(CommandLineText::tr("--%1 needs a value that is not empty.").arg(name));
    }
    if (options.has(u"timeout"_s)) {
        const auto seconds = positiveNumber(options.value(u"timeout"_s));
        if (!seconds || *seconds > LongestTimeout)
            return wrongUsage(
                CommandLineText::tr("--timeout takes a number of seconds from 1 to %1.").arg(LongestTimeout));
        invocation.timeout = std::chrono::seconds(*seconds);
    }
    if (invocation.command == CommandKind::Window)
        return invocation;
    const QString format = options.value(u"format"_s);
    if (!format.isEmpty() && format != "table"_L1 && format != "json"_L1)
        return wrongUsage(CommandLineText::tr("The format %1 is unknown: choose table or json.").arg(format));
    invocation.format = format == "json"_L1 ? Invocation::Format::Json : Invocation::Format::Table;
    invocation.outputFile = options.value(u"output"_s);
    return invocation;
}

tl::expected<Invocation, UsageText> readCommandValues(const QCommandLineParser &parser, Invocation invocation)
{
    if (invocation.command == CommandKind::Lookup) {
        invocation.inputFile = parser.value(u"input"_s);
        if (invocation.words.isEmpty() && invocation.inputFile.isEmpty())
            return wrongUsage(CommandLineText::tr("Give at least one ISBN, or --input FILE."));
    }
    if (invocation.command == CommandKind::Search) {
        invocation.title = parser.value(u"title"_s);
        invocation.author = parser.value(u"author"_s);
        invocation.all = parser.isSet(u"all"_s);
        if (parser.isSet(u"limit"_s)) {
            const auto limit = positiveNumber(parser.value(u"limit"_s));
            if (!limit)
                return wrongUsage(CommandLineText::tr("--limit takes a number over 0."));
            invocation.limit = *limit;
        }
        if (invocation.words.isEmpty() && invocation.title.isEmpty() && invocation.author.isEmpty())
            return wrongUsage(CommandLineText::tr("Say what to search for: WORDS, --title or --author."));
        if (!invocation.words.isEmpty() && !invocation.title.isEmpty())
            return wrongUsage(CommandLineText::tr("Give the title either as WORDS or with --title."));
    }
    return invocation;
}

} // namespace

tl::expected<Invocation, UsageText> readArguments(const QStringList &arguments)
{
    QCommandLineParser all;
    addOptions(all, nullptr);
    const bool isUnderstood = all.parse(arguments);
    const CommandName *command = commandIn(all.positionalArguments());
    if (all.isSet(u"version"_s))
        return tl::unexpected<UsageText>(
            {"alexandria-desktop "_L1 + QCoreApplication::applicationVersion() + u'\n', ExitCode::Found});
    QCommandLineParser parser;
    addOptions(parser, command);
    if (all.isSet(u"help"_s))
        return tl::unexpected<UsageText>({helpText(command, parser), ExitCode::Found});
    if (!isUnderstood)
        return wrongUsage(all.errorText());
    if (!parser.parse(arguments))
        return wrongUsage(CommandLineText::tr("--%1 does not go with %2.")
                              .arg(parser.unknownOptionNames().value(0), QLatin1StringView(command->name)));

    Invocation invocation;
    invocation.words = parser.positionalArguments();
    if (command) {
        invocation.command = command->command;
        invocation.words.removeFirst();
    }
    if (invocation.command == CommandKind::Check && !invocation.words.isEmpty())
        return wrongUsage(CommandLineText::tr("check takes no words."));
    const auto read = readValues(parser, invocation);
    if (!read || !command)
        return read;
    return readCommandValues(parser, *read);
}

} // namespace alexandria
