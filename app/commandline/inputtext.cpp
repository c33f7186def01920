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
constexpr qint64 ChunkSize = 1 << 16;

InputText readText(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(fileno(stdin), QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected<QString>(file.errorString());
    QByteArray bytes;
    for (QByteArray chunk = file.read(ChunkSize); !chunk.isEmpty(); chunk = file.read(ChunkSize)) {
        bytes += chunk;
        if (bytes.size() > LargestInput)
            return tl::unexpected<QString>(
                QCoreApplication::translate("InputText", "it is larger than 256 MB"));
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<QString>(file.errorString());
    return decodedText(bytes);
}

} // namespace

QFuture<InputText> readInputText(const QString &path)
{
    QPromise<InputText> promise;
    auto future = promise.future();
    promise.start();
    std::thread([path, promise = std::move(promise)]() mutable {
        promise.addResult(readText(path));
        promise.finish();
    }).detach(); // nothing can wake it from a silent pipe
    return future;
}

} // namespace alexandria
