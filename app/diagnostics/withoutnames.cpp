// SPDX-License-Identifier: MIT
#include "app/diagnostics/withoutnames.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype ShortestName = 3; ///< shorter ones are parts of all kinds of sentences

QRegularExpression nameForm(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// What stands where a name does, whichever it is.
const auto &placesOfNames()
{
    static const std::array places{
        std::pair(nameForm(u"\\b((?:server at|host(?: name)?|user|role|database) )"
                           "\"(?!127\\.|localhost|::1\")[^\"]*\""_s),
                  u"\\1\"…\""_s),
        std::pair(nameForm(u"(\\bat host )[^\\s,;]+"_s), u"\\1<host>"_s),
        std::pair(nameForm(u"([a-z][a-z0-9+.-]*://(?:[^\\s/@]*@)?)(?!127\\.|localhost)[^\\s/:?#\",;)]+"_s),
                  u"\\1<host>"_s),
        std::pair(nameForm(u"(?<![\\d.])(?!127\\.|0\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"_s),
                  u"<address>"_s),
        // Seven colons, or two in a row; a time of day has two of them
        std::pair(nameForm(u"(?<![\\w:])(?!::1(?![\\w:]))(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|"
                           "(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?)"
                           "(?![\\w:])"_s),
                  u"<address>"_s),
    };
    return places;
}

bool isEverybodys(const QString &name)
{
    return name.size() < ShortestName || name.startsWith("127."_L1) || name == "localhost"_L1
        || name == "::1"_L1;
}

} // namespace

QString withoutNames(const QString &text, const QStringList &names)
{
    QString left = text;
    for (const QString &name : names) {
        if (!isEverybodys(name))
            left.replace(nameForm(u"(?<![\\w.-])"_s + QRegularExpression::escape(name) + u"(?![\\w-])"_s),
                         u"<name>"_s);
    }
    for (const auto &[place, instead] : placesOfNames())
        left.replace(place, instead);
    return left;
}

} // namespace alexandria
