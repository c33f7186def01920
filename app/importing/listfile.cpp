// SPDX-License-Identifier: MIT
#include "app/importing/listfile.h"

#include "models/core/whendone.h"

#include <QPromise>

#include <utility>

namespace alexandria {

ListFile::ListFile(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ListFile::~ListFile() = default;

void ListFile::start(const QString &path)
{
    read(ListText::ofFile(path));
}

void ListFile::startText(const QString &text)
{
    read(ListText::ofText(text));
}

void ListFile::cancel()
{
    m_reading.reset();
}

void ListFile::read(ListText text)
{
    m_table.reset();
    m_reading = std::make_shared<ListReading>(std::move(text));
    askNext();
}

void ListFile::askNext()
{
    auto promise = std::make_shared<QPromise<Result<ListStep>>>();
    promise->start();
    m_pool.start([reading = m_reading, promise] {
        promise->addResult(reading->next());
        promise->finish();
    });
    const auto use = [this, reading = m_reading](const Result<ListStep> &step) {
        if (reading == m_reading)
            take(step);
    };
    whenDone(promise->future(), this, use);
}

void ListFile::take(const Result<ListStep> &step)
{
    if (!step) {
        m_reading.reset();
        emit failed(step.error());
        return;
    }
    m_table = step->table;
    if (!step->isLast)
        askNext();
    const std::weak_ptr<ListReading> reading = m_reading;
    if (!step->rows.isEmpty())
        emit rows(step->rows);
    if (reading.lock() == m_reading && m_reading)
        emit progressed(step->done, step->total);
    if (reading.lock() != m_reading || !m_reading || !step->isLast)
        return; // cancelled in a slot, or not yet at the end
    m_reading.reset();
    emit finished();
}

} // namespace alexandria
