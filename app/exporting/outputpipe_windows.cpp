// SPDX-License-Identifier: MIT
#include "app/exporting/outputpipe.h"

#include <QDir>

#include <algorithm>
#include <fcntl.h>
#include <io.h>

namespace alexandria {

void blockPipeSignal() { } // there is none

int openOutput(const QString &path)
{
    return ::_wopen(QDir::toNativeSeparators(path).toStdWString().c_str(),
                    _O_WRONLY | _O_BINARY | _O_NOINHERIT);
}

void closeOutput(int output)
{
    ::_close(output);
}

bool hasRoom(int /*output*/, std::chrono::milliseconds /*patience*/)
{
    return true;
}

qsizetype writeSome(int output, QByteArrayView bytes)
{
    constexpr qsizetype UsualPipe = 4096;
    return ::_write(output, bytes.data(), unsigned(std::min(UsualPipe, bytes.size())));
}

} // namespace alexandria
