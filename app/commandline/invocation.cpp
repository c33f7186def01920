// SPDX-License-Identifier: MIT
#include "app/commandline/invocation.h"

#include "app/commandline/options.h"
#include "app/commandline/printable.h"
#include "app/exporting/makerowfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using CommandKind = Invocation::Command;

tl::unexpected<UsageText> wrongUsage(const QString &sentence)
{
    return tl::unexpected<UsageText>({"alexandria-desktop: "_L1 + printable(sentence) + u'\n'
                                          + CommandLineText::tr("See alexandria-desktop --help.") + u'\n',
                                      ExitCode::WrongUsage});
}

std::optional<int> positiveNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

constexpr int LongestTimeout = 86'400; // a day, in seconds; PostgreSQL ends at 24 of them

/// Its results are editions or rows about them.
bool hasRows(CommandKind command)
{
    return command == CommandKind::Lookup || command == CommandKind::Search;
}

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
    [[nodiscard]] bool isKnown(const QString &name) const { return takesOption(m_command, name); }

    const QCommandLineParser &m_parser;
    CommandKind m_command;
};

QStringList formatsOf(CommandKind command)
{
    QStringList names{u"table"_s, u"json"_s};
    if (!hasRows(command))
        return names;
    for (const ExportFormat format : allExportFormats()) {
        if (format != ExportFormat::Json)
            names << machineName(format);
    }
    return names;
}

/// Nobody counts or notes anything at a shell.
QList<ExportColumn> columnsOfLookups()
{
    QList<ExportColumn> columns = allColumns();
    columns.removeAll(ExportColumn::Count);
    columns.removeAll(ExportColumn::Note);
    return columns;
}

tl::expected<Invocation, UsageText> readColumns(const QString &value, Invocation invocation)
{
    const bool isSearch = invocation.command == CommandKind::Search;
    const QStringList known = toNames(isSearch ? columnsOfSearches() : columnsOfLookups());
    const QStringList names = value.split(u',');
    for (const QString &name : names) {
        if (!known.contains(name.trimmed()))
            return wrongUsage(CommandLineText::tr("There is no column \"%1\"; there are %2.")
                                  .arg(name.trimmed(), known.join(", "_L1)));
        invocation.columns += columnsFromNames({name.trimmed()});
    }
    const bool isChosen = invocation.format == Invocation::Format::Table
        || (invocation.format == Invocation::Format::Export && isTable(invocation.exportFormat));
    if (!isChosen)
        return wrongUsage(
            CommandLineText::tr("--columns goes with the formats table, csv, tsv, spreadsheet and xlsx."));
    return invocation;
}

tl::expected<Invocation, UsageText> readFormat(const GivenOptions &options, Invocation invocation)
{
    const QString name = options.value(u"format"_s);
    const QStringList known = formatsOf(invocation.command);
    if (!name.isEmpty() && !known.contains(name))
        return wrongUsage(
            CommandLineText::tr("The format %1 is unknown; there are %2.").arg(name, known.join(", "_L1)));
    if (name == "json"_L1)
        invocation.format = Invocation::Format::Json;
    if (const auto rows = exportFormatNamed(name); rows && rows != ExportFormat::Json) {
        invocation.format = Invocation::Format::Export;
        invocation.exportFormat = *rows;
    }
    if (name == "xlsx"_L1 && invocation.outputFile.isEmpty())
        return wrongUsage(CommandLineText::tr("The format xlsx needs --output FILE."));
    if (name == "xlsx"_L1 && !writableFormats().contains(ExportFormat::Xlsx))
        return wrongUsage(CommandLineText::tr("This build cannot write xlsx: choose spreadsheet, which every "
                                              "spreadsheet program opens."));
    if (options.has(u"columns"_s))
        return readColumns(options.value(u"columns"_s), invocation);
    return invocation;
}

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
    invocation.wantsNewScanList = options.has(u"new-scan-list"_s);
    if (int(invocation.isSample) + int(options.has(u"profile"_s)) + int(options.has(u"connect"_s)) > 1)
        return wrongUsage(CommandLineText::tr("Give one of --sample, --profile and --connect."));
    if (options.has(u"tunnel"_s) && !options.has(u"connect"_s))
        return wrongUsage(
            CommandLineText::tr("--tunnel goes with --connect, which names user and database."));
    if (invocation.isPastCache && invocation.isOffline)
        return wrongUsage(CommandLineText::tr("Give one of --refresh and --offline."));
    const QStringList given = parser.optionNames();
    for (const QString &name :
         {u"connect"_s, u"profile"_s, u"tunnel"_s, u"cloudflared"_s, u"input"_s, u"output"_s, u"cache-dir"_s,
          u"format"_s, u"columns"_s, u"isbn-column"_s, u"title-column"_s, u"fill"_s}) {
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
    invocation.outputFile = options.value(u"output"_s);
    return readFormat(options, invocation);
}

QList<ExportColumn> columnsOfFilling()
{
    return columnsOfSearches() + QList{ExportColumn::Status};
}

/// "pages" or "pages=Number of Pages"
tl::expected<FillWish, UsageText> readWish(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const QString column = (sign < 0 ? text : text.first(sign)).trimmed();
    const QStringList known = toNames(columnsOfFilling());
    if (!known.contains(column))
        return wrongUsage(
            CommandLineText::tr("There is no column \"%1\"; there are %2.").arg(column, known.join(", "_L1)));
    const QString name = sign < 0 ? QString() : text.sliced(sign + 1).trimmed();
    if (sign >= 0 && name.isEmpty())
        return wrongUsage(CommandLineText::tr("Say after --fill %1= which column it is.").arg(column));
    return FillWish{columnsFromNames({column}).first(), name};
}

tl::expected<Invocation, UsageText> readFilling(const QCommandLineParser &parser, Invocation invocation)
{
    if (invocation.words.size() != 1)
        return wrongUsage(CommandLineText::tr("Give one FILE to fill, or '-' for standard input."));
    invocation.inputFile = invocation.words.first();
    if (invocation.outputFile.isEmpty())
        return wrongUsage(CommandLineText::tr("Say with --output where the filled table goes; it may be the "
                                              "same file."));
    invocation.fill.isbnColumn = parser.value(u"isbn-column"_s);
    invocation.fill.titleColumn = parser.value(u"title-column"_s);
    invocation.fill.overwrites = parser.isSet(u"overwrite"_s);
    const QStringList wishes = parser.values(u"fill"_s);
    for (const QString &text : wishes) {
        const auto wish = readWish(text);
        if (!wish)
            return tl::unexpected(wish.error());
        invocation.fill.wishes += *wish;
    }
    return invocation;
}

tl::expected<Invocation, UsageText> readCommandValues(const QCommandLineParser &parser, Invocation invocation)
{
    if (invocation.command == CommandKind::Fill)
        return readFilling(parser, invocation);
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

/// An address of ours, as a page or another program opens it, stands for the ISBN in it.
tl::expected<Invocation, UsageText> readAddress(Invocation invocation)
{
    static const QRegularExpression pattern(u"^alexandria:(?://)?isbn/([^/?#]+)/?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString address = invocation.words.join(u' ');
    if (!address.startsWith("alexandria:"_L1, Qt::CaseInsensitive))
        return invocation;
    const auto match = pattern.match(address);
    if (!match.hasMatch())
        return wrongUsage(
            CommandLineText::tr("%1 cannot be opened: write it as alexandria:isbn/9780618260300.")
                .arg(address));
    invocation.words = QStringList{QUrl::fromPercentEncoding(match.captured(1).toUtf8())};
    return invocation;
}

/// A session manager adds "-session ID" when it starts again what was open.
QStringList withoutSession(QStringList arguments)
{
    const qsizetype at = arguments.indexOf(u"-session"_s);
    if (at > 0)
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return arguments;
}

} // namespace

tl::expected<Invocation, UsageText> readArguments(const QStringList &given)
{
    const QStringList arguments = withoutSession(given);
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
    if (invocation.command == CommandKind::Report && !invocation.words.isEmpty())
        return wrongUsage(CommandLineText::tr("report takes no words."));
    const auto read = readValues(parser, invocation);
    if (!read)
        return read;
    if (!command)
        return readAddress(*read);
    return readCommandValues(parser, *read);
}

} // namespace alexandria
