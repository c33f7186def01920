// SPDX-License-Identifier: MIT
#include "app/scan/scanintake.h"

#include "app/picture/barcodes.h"
#include "app/scan/scandesk.h"
#include "models/core/whendone.h"
#include "models/isbn/isbnsyntax.h"

#include <QMimeDatabase>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

bool isPicture(const QString &path)
{
    return QMimeDatabase()
        .mimeTypeForFile(path, QMimeDatabase::MatchExtension)
        .name()
        .startsWith("image/"_L1);
}

/// A spreadsheet keeps 0-306-40615-2 as the number 306406152.
bool lacksZeros(const QString &input)
{
    const auto digits = std::count_if(input.cbegin(), input.cend(), [](QChar character) {
        return isDigit(character.unicode()) || character.toUpper() == u'X';
    });
    return digits < Isbn10Length;
}

} // namespace

ScanIntake::ScanIntake(ScanDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_file, &ListFile::rows, this, &ScanIntake::take);
    connect(&m_file, &ListFile::progressed, this, &ScanIntake::progressed);
    connect(&m_file, &ListFile::finished, this, [this] { finish(false); });
    connect(&m_file, &ListFile::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        finish(false);
    });
}

void ScanIntake::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (isPicture(path))
            enqueue([this, path] { readPicture(readBarcodes(path)); });
        else
            enqueue([this, path] { m_file.start(path); });
    }
}

void ScanIntake::addText(const QString &text)
{
    enqueue([this, text] { m_file.startText(text); });
}

void ScanIntake::addPicture(const QImage &picture)
{
    enqueue([this, picture] { readPicture(readBarcodes(picture)); });
}

void ScanIntake::enqueue(const std::function<void()> &start)
{
    m_waiting << start;
    if (!m_isBusy)
        next();
}

void ScanIntake::next()
{
    if (m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_hasBegun = false;
    m_header = 0;
    m_summary = {};
    Q_EMIT began();
    m_waiting.takeFirst()();
}

void ScanIntake::readPicture(const QFuture<Result<QStringList>> &barcodes)
{
    whenDone(barcodes, this, [this, round = m_round](const Result<QStringList> &codes) {
        if (round != m_round)
            return;
        if (!codes)
            Q_EMIT failed(codes.error());
        QList<ListFileRow> rows;
        for (const QString &code : codes.value_or(QStringList())) {
            const ScanReading reading = readScan(code, {});
            rows << ListFileRow{reading.text, reading.isbn, {}};
        }
        take(rows);
        finish(false);
    });
}

void ScanIntake::take(const QList<ListFileRow> &rows)
{
    QList<ScanEntry> entries;
    QList<FileRecord> records;
    entries.reserve(rows.size());
    for (const ListFileRow &row : rows) {
        ScanEntry entry;
        entry.input = row.input;
        if (row.isbn)
            entry.isbn = *row.isbn;
        else
            entry.state = ScanEntry::State::NotAnIsbn;
        if (row.record) {
            entry.record = row.record->id;
            if (records.isEmpty() || records.last().id != row.record->id)
                records << withHeader(*row.record, records);
        }
        m_summary.invalid += row.isbn ? 0 : 1;
        m_summary.repaired += row.isbn && lacksZeros(row.input) ? 1 : 0;
        entries << entry;
    }
    m_summary.entries += int(entries.size());
    if (!entries.isEmpty())
        m_desk.add(entries, records,
                   std::exchange(m_hasBegun, true) ? ScanDesk::Step::Continued : ScanDesk::Step::New);
}

/// The header itself is put before the first record that has it.
FileRecord ScanIntake::withHeader(FileRecord record, QList<FileRecord> &records)
{
    const auto &table = m_file.table();
    if (!table || table->header.isEmpty())
        return record;
    if (m_header == 0) {
        m_header = newScanId();
        records << FileRecord{m_header, table->separator + table->header, 0};
    }
    record.header = m_header;
    return record;
}

void ScanIntake::cancel()
{
    ++m_round;
    m_waiting.clear();
    m_file.cancel();
    if (m_isBusy)
        finish(true);
}

void ScanIntake::finish(bool isCancelled)
{
    m_isBusy = false;
    m_summary.isCancelled = isCancelled;
    if (m_file.table())
        m_summary.rowsWithoutIsbn = m_file.table()->rowsWithoutIsbn;
    Q_EMIT finished(m_summary);
    if (!isCancelled)
        next();
}

} // namespace alexandria
