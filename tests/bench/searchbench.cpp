// SPDX-License-Identifier: MIT
// Look-ups and title searches beside psql, in one run over the same link: medians, round trips, server pages
// touched, and the ratio. tests/bench/run.sh prepares a big catalogue and calls it.
//
//   searchbench --uri URI --target HOST:PORT|SOCKET --editions N [--seed S] [--rtt MS] [--runs N]

#include "app/catalogue/editionsearch.h"
#include "app/catalogue/postgrescatalogue.h"
#include "app/catalogue/postgresstatements.h"
#include "app/database/postgressession.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/slowlink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

struct Options
{
    QString uri;
    QString target;
    qint64 editions = 300'000;
    quint64 seed = 1;
    int rtt = 100;
    int runs = 20;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// One psql over the same link: what a person gets who knows the statement by heart.
class Psql
{
public:
    explicit Psql(const PostgresSettings &settings)
    {
        QStringList arguments{u"-qXAt"_s,
                              u"-d"_s,
                              settings.value(u"dbname"_s),
                              u"-h"_s,
                              settings.value(u"host"_s),
                              u"-p"_s,
                              settings.value(u"port"_s),
                              u"-U"_s,
                              settings.value(u"user"_s)};
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, settings.password.toText());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"psql"_s, arguments);
        run(u"SET jit = off; SET enable_seqscan = off; SET max_parallel_workers_per_gather = 0; SET work_mem "
            u"= '64MB';"
            "SET plan_cache_mode = force_custom_plan;"_s);
    }
    ~Psql()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Prepares @p statement; execute() then costs one round trip.
    void prepare(const Statement &statement)
    {
        const auto [sql, values] = statement.numbered();
        QStringList literals;
        for (const QByteArray &value : values)
            literals << u"$v$"_s + QString::fromUtf8(value) + u"$v$"_s;
        run(u"DEALLOCATE ALL; PREPARE s AS "_s + QString::fromUtf8(sql) + u';');
        m_execute = literals.isEmpty() ? u"EXECUTE s;"_s : u"EXECUTE s("_s + literals.join(u", "_s) + u");"_s;
    }

    /// Milliseconds from sending to having read the last row.
    double execute()
    {
        QElapsedTimer timer;
        timer.start();
        run(m_execute);
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// 8 KiB pages the statement touches at the server.
    qint64 pagesTouched()
    {
        const QString plan = run(u"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) "_s + m_execute);
        const QJsonObject top = QJsonDocument::fromJson(plan.toUtf8()).array().first()["Plan"_L1].toObject();
        return qint64(top["Shared Hit Blocks"_L1].toDouble() + top["Shared Read Blocks"_L1].toDouble());
    }

private:
    QString run(const QString &sql)
    {
        const QByteArray end = "end-of-answer";
        m_process.write(sql.toUtf8() + "\n\\echo " + end + "\n");
        QByteArray answer;
        while (!answer.endsWith(end + "\n") && m_process.waitForReadyRead(120'000))
            answer += m_process.readAll();
        return QString::fromUtf8(answer.chopped(std::min(answer.size(), end.size() + 1)));
    }

    QProcess m_process;
    QString m_execute;
};

struct Measured
{
    QString name;
    QList<double> ours;
    QList<double> psqls;
    qint64 roundTrips = 0;
    qint64 pages = 0;
};

class Bench
{
public:
    Bench(const Options &options, QTextStream &out)
        : m_options(options)
        , m_out(out)
        , m_link(options.target, std::chrono::milliseconds(options.rtt))
        , m_settings(PostgresSettings::fromConnectionString(options.uri).value())
        , m_generator(options.editions, options.seed)
    {
        m_settings.setValue(u"host"_s, u"127.0.0.1"_s);
        m_settings.setValue(u"port"_s, QString::number(m_link.port()));
        m_catalogue = openPostgresCatalogue(m_settings);
        m_psql = std::make_unique<Psql>(m_settings);
        m_session =
            PostgresSession::open(
                m_settings, {u"authors"_s, u"works"_s, u"editions"_s, u"author_works"_s, u"edition_isbns"_s},
                [] { return Interruption::None; })
                .value();
    }

    void run();

private:
    void lookUps(int count, const QString &name);
    void titles(const QString &title);
    void print(const Measured &measured);
    template <typename Ask> double timed(Measured &measured, Ask ask);
    [[nodiscard]] QList<Isbn> isbnsFrom(qint64 edition, int count) const;

    const Options m_options;
    QTextStream &m_out;
    SlowLink m_link;
    PostgresSettings m_settings;
    RecordGenerator m_generator;
    PostgresStatements m_statements;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Psql> m_psql;
    std::unique_ptr<DatabaseSession> m_session;
};

template <typename Ask> double Bench::timed(Measured &measured, Ask ask)
{
    const qint64 before = m_link.counts().roundTrips;
    QElapsedTimer timer;
    timer.start();
    auto answer = ask();
    answer.waitForFinished();
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    measured.roundTrips = m_link.counts().roundTrips - before;
    if (!answer.result())
        m_out << "failed: " << answer.result().error().message << ' ' << answer.result().error().detail
              << '\n';
    return elapsed;
}

QList<Isbn> Bench::isbnsFrom(qint64 edition, int count) const
{
    QList<Isbn> isbns;
    for (; isbns.size() < count; edition = (edition + 7919) % m_generator.editionCount()) {
        if (const auto bare = m_generator.isbnOfEdition(edition))
            isbns << Isbn::fromText(*bare).value();
    }
    return isbns;
}

void Bench::lookUps(int count, const QString &name)
{
    Measured measured{name, {}, {}, 0, 0};
    const auto warmUp = m_catalogue->lookUp(isbnsFrom(1, 1), EditionSource::Freshness::Any);
    QFuture<Result<QList<IsbnAnswer>>>(warmUp).waitForFinished();
    for (int i = 0; i < m_options.runs; ++i) {
        const QList<Isbn> isbns = isbnsFrom(i * 104'729 + 17, count);
        m_psql->prepare(m_statements.editionsByIsbn(isbns, m_session->schema()).value());
        measured.pages = m_psql->pagesTouched(); // warms the pages for both
        measured.psqls << m_psql->execute();
        measured.ours << timed(measured,
                               [&] { return m_catalogue->lookUp(isbns, EditionSource::Freshness::Any); });
    }
    print(measured);
}

void Bench::titles(const QString &title)
{
    Measured measured{u"title \"%1\", first page"_s.arg(title), {}, {}, 0, 0};
    const SearchQuery query = SearchQuery::forFields(title, {}).value();
    auto first = m_catalogue->page(query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    first.waitForFinished();
    if (!first.result())
        return;
    QStringList keys;
    for (const Edition &edition : first.result()->editions)
        keys << edition.key;
    const Statement window = m_statements.titleWindow(title, 0, true, m_session->schema()).value();
    const Statement page = m_statements.editionsByKey(keys, m_session->schema()).value();
    for (int i = 0; i < m_options.runs; ++i) {
        m_psql->prepare(window);
        measured.pages = m_psql->pagesTouched();
        const double windowTime = m_psql->execute();
        m_psql->prepare(page);
        measured.pages += m_psql->pagesTouched();
        measured.psqls << windowTime + m_psql->execute();
        measured.ours << timed(measured, [&] {
            return m_catalogue->page(query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
        });
    }
    print(measured);
}

void Bench::print(const Measured &measured)
{
    const double ours = median(measured.ours);
    const double psqls = median(measured.psqls);
    m_out << measured.name.leftJustified(44) << QString::number(ours, 'f', 1).rightJustified(9) << " ms"
          << QString::number(psqls, 'f', 1).rightJustified(9) << " ms"
          << QString::number(ours / psqls, 'f', 2).rightJustified(7)
          << QString::number(measured.roundTrips).rightJustified(5)
          << QString::number(measured.pages).rightJustified(9) << '\n';
    m_out.flush();
}

void Bench::run()
{
    m_out << m_options.editions << " editions, " << m_options.rtt << " ms round trip, medians of "
          << m_options.runs << "\n"
          << QString(44, u' ') << "    Alexandria        psql  ratio trips   pages\n";
    lookUps(1, u"look-up of 1 ISBN"_s);
    lookUps(100, u"look-up of 100 ISBNs"_s);
    for (const QString &title : {u"history"_s, u"the"_s, u"harry potter"_s, u"introduction to mathematics"_s,
                                 m_generator.titleOfEdition(40), u"История"_s})
        titles(title);
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    for (const char *name : {"uri", "target", "editions", "seed", "rtt", "runs"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    parser.process(application);
    Options options;
    options.uri = parser.value(u"uri"_s);
    options.target = parser.value(u"target"_s);
    if (parser.isSet(u"editions"_s))
        options.editions = parser.value(u"editions"_s).toLongLong();
    if (parser.isSet(u"seed"_s))
        options.seed = parser.value(u"seed"_s).toULongLong();
    if (parser.isSet(u"rtt"_s))
        options.rtt = parser.value(u"rtt"_s).toInt();
    if (parser.isSet(u"runs"_s))
        options.runs = parser.value(u"runs"_s).toInt();
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    Bench(readOptions(application), out).run();
    return 0;
}
