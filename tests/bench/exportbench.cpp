// SPDX-License-Identifier: MIT
// A whole title search from PostgreSQL to a CSV file beside psql's \copy of the same columns, in one run:
// rows a second, the ratio, resident memory, and the longest time an event loop of ours was kept waiting
// meanwhile. tests/bench/run.sh prepares a big catalogue and calls it.
//
//   exportbench --uri URI [--title TITLE] [--folder FOLDER] [--runs N]

#include "app/catalogue/postgrescatalogue.h"
#include "app/exporting/exportfile.h"
#include "app/exporting/searchrows.h"
#include "app/exporting/textfile.h"
#include "models/exporting/csvwriter.h"
#include "tests/support/loopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// What somebody would write who knows the tables: each column once, and the joins that bring work and
/// authors.
const QString Select = uR"(
SELECT e.key, e.data->>'title', e.data->>'subtitle', authors.names, e.data->>'publishers', e.data->>'publish_date',
       e.data->>'number_of_pages', e.data->>'languages', e.data->>'isbn_13', e.data->>'isbn_10', e.data->>'subjects',
       e.data->>'series', e.data->>'physical_format', coalesce(e.data->>'description', w.data->>'description'),
       w.key, w.data->>'title'
FROM editions e
LEFT JOIN works w ON w.key = e.work_key
LEFT JOIN LATERAL (
    SELECT string_agg(a.data->>'name', '; ' ORDER BY entry.place) AS names
    FROM jsonb_array_elements(w.data->'authors') WITH ORDINALITY AS entry(value, place)
    JOIN authors a ON a.key = entry.value->'author'->>'key') AS authors ON true
WHERE e.data->>'title' ILIKE '%%1%')"_s;

/// The same columns, as the program writes them for other programs.
std::unique_ptr<RowWriter> csvWriter()
{
    const QList<ExportColumn> columns{
        ExportColumn::EditionKey, ExportColumn::Title,       ExportColumn::Subtitle, ExportColumn::Authors,
        ExportColumn::Publishers, ExportColumn::PublishDate, ExportColumn::Pages,    ExportColumn::Languages,
        ExportColumn::Isbn13,     ExportColumn::Isbn10,      ExportColumn::Subjects, ExportColumn::Series,
        ExportColumn::Format,     ExportColumn::Description, ExportColumn::WorkKey,  ExportColumn::WorkTitle};
    return std::make_unique<CsvWriter>(CsvPreset::Plain, columns, ColumnNaming::Machine, QLocale::c());
}

struct Times
{
    double wall = 0; ///< seconds
    double processor = 0; ///< seconds of this program
    qint64 rows = 0;
    qint64 bytes = 0;
    double longestStall = 0; ///< ms
    qint64 peakMemory = 0; ///< KB
};

qint64 statusNumber(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Times runPsql(const PostgresSettings &settings, const QString &title, const QString &path,
              const QString &before)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, settings.password.toText());
    QProcess psql;
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString copy = u"\\copy ("_s + QString(Select).replace("%1"_L1, title).simplified() + u") TO '"_s
        + path + u"' CSV"_s;
    QElapsedTimer timer;
    timer.start();
    psql.start(u"psql"_s,
               {u"-qX"_s, u"-d"_s, settings.value(u"dbname"_s), u"-h"_s, settings.value(u"host"_s), u"-p"_s,
                settings.value(u"port"_s), u"-U"_s, settings.value(u"user"_s), u"-c"_s, before, u"-c"_s,
                copy});
    LoopWatch watch;
    watch.runUntil([&] { return psql.state() == QProcess::NotRunning; }, std::chrono::hours(1));
    Times times;
    times.wall = double(timer.elapsed()) / 1000;
    times.longestStall = watch.longestStall();
    times.bytes = QFileInfo(path).size();
    return times;
}

Times runOurs(Catalogue &catalogue, const QString &title, const QString &path)
{
    Times times;
    ExportFile file;
    LoopWatch watch;
    bool isDone = false;
    QObject::connect(&file, &ExportFile::finished, &watch, [&](const ExportSummary &summary) {
        times.rows = summary.rows;
        times.bytes = summary.bytes;
        isDone = true;
    });
    QObject::connect(&file, &ExportFile::failed, &watch, [&](const Error &error) {
        QTextStream(stderr) << error.message << ' ' << error.detail << '\n';
        isDone = true;
    });
    forgetPeakMemory();
    const double before = processorTime();
    QElapsedTimer timer;
    timer.start();
    file.start(std::make_unique<SearchRows>(catalogue, SearchQuery::forFields(title, {}).value(),
                                            EditionSource::Freshness::Any),
               std::make_unique<TextFile>(path, csvWriter()));
    watch.runUntil([&] { return isDone; }, std::chrono::hours(1));
    times.wall = double(timer.elapsed()) / 1000;
    times.processor = processorTime() - before;
    times.longestStall = watch.longestStall();
    times.peakMemory = statusNumber("VmHWM:");
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"uri", "title", "folder", "runs"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    parser.process(application);
    const QString title = parser.isSet(u"title"_s) ? parser.value(u"title"_s) : u"the"_s;
    const int runs = parser.isSet(u"runs"_s) ? parser.value(u"runs"_s).toInt() : 3;
    const PostgresSettings settings = PostgresSettings::fromConnectionString(parser.value(u"uri"_s)).value();
    const auto catalogue = openPostgresCatalogue(settings);
    const QTemporaryDir folder(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) + u"/export-XXXXXX"_s
                                                         : u"export-XXXXXX"_s);
    QTextStream out(stdout);
    for (int run = 1; run <= runs; ++run) {
        const Times usual = runPsql(settings, title, folder.filePath(u"psql.csv"_s), u"SELECT 1 LIMIT 0"_s);
        const Times ours = runOurs(*catalogue, title, folder.filePath(u"ours.csv"_s));
        out << "run " << run << ": psql " << QString::number(usual.wall, 'f', 1) << " s ("
            << usual.bytes / 1'000'000 << " MB), Alexandria " << QString::number(ours.wall, 'f', 1) << " s ("
            << ours.bytes / 1'000'000 << " MB, " << ours.rows << " rows, "
            << QString::number(ours.processor, 'f', 1) << " s of a processor), ratio "
            << QString::number(ours.wall / usual.wall, 'f', 2) << "; resident at most "
            << ours.peakMemory / 1024 << " MiB; longest stall " << QString::number(ours.longestStall, 'f', 1)
            << " ms, of a loop with nothing to do beside psql " << QString::number(usual.longestStall, 'f', 1)
            << " ms\n";
        out.flush();
    }
    return 0;
}
