// SPDX-License-Identifier: MIT
#include "app/exporting/xlsxfile.h"
#include "tests/support/exporting.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

/// What stands in an Excel file, by the XML in it.
class XlsxFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsTextAndNumbersApart();
    void cutsWhatNoCellCanHold();
    void saysWhenASheetIsFull();
    void leavesNothingBehindWhenCancelled();
    void keepsTheOldFileWhenTheDiskIsFull();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"list.xlsx"_s); }
    [[nodiscard]] std::unique_ptr<RowFile> file(const QString &cell = u"9780306406157"_s) const;
    [[nodiscard]] QString part(const QString &name) const;
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void XlsxFileTest::initTestCase()
{
    if (!XlsxFile::isSupported())
        QSKIP("built without libxlsxwriter");
}

std::unique_ptr<RowFile> XlsxFileTest::file(const QString &cell) const
{
    return std::make_unique<XlsxFile>(path(), QList<XlsxColumn>{{u"ISBN"_s}, {u"Title"_s}, {u"Year"_s, true}},
                                      [cell](const ExportRow &row) {
                                          return QStringList{cell, row.edition->key, u"1987"_s};
                                      });
}

QString XlsxFileTest::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path(), name});
    unzip.waitForFinished();
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

QStringList XlsxFileTest::names() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

void XlsxFileTest::keepsTextAndNumbersApart()
{
    const ExportEnd end = runExport(std::make_unique<CountedRows>(1'000), file());

    QVERIFY2(end.summary.has_value(),
             qPrintable(end.error ? end.error->message + end.error->detail : QString()));
    QCOMPARE(end.summary->rows, 1'000);
    QCOMPARE(end.summary->bytes, QFileInfo(path()).size());
    QCOMPARE(names(), QStringList{u"list.xlsx"_s});
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(u"ySplit=\"1\""_s) && sheet.contains(u"state=\"frozen\""_s),
             qPrintable(sheet.left(1500)));
    QVERIFY(sheet.contains(u"<c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>9780306406157</t></is></c>"_s));
    QVERIFY(sheet.contains(u"<c r=\"C2\"><v>1987</v></c>"_s));
    QVERIFY(sheet.contains(u"<t>/books/OL1000M</t>"_s));
    QVERIFY(sheet.contains(u"numberStoredAsText=\"1\""_s));
    QVERIFY(sheet.contains(u"<col min=\"1\" max=\"1\" width=\"14.7"_s));
}

void XlsxFileTest::cutsWhatNoCellCanHold()
{
    QString longest(32'766, u'x');
    longest += u"\U0001F4D5\U0001F4D5"_s;

    const ExportEnd end = runExport(std::make_unique<CountedRows>(1), file(longest));

    QVERIFY(end.summary.has_value());
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains(u"<t>"_s + QString(32'766, u'x') + u"</t>"_s));
}

void XlsxFileTest::saysWhenASheetIsFull()
{
    const ExportEnd end = runExport(std::make_unique<CountedRows>(1'048'600), file());

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, 1'048'575);
    QCOMPARE(end.summary->whyFewer, u"Such a file holds 1,048,575 rows at most."_s);
}

void XlsxFileTest::leavesNothingBehindWhenCancelled()
{
    for (int time = 0; time < 10; ++time) {
        const ExportEnd end = runExport(std::make_unique<CountedRows>(1'000'000'000), file(),
                                        ExportFile::WhenCutShort::Discard, [time](ExportFile &exported) {
                                            QTest::qWait(time * 7);
                                            exported.cancel();
                                        });

        QVERIFY(end.error.has_value());
        QCOMPARE(end.error->kind, Error::Kind::Cancelled);
        QCOMPARE(names(), QStringList());
    }
}

void XlsxFileTest::keepsTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    const QByteArray folder = QFile::encodeName(m_folder->path());
    for (int size = 1; size <= 20; ++size) {
        const QByteArray options = "size=" + QByteArray::number(size * 256) + "k,mode=0700";
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
            QSKIP("no right to mount");
        const auto unmount = qScopeGuard([&folder] { ::umount2(folder.constData(), MNT_DETACH); });
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();

        const ExportEnd end = runExport(std::make_unique<CountedRows>(40'000), file());

        QVERIFY2(end.error.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(end.error->kind, Error::Kind::Storage);
        QVERIFY2(end.error->message.startsWith(u"There is no room for list.xlsx"_s),
                 qPrintable(end.error->message));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(names(), QStringList{u"list.xlsx"_s});
    }
#else
    QSKIP("needs tmpfs");
#endif
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::XlsxFileTest)
#include "xlsxfiletest.moc"
