// SPDX-License-Identifier: MIT
// Writes a generated catalogue for psql: see --help.
#include "tests/support/recordgenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Table = RecordGenerator::Table;
constexpr std::size_t WriteSize = 1 << 20;

bool writeRows(const RecordGenerator &generator, Table table, std::FILE *file)
{
    std::string rows;
    const auto flush = [&] { return std::fwrite(rows.data(), 1, rows.size(), file) == rows.size(); };
    for (qint64 index = 0; index < generator.indexLimit(table); ++index) {
        generator.appendRows(table, index, rows);
        if (rows.size() < WriteSize)
            continue;
        if (!flush())
            return false;
        rows.clear();
    }
    return flush() && std::fflush(file) == 0;
}

bool writeScript(const RecordGenerator &generator, Table table)
{
    std::printf("COPY %s FROM STDIN;\n", RecordGenerator::tableName(table).constData());
    return writeRows(generator, table, stdout) && std::puts("\\.") >= 0;
}

bool writeFile(const RecordGenerator &generator, Table table, const QString &directory)
{
    const QString path =
        QDir(directory).filePath(QString::fromLatin1(RecordGenerator::tableName(table)) + u".copy"_s);
    std::FILE *file = std::fopen(qPrintable(path), "wb");
    if (!file)
        return false;
    const bool written = writeRows(generator, table, file);
    return std::fclose(file) == 0 && written;
}

int generate(const QCommandLineParser &options)
{
    const RecordGenerator generator(options.value(u"editions"_s).toLongLong(),
                                    options.value(u"seed"_s).toULongLong());
    bool known = !options.isSet(u"table"_s);
    for (int i = 0; i < static_cast<int>(Table::TableCount); ++i) {
        const auto table = static_cast<Table>(i);
        const QString name = QString::fromLatin1(RecordGenerator::tableName(table));
        if (options.isSet(u"table"_s) && options.value(u"table"_s) != name)
            continue;
        known = true;
        const bool written = options.isSet(u"directory"_s)
            ? writeFile(generator, table, options.value(u"directory"_s))
            : options.isSet(u"table"_s) ? writeRows(generator, table, stdout)
                                        : writeScript(generator, table);
        if (!written) {
            std::perror("generatecatalogue");
            return EXIT_FAILURE;
        }
    }
    return known ? EXIT_SUCCESS : 2;
}

} // namespace

} // namespace alexandria

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Writes a catalogue shaped like Open Library's as text for PostgreSQL's COPY: "
        "a script for psql with all five tables, or one table's rows, or a file each."_s);
    options.addHelpOption();
    options.addOptions({{u"editions"_s, u"How many editions."_s, u"n"_s, u"1000"_s},
                        {u"seed"_s, u"Another seed, another catalogue."_s, u"n"_s, u"1"_s},
                        {u"table"_s, u"Only the rows of this table, without COPY."_s, u"name"_s},
                        {u"directory"_s, u"Into NAME.copy files there, without COPY."_s, u"path"_s}});
    options.process(application);
    return alexandria::generate(options);
}
