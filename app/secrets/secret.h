// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace alexandria {

/// A password or token. Copies share one memory, which is overwritten when the last of them is gone.
///
/// Has no stream operator and no conversion on purpose: nothing prints it by accident.
class Secret
{
public:
    Secret() = default; ///< empty
    [[nodiscard]] static Secret fromUtf8(QByteArrayView bytes);
    [[nodiscard]] static Secret fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->empty(); }
    /// UTF-8; lives as long as this value.
    [[nodiscard]] QByteArrayView utf8() const;
    /// A copy for an interface that wants a QString and that nobody overwrites: to be used where there is no
    /// other way, and let go at once.
    [[nodiscard]] QString toText() const;

    /// All that this process has in memory now, so that what is written down can be searched for them. Any
    /// thread.
    [[nodiscard]] static QList<Secret> allInMemory();

    friend bool operator==(const Secret &a, const Secret &b) { return a.utf8() == b.utf8(); }

private:
    std::shared_ptr<const std::vector<char>> m_bytes;
};

} // namespace alexandria
