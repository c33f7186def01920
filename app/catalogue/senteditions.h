// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>

#include <cstdint>
#include <vector>

namespace alexandria {

/// A set of keys of editions in one bit for each there can be: 7 MB at Open Library's 55 millions.
class SentEditions
{
public:
    /// False when it is in there already.
    bool insert(const QByteArray &key);

private:
    std::vector<std::uint64_t> m_bits; ///< by the number in "/books/OL…M"
    QSet<QByteArray> m_odd; ///< keys of another form
};

} // namespace alexandria
