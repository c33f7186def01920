// SPDX-License-Identifier: MIT
#include "app/commandline/fillcommand.h"

#include "models/core/whendone.h"

using namespace Qt::StringLiterals;

namespace alexandria {

FillCommand::FillCommand(const Invocation &invocation, EditionSource &source)
    : CatalogueCommand(invocation, source)
    , m_filling(source)
{
    connect(&m_filling, &CsvFilling::filled, this, &FillCommand::write);
    connect(&m_filling, &CsvFilling::progressed, this, &FillCommand::showProgress);
    connect(&m_filling, &CsvFilling::finished, this, &FillCommand::end);
    connect(&m_filling, &CsvFilling::failed, this, [this](const Error &error) { finish(error); });
}

void FillCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    whenDone(readInputBytes(m_invocation.inputFile), this,
             [this](const InputBytes &bytes) { takeBytes(bytes); });
}

void FillCommand::takeBytes(const InputBytes &bytes)
{
    const QString name = m_invocation.inputFile == "-"_L1 ? tr("Standard input") : m_invocation.inputFile;
    if (!bytes)
        return refuse(tr("%1 cannot be read: %2").arg(name, bytes.error()));
    const auto table = FillTable::fromBytes(*bytes);
    if (!table)
        return refuse(tr("%1 cannot be filled. %2").arg(name, table.error().message));
    const auto plan = FillPlan::forTable(*table, m_invocation.fill);
    if (!plan) {
        return refuse(tr("%1 cannot be filled. %2 See alexandria-desktop fill --help.")
                          .arg(name, plan.error().message));
    }
    m_filling.start(*table, *plan, freshness());
}

void FillCommand::refuse(const QString &sentence)
{
    m_output.fail(sentence);
    abandon(ExitCode::WrongUsage);
}

void FillCommand::write(const QByteArray &bytes)
{
    m_output.writeBytes(bytes);
    if (!m_output.hasFailed())
        return;
    m_filling.cancel();
    finish(ExitCode::NotWritten);
}

void FillCommand::showProgress(qint64 done, qint64 total) const
{
    m_output.showProgress(tr("%1 %").arg(done * 100 / total));
}

void FillCommand::end(const FillReport &report)
{
    if (report.unanswered && report.found == 0)
        return finish(*report.unanswered);
    if (report.unanswered)
        m_output.fail(*report.unanswered);
    finish(exitCodeOf(report));
    if (m_exitCode != ExitCode::NotWritten)
        tell(report);
}

void FillCommand::tell(const FillReport &report) const
{
    QStringList counts{tr("%n rows", nullptr, int(report.rows)),
                       tr("%n cells filled", nullptr, int(report.cells)),
                       tr("%n not found", nullptr, int(report.notFound))};
    if (report.withoutKey > 0)
        counts += tr("%n without an ISBN or a title to search by", nullptr, int(report.withoutKey));
    if (report.invalid > 0)
        counts += tr("%n with a wrong ISBN", nullptr, int(report.invalid));
    m_output.warn(counts.join(", "_L1) + u'.');
    if (report.unwritable > 0)
        m_output.warn(tr("%n cells stay empty: the encoding of the table, Windows-1252, does not have their "
                         "characters. Save the table in UTF-8 to fill them too.",
                         nullptr, int(report.unwritable)));
}

ExitCode FillCommand::exitCodeOf(const FillReport &report)
{
    if (report.found > 0)
        return ExitCode::Found;
    return report.invalid > 0 && report.invalid == report.rows ? ExitCode::NoValidIsbn
                                                               : ExitCode::NothingFound;
}

void FillCommand::interrupt()
{
    m_filling.cancel();
    Command::interrupt();
}

} // namespace alexandria
