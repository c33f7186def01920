// SPDX-License-Identifier: MIT
#include "app/importing/listtext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 LargestFile = 256LL << 20; // some eighteen million ISBNs; more is a mistake
constexpr qint64 ProbedAtOnce = 4 << 20;
constexpr qint64 ChunkSize = 1 << 16;

} // namespace

ListText::ListText(std::unique_ptr<QIODevice> device, QString path)
    : m_device(std::move(device))
    , m_path(std::move(path))
{ }

ListText ListText::ofFile(const QString &path)
{
    return {std::make_unique<QFile>(path), path};
}

ListText ListText::ofText(const QString &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    ListText list(std::move(buffer), QString());
    list.m_decoder.emplace(QStringConverter::Utf8);
    return list;
}

/// @p sentence: %1 is the name of the file.
Error ListText::error(Error::Kind kind, const QString &sentence) const
{
    Error error;
    error.kind = kind;
    error.message = sentence.arg(QFileInfo(m_path).fileName());
    error.detail = m_path;
    return error;
}

Error ListText::unreadable(Error::Kind kind) const
{
    //: %1: name of a file; %2: why, in the words of the system
    const QString sentence = tr("%1 cannot be read: %2.");
    return error(kind, QString(sentence).replace("%2"_L1, m_device->errorString()));
}

Error ListText::tooLarge() const
{
    return error(Error::Kind::Malformed,
                 tr("%1 is larger than 256 MB, which no list of books is: choose another file."));
}

/// Before it is opened: a pipe would wait for who writes into it.
std::optional<Error> ListText::refusal() const
{
    const QFileInfo file(m_path);
    if (file.isDir())
        return error(Error::Kind::Malformed, tr("%1 is a folder: choose the file of the list in it."));
    if (!file.exists())
        return error(Error::Kind::NotFound, tr("%1 does not exist: choose the file of the list again."));
    if (!file.isFile())
        return error(Error::Kind::Malformed, tr("%1 is no file with a list: choose a text or a CSV."));
    if (file.size() > LargestFile)
        return tooLarge();
    return std::nullopt;
}

/// The next piece; empty at the end.
Result<QByteArray> ListText::read()
{
    QByteArray bytes = m_device->read(ChunkSize);
    if (bytes.isEmpty() && m_device->pos() < m_device->size())
        return Failure(unreadable(Error::Kind::Storage));
    return bytes;
}

Result<> ListText::prepare()
{
    if (!m_device->isOpen()) {
        if (auto error = refusal())
            return Failure(*error);
        if (!m_device->open(QIODevice::ReadOnly))
            return Failure(
                unreadable(QFileInfo(m_path).isReadable() ? Error::Kind::Storage : Error::Kind::Denied));
    }
    for (qint64 probed = 0; probed < ProbedAtOnce; probed += ChunkSize) {
        const Result<QByteArray> bytes = read();
        if (!bytes)
            return Failure(bytes.error());
        if (bytes->isEmpty())
            return finishProbing();
        m_probe.add(*bytes);
        if (m_probe.isBinary())
            return Failure(
                error(Error::Kind::Malformed,
                      tr("%1 is no text: save the list as text or as CSV, which every spreadsheet can.")));
        if (m_device->pos() > LargestFile) // it grows
            return Failure(tooLarge());
    }
    return {};
}

Result<> ListText::finishProbing()
{
    if (!m_device->seek(0))
        return Failure(unreadable(Error::Kind::Storage));
    m_decoder.emplace(m_probe.finish());
    return {};
}

Result<> ListText::fill(qsizetype characters)
{
    if (m_isAllRead || window().size() >= characters)
        return {};
    m_text.remove(0, std::exchange(m_taken, 0));
    while (!m_isAllRead && m_text.size() < characters) {
        const Result<QByteArray> bytes = read();
        if (!bytes)
            return Failure(bytes.error());
        m_text += m_decoder->decode(*bytes);
        m_isAllRead = bytes->isEmpty();
    }
    return {};
}

} // namespace alexandria
