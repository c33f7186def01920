// SPDX-License-Identifier: MIT
#include "app/filling/tablefile.h"

#include "app/exporting/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 LargestTable = 256LL << 20;
constexpr qint64 ReadPiece = 1 << 18;
constexpr qint64 RowsShown = 100'000;

/// The context of this file's texts.
class TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// @p sentence: %1 is the name of the file.
Failure badFile(const QString &path, Error::Kind kind, const QString &sentence)
{
    Error error;
    error.kind = kind;
    error.message = QString(sentence).replace("%1"_L1, QFileInfo(path).fileName());
    error.detail = path;
    return Failure(error);
}

Failure wasStopped()
{
    return Failure({Error::Kind::Cancelled, {}, {}, {}});
}

FileState fileStateOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.canonicalFilePath(), file.size(), file.lastModified()};
}

Failure tooLargeTable(const QString &path)
{
    return badFile(
        path, Error::Kind::Malformed,
        TableFileText::tr("%1 is larger than 256 MB, which no list of books is: choose another file."));
}

/// Before it is opened: a pipe would wait for who writes into it.
Result<> mayBeRead(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return badFile(path, Error::Kind::Malformed,
                       TableFileText::tr("%1 is a folder: choose the file of the table in it."));
    if (!file.exists())
        return badFile(path, Error::Kind::NotFound,
                       TableFileText::tr("%1 does not exist: choose the file of the table again."));
    if (!file.isFile())
        return badFile(path, Error::Kind::Malformed,
                       TableFileText::tr("%1 is no file with a table: choose a CSV."));
    if (file.size() > LargestTable)
        return tooLargeTable(path);
    return {};
}

Failure badReading(const QString &path, const QFile &file)
{
    //: %1: name of a file; %2: why, in the words of the system
    const QString sentence = TableFileText::tr("%1 cannot be read: %2.");
    const auto kind = QFileInfo(path).isReadable() ? Error::Kind::Storage : Error::Kind::Denied;
    return badFile(path, kind, QString(sentence).replace("%2"_L1, file.errorString()));
}

Result<QByteArray> readWhole(const QString &path, const std::atomic_bool &isStopped)
{
    if (const auto may = mayBeRead(path); !may)
        return Failure(may.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badReading(path, file);
    QByteArray bytes;
    bytes.reserve(file.size());
    for (QByteArray piece = file.read(ReadPiece); !piece.isEmpty(); piece = file.read(ReadPiece)) {
        bytes += piece;
        if (isStopped)
            return wasStopped();
        if (bytes.size() > LargestTable) // it grows
            return tooLargeTable(path);
    }
    if (file.error() != QFileDevice::NoError)
        return badReading(path, file);
    return bytes;
}

} // namespace

Result<TableFile> readTableFile(const QString &path, const std::atomic_bool &isStopped)
{
    TableFile file;
    file.state = fileStateOf(path); // before: what is written meanwhile is another state
    const auto bytes = readWhole(path, isStopped);
    if (!bytes)
        return Failure(bytes.error());
    auto table = FillTable::fromBytes(*bytes);
    if (!table) {
        //: %1: name of a file; %2: a sentence
        const QString sentence = TableFileText::tr("%1 cannot be filled. %2");
        return badFile(path, table.error().kind, QString(sentence).replace("%2"_L1, table.error().message));
    }
    if (isStopped)
        return wasStopped();
    file.table = *table;
    file.sheet = sheetOf(table->text, table->separator, table->dataBegin, RowsShown);
    file.sheet.names = table->names;
    file.sheet.width = table->width;
    return file;
}

Result<FileState> writeTableFile(const QString &path, const QList<QByteArray> &pieces, const FileState &read,
                                 const std::atomic_bool &isStopped)
{
    const FileState before = fileStateOf(path);
    if (before.path == read.path && !read.path.isEmpty() && before != read) {
        return badFile(path, Error::Kind::Storage,
                       TableFileText::tr("%1 was changed by another program since it was opened here, and "
                                         "stays as it is. Save under another name, or open it again."));
    }
    const auto file = WholeFile::create(path);
    if (!file)
        return Failure(file.error());
    for (const QByteArray &piece : pieces) {
        if (isStopped)
            return wasStopped();
        if (const auto written = (*file)->write(piece); !written)
            return Failure(written.error());
    }
    if (isStopped)
        return wasStopped();
    if (const auto committed = (*file)->commit(); !committed)
        return Failure(committed.error());
    return fileStateOf(path);
}

} // namespace alexandria
