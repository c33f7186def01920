// SPDX-License-Identifier: MIT
#include "app/commandline/checkcommand.h"

#include "app/commandline/printable.h"
#include "models/core/whendone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString mark(ReportPoint::State state)
{
    switch (state) {
    case ReportPoint::State::Good:
        return u"✓"_s;
    case ReportPoint::State::Improvable:
        return u"·"_s;
    case ReportPoint::State::Missing:
        return u"✗"_s;
    }
    Q_UNREACHABLE();
}

QString stateName(ReportPoint::State state)
{
    switch (state) {
    case ReportPoint::State::Good:
        return u"good"_s;
    case ReportPoint::State::Improvable:
        return u"improvable"_s;
    case ReportPoint::State::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void CheckCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    whenDone(m_source.report(), this, [this](const Result<CatalogueReport> &report) {
        if (!report)
            return finish(report.error());
        print(*report);
        const bool lacksSomething =
            std::any_of(report->points.cbegin(), report->points.cend(),
                        [](const ReportPoint &point) { return point.state == ReportPoint::State::Missing; });
        finish(lacksSomething ? ExitCode::NoConnection : ExitCode::Found);
    });
}

void CheckCommand::print(const CatalogueReport &report)
{
    if (m_invocation.format == Invocation::Format::Json)
        printJson(report);
    else
        printTable(report);
}

void CheckCommand::printTable(const CatalogueReport &report)
{
    const double milliseconds = double(report.latency.count()) / 1000.0;
    QString text = mark(ReportPoint::State::Good) + u' '
        + printable(tr("%1 answers: %2").arg(report.name, report.server)) + u'\n';
    if (report.isUnprotected)
        text += mark(ReportPoint::State::Improvable) + u' '
            + tr("The link is not encrypted: add sslmode=verify-full to the connection.") + u'\n';
    for (const ReportPoint &point : report.points) {
        text += mark(point.state) + u' ' + printable(point.name + ": "_L1 + point.message) + u'\n';
        if (!point.remedy.isEmpty())
            text += "    "_L1 + QString(point.remedy).replace(u'\n', "\n    "_L1) + u'\n';
    }
    text += mark(ReportPoint::State::Good) + u' '
        + tr("Latency: %1 ms a round trip").arg(milliseconds, 0, 'f', 1) + u'\n';
    m_output.write(text);
}

void CheckCommand::printJson(const CatalogueReport &report)
{
    QJsonArray points;
    for (const ReportPoint &point : report.points)
        points << QJsonObject{
            {u"name"_s, point.name},
            {u"state"_s, stateName(point.state)},
            {u"message"_s, point.message},
            {u"remedy"_s, point.remedy.isEmpty() ? QJsonValue() : QJsonValue(point.remedy)}};
    const QJsonObject object{{u"name"_s, report.name},
                             {u"server"_s, report.server},
                             {u"sample"_s, report.isSample},
                             {u"unprotected"_s, report.isUnprotected},
                             {u"latency_ms"_s, double(report.latency.count()) / 1000.0},
                             {u"points"_s, points}};
    m_output.write(jsonLine(object) + u'\n');
}

} // namespace alexandria
