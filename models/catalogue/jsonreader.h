// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace alexandria {

/// A value in a text that a JsonReader read, or none.
using JsonValue = std::optional<simdjson::dom::element>;

/// Reads one JSON text after the other, each in one pass over its bytes and in the same memory.
class JsonReader
{
public:
    /// The object or list in @p json; none when it is neither, not JSON, or nested over 1,024 deep. Lives
    /// until the next one is read.
    ///
    /// Bytes that are no UTF-8 and halves of surrogate pairs are read as U+FFFD, numbers too large for a
    /// double as null.
    [[nodiscard]] JsonValue read(const QByteArray &json);

private:
    simdjson::dom::parser m_parser;
};

/// The members of one object, to look up many.
class JsonMembers
{
public:
    /// None where @p value is no object.
    explicit JsonMembers(const JsonValue &value);

    /// The last of that name, as there may be several.
    [[nodiscard]] JsonValue value(std::string_view name) const;

private:
    std::vector<std::pair<std::string_view, simdjson::dom::element>> m_members;
};

/// The last member of that name; none where @p value is no object.
[[nodiscard]] JsonValue memberOf(const JsonValue &value, std::string_view name);

} // namespace alexandria
