// SPDX-License-Identifier: MIT
#include "ui/status/cataloguewatch.h"

#include "models/core/whendone.h"

namespace alexandria {

CatalogueWatch::CatalogueWatch(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{ }

void CatalogueWatch::check()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    Q_EMIT changed();
    m_source.connectAhead();
    m_answer = m_source.report();
    whenDone(m_answer, this, [this, round = m_round](const Result<CatalogueReport> &report) {
        if (round != m_round)
            return;
        m_isChecking = false;
        m_report.reset();
        m_error.reset();
        if (report)
            m_report = *report;
        else
            m_error = report.error();
        Q_EMIT changed();
    });
}

void CatalogueWatch::restart()
{
    ++m_round;
    m_isChecking = false;
    m_report.reset();
    m_error.reset();
    check();
}

} // namespace alexandria
