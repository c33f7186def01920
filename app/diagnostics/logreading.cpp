// SPDX-License-Identifier: MIT
// What a log's files are called and what is in them, on every system; logfile.cpp writes them.
#include "app/diagnostics/logfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

QByteArray LogFile::nameOf(int number)
{
    const QByteArray newest("alexandria-desktop.log");
    return number == 0 ? newest : newest + '.' + QByteArray::number(number);
}

QString LogFile::newestIn(const QString &folder)
{
    return folder + u'/' + QString::fromLatin1(nameOf(0));
}

QStringList LogFile::lastLines(const QString &folder, qsizetype count)
{
    QStringList lines;
    for (int number = 0; lines.size() < count; ++number) {
        QFile file(folder + u'/' + QString::fromLatin1(nameOf(number)));
        if (!file.open(QIODevice::ReadOnly))
            break;
        QStringList older = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines = older.mid(std::max<qsizetype>(0, older.size() - (count - lines.size()))) + lines;
    }
    return lines;
}

Failure LogFile::failure(const QString &reason) const
{
    return Failure({Error::Kind::Storage,
                    QCoreApplication::translate("Log", "The log in %1 cannot be written: %2")
                        .arg(QDir::toNativeSeparators(m_folderPath), reason),
                    m_folderPath + ": "_L1 + reason,
                    {}});
}

} // namespace alexandria
