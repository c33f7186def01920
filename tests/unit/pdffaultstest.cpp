// SPDX-License-Identifier: MIT
#include "app/exporting/listrows.h"
#include "app/printing/paper.h"
#include "app/printing/pdffile.h"
#include "tests/support/exporting.h"
#include "tests/support/numberedbooks.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

/// What is left of a PDF that did not come to its end.
class PdfFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void leavesNothingBehindWhenCancelled();
    void leavesNothingBehindWhenCancelledWhilePainting();
    void keepsTheOldFileWhenFilesMayGrowNoMore();
    void keepsTheOldFileWhenTheDiskIsFull();
    void saysThatTheFolderIsNotThere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"list.pdf"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    [[nodiscard]] std::unique_ptr<PdfFile> makeFile() const
    {
        return std::make_unique<PdfFile>(path(), m_list, m_paper);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const PrintedList m_list{u"Shelf"_s, u"14 June 2025"_s, false, Qt::LeftToRight, QGuiApplication::font()};
    const QPageLayout m_paper = usualPaper(QLocale::c());
};

namespace {

constexpr int Many = 250;
const QByteArray OldPdf = "what was there before\n";

void put(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(OldPdf);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

void PdfFaultsTest::leavesNothingBehindWhenCancelled()
{
    put(path());
    auto rows = std::make_unique<CountedRows>(2'000);
    ExportFile *exported = nullptr;
    std::atomic_bool isThere = false;
    rows->before = [&](qint64 soFar) {
        while (soFar == 1'000 && !isThere)
            QThread::yieldCurrentThread();
        if (soFar == 1'000)
            exported->cancel();
    };

    const ExportEnd end =
        runExport(std::move(rows), makeFile(), ExportFile::WhenCutShort::Discard, [&](ExportFile &running) {
            exported = &running;
            isThere = true;
        });

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->kind, Error::Kind::Cancelled);
    QCOMPARE(bytesOf(path()), OldPdf);
    QCOMPARE(names(), QStringList{u"list.pdf"_s});
}

void PdfFaultsTest::leavesNothingBehindWhenCancelledWhilePainting()
{
    auto pdf = makeFile();
    QVERIFY(pdf->open().has_value());
    QVERIFY(pdf->write(numberedRows(Many)).has_value());
    pdf->stop();

    const Result<> finished = pdf->finish();
    pdf.reset();

    QVERIFY(!finished.has_value());
    QCOMPARE(finished.error().kind, Error::Kind::Cancelled);
    QCOMPARE(names(), QStringList());
}

void PdfFaultsTest::keepsTheOldFileWhenFilesMayGrowNoMore()
{
    put(path());
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{10'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const ExportEnd end = runExport(std::make_unique<ListRows>(numberedRows(Many)), makeFile());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message, u"list.pdf grew too large for its disk. Choose another disk."_s);
    QCOMPARE(bytesOf(path()), OldPdf);
    QCOMPARE(names(), QStringList{u"list.pdf"_s});
}

void PdfFaultsTest::keepsTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=64k,mode=0700") != 0)
        QSKIP("no right to mount");
    const auto unmount = qScopeGuard([&folder] { ::umount2(folder.constData(), MNT_DETACH); });
    put(path());

    const ExportEnd end = runExport(std::make_unique<ListRows>(numberedRows(20 * Many)), makeFile());

    QVERIFY(end.error.has_value());
    QVERIFY2(end.error->message.startsWith(u"There is no room for list.pdf"_s),
             qPrintable(end.error->message));
    QCOMPARE(bytesOf(path()), OldPdf);
    QCOMPARE(names(), QStringList{u"list.pdf"_s});
#else
    QSKIP("needs tmpfs");
#endif
}

void PdfFaultsTest::saysThatTheFolderIsNotThere()
{
    const QString place = m_folder->filePath(u"nowhere/list.pdf"_s);

    const ExportEnd end = runExport(std::make_unique<ListRows>(numberedRows(1)),
                                    std::make_unique<PdfFile>(place, m_list, m_paper));

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message,
             u"The folder %1/nowhere is not there, so list.pdf was not written."_s.arg(m_folder->path()));
}

} // namespace alexandria

QTEST_MAIN(alexandria::PdfFaultsTest)
#include "pdffaultstest.moc"
