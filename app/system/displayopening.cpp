// SPDX-License-Identifier: MIT
#include "app/system/displayopening.h"

#include <QByteArray>
#include <QList>
#include <QMessageLogContext>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace alexandria {

namespace {

struct KeptMessage
{
    QtMsgType type;
    const char *category; ///< static, as all of Qt's
    QString text;
};

// A message handler reaches nothing but what is static.
QtMessageHandler handlerBefore = nullptr;
QByteArray lastWords;
int lastExitCode = 0;
QList<KeptMessage> keptMessages;

bool isOfPlatform(const char *category)
{
    constexpr const char *Platform = "qt.qpa.";
    return category && std::strncmp(category, Platform, std::strlen(Platform)) == 0;
}

[[noreturn]] void end()
{
    QByteArray text = lastWords + '\n';
    if (!keptMessages.isEmpty()) // the first is the reason, the others what followed from it
        text += "  " + keptMessages.first().text.simplified().toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
    std::_Exit(lastExitCode); // half an application is no place to clean up in
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg)
        end();
    if (isOfPlatform(context.category))
        keptMessages.append({type, context.category, text});
    else
        handlerBefore(type, context, text);
}

} // namespace

DisplayOpening::DisplayOpening(const QString &sentence, int exitCode)
{
    lastWords = sentence.toUtf8();
    lastExitCode = exitCode;
    handlerBefore = qInstallMessageHandler(take);
}

DisplayOpening::~DisplayOpening()
{
    qInstallMessageHandler(handlerBefore);
    for (const KeptMessage &message : std::exchange(keptMessages, {}))
        handlerBefore(message.type, QMessageLogContext(nullptr, 0, nullptr, message.category), message.text);
}

} // namespace alexandria
