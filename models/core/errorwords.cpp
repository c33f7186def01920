// SPDX-License-Identifier: MIT
#include "models/core/errorwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alexandria {

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"Cancelled"_s;
    case Error::Kind::TimedOut:
        return u"TimedOut"_s;
    case Error::Kind::Unreachable:
        return u"Unreachable"_s;
    case Error::Kind::Denied:
        return u"Denied"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::Malformed:
        return u"Malformed"_s;
    case Error::Kind::Storage:
        return u"Storage"_s;
    }
    Q_UNREACHABLE();
}

QString logWords(const Error &error)
{
    return error.detail.isEmpty() ? kindName(error.kind) : kindName(error.kind) + ", "_L1 + error.detail;
}

QString discreetWords(const Error &error)
{
    static const QRegularExpression sqlState(u"^[0-9A-Z]{5}(?= )"_s);
    const auto match = sqlState.match(error.detail);
    if (match.hasMatch())
        return kindName(error.kind) + ", SQLSTATE "_L1 + match.captured();
    return kindName(error.kind);
}

} // namespace alexandria
