// SPDX-License-Identifier: MIT
#include "app/commandline/inputtext.h"

#include "app/importing/textdecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 LargestInput = 256LL << 20; // some eighteen million ISBNs; more is a mistake like /dev/zero
constexpr qint64 InputPiece = 1 << 16;

InputBytes readBytes(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(fileno(stdin), QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected<QString>(file.errorString());
    QByteArray bytes;
    for (QByteArray chunk = file.read(InputPiece); !chunk.isEmpty(); chunk = file.read(InputPiece)) {
        bytes += chunk;
        if (bytes.size() > LargestInput)
            return tl::unexpected<QString>(
                QCoreApplication::translate("InputText", "it is larger than 256 MB"));
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<QString>(file.errorString());
    return bytes;
}

InputText readDecoded(const QString &path)
{
    const InputBytes bytes = readBytes(path);
    return bytes ? InputText(decodedText(*bytes)) : tl::unexpected(bytes.error());
}

template <typename Read> auto readOnThread(const QString &path, Read read)
{
    QPromise<decltype(read(path))> promise;
    auto future = promise.future();
    promise.start();
    std::thread([path, read, promise = std::move(promise)]() mutable {
        promise.addResult(read(path));
        promise.finish();
    }).detach(); // nothing can wake it from a silent pipe
    return future;
}

} // namespace

QFuture<InputText> readInputText(const QString &path)
{
    return readOnThread(path, &readDecoded);
}

QFuture<InputBytes> readInputBytes(const QString &path)
{
    return readOnThread(path, &readBytes);
}

} // namespace alexandria
