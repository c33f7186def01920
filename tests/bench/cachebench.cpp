// SPDX-License-Identifier: MIT
// The cache on disk beside SQLite alone, in one run: medians, and ratios to a SELECT by primary key as the
// sqlite3 command line times it.
//
//   cachebench [--editions N] [--suggested N] [--runs N] [--folder DIR]

#include "app/cache/cachededitionsource.h"
#include "app/cache/editioncache.h"
#include "models/catalogue/edition.h"
#include "models/core/whendone.h"
#include "tests/support/cacheanswers.h"
#include "tests/support/fakeeditionsource.h"
#include "tests/support/recordgenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr int PageSize = 50;
constexpr qint64 Unlimited = 64LL * 1024 * 1024 * 1024;
constexpr double Mebibyte = 1024.0 * 1024;

struct Options
{
    qint64 editions = 1'000'000;
    qint64 suggested = 100'000;
    int runs = 2'000;
    QString folder;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double highest(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

/// Milliseconds from the call of @p ask to its value being delivered by this thread's event loop.
template <typename Ask> double delivered(Ask ask)
{
    QElapsedTimer timer;
    QEventLoop loop;
    timer.start();
    double elapsed = 0;
    whenDone(ask(), &loop, [&](const auto &) {
        elapsed = double(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    loop.exec();
    return elapsed;
}

class Bench
{
public:
    Bench(const Options &options, QTextStream &out)
        : m_options(options)
        , m_out(out)
        , m_generator(std::max(options.editions, options.suggested), 1)
        , m_random(1)
    { }

    void run();

private:
    [[nodiscard]] EditionPage page(qint64 first) const;
    void fill(EditionCache &cache, qint64 from, qint64 editions);
    void lookUps(EditionCache &cache);
    void selects(const QString &path);
    void writes(EditionCache &cache);
    void suggestions(EditionCache &cache);
    void opening(const QString &folder);
    void cap();
    void print(const QString &name, const QList<double> &values);
    [[nodiscard]] Isbn randomIsbn();

    const Options m_options;
    QTextStream &m_out;
    RecordGenerator m_generator;
    QRandomGenerator m_random;
    double m_select = 0; ///< milliseconds of a SELECT by primary key at the command line
};

EditionPage Bench::page(qint64 first) const
{
    EditionPage result;
    for (qint64 i = first; i < first + PageSize; ++i) {
        EditionRecord record;
        record.key = RecordGenerator::editionKey(i);
        record.editionJson = QByteArray::fromStdString(m_generator.editionJson(i));
        if (const auto work = m_generator.workOfEdition(i)) {
            record.workKey = RecordGenerator::workKey(*work);
            record.workJson = QByteArray::fromStdString(m_generator.workJson(*work));
            for (const qint64 author : m_generator.authorsOfWork(*work))
                record.authorsJson += (record.authorsJson.isEmpty() ? "[{\"key\":\"" : ",{\"key\":\"")
                    + RecordGenerator::authorKey(author) + "\",\"name\":\""
                    + m_generator.nameOfAuthor(author).toUtf8().replace('"', '\'').replace('\\', '/') + "\"}";
            if (!record.authorsJson.isEmpty())
                record.authorsJson += ']';
        }
        result.editions << editionFromRecord(record);
    }
    return result;
}

void Bench::fill(EditionCache &cache, qint64 from, qint64 editions)
{
    QElapsedTimer timer;
    timer.start();
    for (qint64 first = from; first < editions; first += PageSize) {
        cache.store(u"home"_s, titleQueryOf(u"page %1"_s.arg(first)), {}, 1, page(first)).waitForFinished();
        QCoreApplication::processEvents();
    }
    m_out << editions << " editions after " << timer.elapsed() / 1000 << " s, "
          << QString::number(double(valueOf(cache.report()).bytes) / Mebibyte, 'f', 0) << " MiB\n";
    m_out.flush();
}

Isbn Bench::randomIsbn()
{
    while (true) {
        const auto digits = m_generator.isbnOfEdition(qint64(m_random.bounded(double(m_options.editions))));
        if (digits)
            return Isbn::fromText(*digits).value();
    }
}

void Bench::print(const QString &name, const QList<double> &values)
{
    const double middle = median(values);
    m_out << name.leftJustified(52) << QString::number(middle * 1000, 'f', 0).rightJustified(9) << " µs"
          << QString::number(highest(values), 'f', 1).rightJustified(9) << " ms";
    if (m_select > 0)
        m_out << QString::number(middle / m_select, 'f', 1).rightJustified(9);
    m_out << '\n';
    m_out.flush();
}

/// By the primary key of `editions`, each statement timed by the command line: user and system time, since
/// its real time has whole milliseconds only.
void Bench::selects(const QString &path)
{
    QByteArray script = ".timer on\n";
    for (int i = 0; i < m_options.runs; ++i)
        script += "SELECT record FROM editions WHERE id = (1 << 40) + "
            + QByteArray::number(1 + qint64(m_random.bounded(double(m_options.editions - 1)))) + ";\n";
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, path});
    if (!shell.waitForStarted()) {
        m_out << "no sqlite3 command line: no ratios\n";
        return;
    }
    shell.write(script);
    shell.closeWriteChannel();
    shell.waitForFinished(120'000);
    static const QRegularExpression pattern(u"user ([0-9.]+) sys ([0-9.]+)"_s);
    QList<double> times;
    for (auto match = pattern.globalMatch(QString::fromLatin1(shell.readAllStandardOutput()));
         match.hasNext();) {
        const auto found = match.next();
        times << (found.captured(1).toDouble() + found.captured(2).toDouble()) * 1000;
    }
    m_select = median(times);
    print(u"SELECT by primary key, sqlite3's .timer (the limit)"_s, times);
}

void Bench::lookUps(EditionCache &cache)
{
    FakeEditionSource nobody;
    CachedEditionSource source(nobody, cache);
    source.setProfile(u"home"_s);
    QList<Isbn> known; // some records are not whole, and nobody would answer for them
    while (known.size() < 1'000) {
        const Isbn isbn = randomIsbn();
        if (answerOnDisk(cache, isbn))
            known << isbn;
    }
    QList<double> hits;
    QList<double> misses;
    QList<double> whole;
    QList<double> thousands;
    for (int i = 0; i < m_options.runs; ++i) {
        const Isbn isbn = known[i % known.size()];
        const Isbn unknown = isbnOf(int(m_random.bounded(99'999'999)));
        hits << delivered([&] { return cache.lookUp(u"home"_s, {isbn}); });
        misses << delivered([&] { return cache.lookUp(u"home"_s, {unknown}); });
        whole << delivered([&] { return source.lookUp({isbn}, EditionSource::Freshness::Any); });
    }
    for (int i = 0; i < 10; ++i)
        thousands << delivered([&] { return source.lookUp(known, EditionSource::Freshness::Any); });
    print(u"cached look-up, hit"_s, hits);
    print(u"cached look-up, miss"_s, misses);
    print(u"the same through CachedEditionSource, hit"_s, whole);
    print(u"1,000 cached look-ups in one call"_s, thousands);
}

void Bench::writes(EditionCache &cache)
{
    QList<double> fresh;
    QList<double> again;
    QList<double> reads;
    const int runs = std::min(m_options.runs, 200);
    for (int i = 0; i < runs; ++i) {
        EditionPage written = page(qint64(m_random.bounded(double(m_options.editions - PageSize))));
        again << delivered(
            [&] { return cache.store(u"home"_s, titleQueryOf(u"again %1"_s.arg(i)), {}, 1, written); });
        for (Edition &edition : written.editions)
            edition.key += u"-%1"_s.arg(i);
        fresh << delivered(
            [&] { return cache.store(u"home"_s, titleQueryOf(u"fresh %1"_s.arg(i)), {}, 1, written); });
        reads << delivered([&] { return cache.page(u"home"_s, titleQueryOf(u"fresh %1"_s.arg(i)), {}); });
    }
    print(u"writing a page of 50 new editions"_s, fresh);
    print(u"writing a page of 50 known editions"_s, again);
    print(u"reading a page of 50"_s, reads);
}

void Bench::suggestions(EditionCache &cache)
{
    const QString title = m_generator.titleOfEdition(40);
    for (const QString &words : {u"th"_s, u"the"_s, u"hi"_s, u"hist"_s, u"history of"_s, u"the his"_s,
                                 title.left(12), title, u"ис"_s, u"的"_s, u"zzzz"_s}) {
        QList<double> times;
        qsizetype count = 0;
        for (int i = 0; i < 50; ++i) {
            times << delivered([&] { return cache.suggestions(u"home"_s, words, 8); });
            count = valueOf(cache.suggestions(u"home"_s, words, 8)).size();
        }
        print(u"suggestions for \"%1\" (%2)"_s.arg(words).arg(count), times);
    }
}

void Bench::opening(const QString &folder)
{
    QList<double> times;
    for (int i = 0; i < 20; ++i) {
        CacheSettings settings;
        settings.sizeCap = Unlimited;
        QElapsedTimer timer;
        timer.start();
        EditionCache cache(folder, settings);
        (void)valueOf(cache.lookUp(u"home"_s, {randomIsbn()}));
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    print(u"from nothing to the first answer"_s, times);
}

void Bench::cap()
{
    constexpr int Operations = 10'000;

    const QTemporaryDir folder(m_options.folder + "/cap-XXXXXX"_L1);
    CacheSettings settings;
    settings.sizeCap = 32LL * 1024 * 1024;
    EditionCache cache(folder.path(), settings);
    qint64 most = 0;
    QList<double> reads;
    for (int i = 0; i < Operations; ++i) {
        const qint64 first = PageSize * qint64(m_random.bounded(5'000));
        const SearchQuery query = titleQueryOf(u"page %1"_s.arg(first));
        if (i % 10 == 0)
            cache.store(u"home"_s, query, {}, 1, page(first)).waitForFinished();
        else
            reads << delivered([&] { return cache.page(u"home"_s, query, {}); });
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
            bytes += file.size();
        most = std::max(most, bytes);
    }
    print(u"reading a page while evicting"_s, reads);
    m_out << "10,000 mixed operations: at most "
          << QString::number(double(most) / double(settings.sizeCap), 'f', 2) << " of the cap, "
          << valueOf(cache.report()).editions << " editions left\n";
}

void Bench::run()
{
    CacheSettings settings;
    settings.sizeCap = Unlimited;
    {
        EditionCache cache(m_options.folder + "/answers"_L1, settings);
        fill(cache, 0, m_options.suggested);
        const QString path = valueOf(cache.report()).path;
        m_out << QString(52, u' ') << "   median   highest    ratio\n";
        suggestions(cache);
        writes(cache);
        fill(cache, m_options.suggested, m_options.editions);
        selects(path);
        lookUps(cache);
        writes(cache);
        suggestions(cache);
    }
    opening(m_options.folder + "/answers"_L1);
    cap();
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    for (const char *name : {"editions", "suggested", "runs", "folder"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    parser.process(application);
    Options options;
    if (parser.isSet(u"editions"_s))
        options.editions = parser.value(u"editions"_s).toLongLong();
    if (parser.isSet(u"suggested"_s))
        options.suggested = parser.value(u"suggested"_s).toLongLong();
    if (parser.isSet(u"runs"_s))
        options.runs = parser.value(u"runs"_s).toInt();
    options.folder = parser.value(u"folder"_s);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    Options options = readOptions(application);
    const QTemporaryDir folder;
    if (options.folder.isEmpty())
        options.folder = folder.path();
    Bench(options, out).run();
    return 0;
}
