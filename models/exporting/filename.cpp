// SPDX-License-Identifier: MIT
#include "models/exporting/filename.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestFileName = 200; ///< bytes of UTF-8; disks take 255, and a suffix comes behind

/// As many whole characters of @p text as fit.
QString cutFileName(const QString &text)
{
    QString name = text;
    while (name.toUtf8().size() > LongestFileName)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

QString fileName(const QString &name, const QString &suffix, const QString &otherwise)
{
    QString plain = name.left(LongestFileName);
    for (QChar &letter : plain) {
        const bool isSeparate =
            u"/\\:*?\"<>|"_s.contains(letter) || letter.category() == QChar::Other_Control;
        if (isSeparate)
            letter = u' ';
    }
    plain = cutFileName(plain.simplified());
    while (plain.startsWith(u'.') || plain.startsWith(u' '))
        plain.remove(0, 1);
    return (plain.isEmpty() ? otherwise : plain.trimmed()) + u'.' + suffix;
}

} // namespace alexandria
