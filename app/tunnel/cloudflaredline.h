// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace alexandria {

/// One line of cloudflared's standard error, in either of its forms: text, or a JSON object.
struct CloudflaredLine
{
    QString message; ///< a plain line's whole text
    QString error; ///< what stands in its error field, unescaped; for a plain line empty
    bool isTalk = false; ///< of level info or debug: no failure, whatever words are in it

    /// Where a failure may be named.
    [[nodiscard]] const QString &telling() const { return error.isEmpty() ? message : error; }
    /// The address of a sign-in page; empty if the line is none.
    [[nodiscard]] QString signInAddress() const;
};

[[nodiscard]] CloudflaredLine readCloudflaredLine(const QByteArray &line);

} // namespace alexandria
