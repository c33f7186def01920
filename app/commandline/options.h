// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/invocation.h"

#include <QCoreApplication>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QCommandLineParser)

namespace alexandria {

/// The context of texts about the arguments.
class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A command, and how its help says what it is for.
struct CommandName
{
    const char *name;
    Invocation::Command command;
    const char *arguments;
    const char *description; ///< in English, to be translated
};

/// The command that the first of the words without a dash is; null for the window.
[[nodiscard]] const CommandName *commandIn(const QStringList &positional);
/// "lookup"; "window" for that.
[[nodiscard]] QString nameOf(Invocation::Command command);
[[nodiscard]] bool takesOption(Invocation::Command command, const QString &name);
/// Tells @p parser of the options of a command, or of all there are.
void addOptions(QCommandLineParser &parser, const CommandName *only);
/// @p parser has the options that it is about.
[[nodiscard]] QString helpText(const CommandName *only, const QCommandLineParser &parser);

} // namespace alexandria
