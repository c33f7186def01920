// SPDX-License-Identifier: MIT
#include "app/exporting/xlsxfile.h"

#include "app/exporting/storageerror.h"
#include "app/exporting/wholefile.h"
#include "app/exporting/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef ALEXANDRIA_WITH_XLSX
#include <xlsxwriter.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

#ifdef ALEXANDRIA_WITH_XLSX

namespace {

constexpr qsizetype LongestCell = 32'767; // UTF-16 units, Excel's limit
constexpr qint64 MostBytes = 4'000'000'000; // of a sheet's XML, without the ZIP64 that not every reader knows
constexpr qsizetype NarrowestColumn = 8; // digits
constexpr qsizetype WidestColumn = 60;

QByteArray cellText(const QString &text)
{
    if (text.size() <= LongestCell)
        return text.toUtf8();
    const bool isInPair = text[LongestCell - 1].isHighSurrogate();
    return text.first(isInPair ? LongestCell - 1 : LongestCell).toUtf8();
}

Error libraryError(lxw_error error, const QString &path)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("XlsxFile", "%1 could not be written: %2")
                .arg(QFileInfo(path).fileName(), QString::fromUtf8(lxw_strerror(error))),
            path,
            {}};
}

} // namespace

/// libxlsxwriter does not look at what becomes of its writes, so it is looked at for it.
class XlsxFile::Workbook
{
public:
    Workbook(std::unique_ptr<WholeFile> file, const QString &path, const QList<XlsxColumn> &columns)
        : m_file(std::move(file))
        , m_path(path)
        , m_columns(columns)
        , m_widths(columns.size(), NarrowestColumn)
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    { }
    ~Workbook()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] Result<> begin()
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        errno = 0;
        m_workbook = workbook_new_opt(QFile::encodeName(m_file->path()).constData(), &options);
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
        if (!m_sheet || !m_sheet->optimize_tmpfile)
            return Failure(storageError(errno != 0 ? errno : EIO, m_path));
        lxw_format *bold = workbook_add_format(m_workbook);
        format_set_bold(bold);
        m_text = workbook_add_format(m_workbook);
        format_set_num_format(m_text, "@");
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            writeText(column, m_columns[column].name, bold);
        ++m_row;
        return problem();
    }

    void write(const QStringList &cells)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells[column];
            bool isNumber = m_columns[column].isNumber;
            const double number = isNumber ? cell.toDouble(&isNumber) : 0;
            if (isNumber)
                worksheet_write_number(m_sheet, m_row, lxw_col_t(column), number, nullptr);
            else if (!cell.isEmpty())
                writeText(column, cell, m_text);
        }
        ++m_row;
    }

    /// Whether all so far is where it was written to.
    [[nodiscard]] Result<> problem()
    {
        errno = 0;
        if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0)
            return Failure(storageError(errno != 0 ? errno : ENOSPC, m_path));
        return size() > MostBytes ? Result<>(Failure(storageError(EFBIG, m_path))) : Result<>();
    }

    [[nodiscard]] Result<> finish()
    {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const auto place = lxw_col_t(column);
            worksheet_set_column(m_sheet, place, place, double(std::min(m_widths[column], WidestColumn)) + 1,
                                 m_columns[column].isNumber ? nullptr : m_text);
        }
        worksheet_write_blank(m_sheet, m_row, 0, nullptr); // has the row before written out
        if (const auto sound = problem(); !sound)
            return sound;
        const qint64 rows = size();
        errno = 0;
        const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
        if (error != LXW_NO_ERROR)
            return Failure(errno == ENOSPC ? storageError(errno, m_path) : libraryError(error, m_path));
        if (unpackedSize(m_file->path(), "xl/worksheets/sheet1.xml").value_or(0) < rows)
            return Failure(storageError(ENOSPC, m_path));
        return m_file->commit();
    }

    [[nodiscard]] qint64 size() const
    {
#ifdef Q_OS_WIN // whose long has 32 bits
        return ::_ftelli64(m_sheet->optimize_tmpfile);
#else
        return ::ftello(m_sheet->optimize_tmpfile);
#endif
    }

private:
    void writeText(qsizetype column, const QString &text, lxw_format *format)
    {
        m_widths[column] = std::max(m_widths[column], text.size());
        worksheet_write_string(m_sheet, m_row, lxw_col_t(column), cellText(text).constData(), format);
    }

    const std::unique_ptr<WholeFile> m_file;
    const QString m_path;
    const QList<XlsxColumn> m_columns;
    QList<qsizetype> m_widths; ///< in letters
    QByteArray m_folder; ///< libxlsxwriter keeps the pointer
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_row_t m_row = 0;
};

bool XlsxFile::isSupported()
{
    return true;
}

Result<> XlsxFile::open()
{
    auto file = WholeFile::create(m_path);
    if (!file)
        return Failure(file.error());
    m_workbook = std::make_unique<Workbook>(std::move(*file), m_path, m_columns);
    return m_workbook->begin();
}

Result<> XlsxFile::write(const QList<ExportRow> &rows)
{
    for (const ExportRow &row : rows)
        m_workbook->write(m_cellsOf(row));
    m_size = m_workbook->size();
    return m_workbook->problem();
}

Result<> XlsxFile::finish()
{
    auto finished = m_workbook->finish();
    if (finished)
        m_size = QFileInfo(m_path).size();
    return finished;
}

#else

class XlsxFile::Workbook
{
};

bool XlsxFile::isSupported()
{
    return false;
}

Result<> XlsxFile::open()
{
    return Failure({Error::Kind::NotFound,
                    QCoreApplication::translate("XlsxFile",
                                                "This program was built without libxlsxwriter, which "
                                                "Excel's own files need. Choose CSV."),
                    {},
                    {}});
}

Result<> XlsxFile::write(const QList<ExportRow> & /*rows*/)
{
    return {};
}

Result<> XlsxFile::finish()
{
    return {};
}

#endif

XlsxFile::XlsxFile(QString path, QList<XlsxColumn> columns, CellsOf cellsOf)
    : m_path(std::move(path))
    , m_columns(std::move(columns))
    , m_cellsOf(std::move(cellsOf))
{ }

XlsxFile::~XlsxFile() = default;

} // namespace alexandria
