// SPDX-License-Identifier: MIT
#include "app/exporting/outputpipe.h"

#include <QFile>

#include <algorithm>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace alexandria {

void blockPipeSignal()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

int openOutput(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
}

void closeOutput(int output)
{
    ::close(output);
}

bool hasRoom(int output, std::chrono::milliseconds patience)
{
    pollfd reader{output, POLLOUT, 0};
    return ::poll(&reader, 1, int(patience.count())) != 0;
}

qsizetype writeSome(int output, QByteArrayView bytes)
{
    return ::write(output, bytes.data(), std::size_t(std::min<qsizetype>(PIPE_BUF, bytes.size())));
}

} // namespace alexandria
