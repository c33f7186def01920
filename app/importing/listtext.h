// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/textdecoder.h"
#include "models/core/error.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace alexandria {

/// The text of a list, read through a window that moves on, so that little of it is in memory.
class ListText
{
public:
    /// The file is opened, and refused or not, by the first call of prepare().
    [[nodiscard]] static ListText ofFile(const QString &path);
    [[nodiscard]] static ListText ofText(const QString &text);

    /// Looks at another 4 MB until isReady(). Errors are NotFound, Denied, Storage or, for what is no list,
    /// Malformed.
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] bool isReady() const { return m_decoder.has_value(); }

    /// Reads on until so many characters are in the window, or all that are left.
    [[nodiscard]] Result<> fill(qsizetype characters);
    [[nodiscard]] QStringView window() const { return QStringView(m_text).sliced(m_taken); }
    /// No text follows the window.
    [[nodiscard]] bool isWhole() const { return m_isAllRead; }
    /// Moves the beginning of the window.
    void take(qsizetype characters) { m_taken += characters; }

    [[nodiscard]] qint64 done() const { return m_decoder ? m_device->pos() : 0; } ///< bytes
    [[nodiscard]] qint64 total() const { return m_device->size(); } ///< bytes

private:
    ListText(std::unique_ptr<QIODevice> device, QString path);

    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] Result<QByteArray> read();
    [[nodiscard]] Result<> finishProbing();
    [[nodiscard]] Error error(Error::Kind kind, const QString &sentence) const;
    [[nodiscard]] Error unreadable(Error::Kind kind) const;
    [[nodiscard]] Error tooLarge() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    EncodingProbe m_probe;
    std::optional<TextDecoder> m_decoder; ///< once it is known how the file is written
    QString m_text;
    qsizetype m_taken = 0;
    bool m_isAllRead = false;

    Q_DECLARE_TR_FUNCTIONS(alexandria::ListText)
};

} // namespace alexandria
