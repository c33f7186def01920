// SPDX-License-Identifier: MIT
#include "app/commandline/checkcommand.h"

#include "app/commandline/printable.h"
#include "app/connection/stagetext.h"
#include "models/core/whendone.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Outcome = ConnectionStage::Outcome;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Improvable:
        return u"improvable"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Running:
        return u"running"_s;
    }
    Q_UNREACHABLE();
}

/// There is no connection, which is said on standard error; else the server has something to be told.
bool endsTheWay(const ConnectionStage &stage)
{
    return stage.outcome == Outcome::Failed && stage.kind <= ConnectionStage::Kind::PostgresAnswers;
}

QString indented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += "    "_L1 + printable(line) + u'\n';
    return lines;
}

QJsonValue stageTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ConnectionStage &stage)
{
    const Error error = stage.error.value_or(Error());
    return {{u"name"_s, stageName(stage.kind)},
            {u"outcome"_s, outcomeName(stage.outcome)},
            {u"finding"_s, stageTextOrNull(stage.finding)},
            {u"message"_s, stageTextOrNull(error.message)},
            {u"remedy"_s, stageTextOrNull(error.remedy)}};
}

} // namespace

CheckCommand::CheckCommand(const Invocation &invocation, EditionSource &source)
    : Command(invocation)
    , m_source(&source)
{ }

CheckCommand::CheckCommand(const Invocation &invocation, ConnectionTest &test)
    : Command(invocation)
    , m_test(&test)
{
    connect(m_test, &ConnectionTest::stageChanged, this, &CheckCommand::noteStage);
    connect(m_test, &ConnectionTest::finished, this, &CheckCommand::end);
}

void CheckCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    if (m_test)
        return m_test->start();
    whenDone(m_source->report(), this, [this](const Result<CatalogueReport> &report) {
        if (!report)
            return finish(report.error());
        printSample(*report);
        finish(ExitCode::Found);
    });
}

void CheckCommand::noteStage(const ConnectionStage &stage)
{
    if (!isTable() || stage.outcome == Outcome::Running)
        return;
    QString text = stageMark(stage.outcome) + u' ' + stageText(stage.kind);
    if (!stage.finding.isEmpty())
        text += ": "_L1 + printable(stage.finding);
    text += u'\n';
    if (stage.error && !endsTheWay(stage))
        text += indented(stage.error->message) + indented(stage.error->remedy);
    m_output.write(text);
}

void CheckCommand::end(bool isPassed)
{
    const ConnectionStage &last = m_test->stages().last();
    if (endsTheWay(last))
        m_output.fail(*last.error);
    if (!isTable()) {
        QJsonArray stages;
        for (const ConnectionStage &stage : m_test->stages())
            stages << toJson(stage);
        const auto &report = m_test->report();
        m_output.write(jsonLine(QJsonObject{
                           {u"name"_s, m_test->name()},
                           {u"server"_s, report ? QJsonValue(report->server) : QJsonValue()},
                           {u"sample"_s, false},
                           {u"unprotected"_s, report && report->isUnprotected},
                           {u"latency_ms"_s,
                            report ? QJsonValue(double(report->latency.count()) / 1000.0) : QJsonValue()},
                           {u"stages"_s, stages}})
                       + u'\n');
    }
    finish(isPassed ? ExitCode::Found : ExitCode::NoConnection);
}

void CheckCommand::printSample(const CatalogueReport &report)
{
    const double milliseconds = double(report.latency.count()) / 1000.0;
    if (isTable())
        return m_output.write(stageMark(Outcome::Passed) + u' ' + report.name + ": "_L1 + report.server
                              + u'\n');
    m_output.write(jsonLine(QJsonObject{{u"name"_s, report.name},
                                        {u"server"_s, report.server},
                                        {u"sample"_s, true},
                                        {u"unprotected"_s, false},
                                        {u"latency_ms"_s, milliseconds},
                                        {u"stages"_s, QJsonArray()}})
                   + u'\n');
}

} // namespace alexandria
