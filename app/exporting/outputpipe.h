// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>

namespace alexandria {

// Standard output, a pipe or a device: what the system writes to by number. Reasons are in errno.

constexpr int StandardOutput = 1;

/// On this thread a write to a pipe that nobody reads is answered, and does not end the program.
void blockPipeSignal();
/// The pipe or device at @p path, for writing; negative where it cannot be.
[[nodiscard]] int openOutput(const QString &path);
void closeOutput(int output);
/// Waits @p patience at most until a write would not wait. Windows: true at once, since nobody can say.
[[nodiscard]] bool hasRoom(int output, std::chrono::milliseconds patience);
/// How many of @p bytes were written, of as many as a pipe that can take anything is sure to take; negative
/// for none.
[[nodiscard]] qsizetype writeSome(int output, QByteArrayView bytes);

} // namespace alexandria
