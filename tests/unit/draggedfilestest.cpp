// SPDX-License-Identifier: MIT
#include "app/exporting/draggedfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Files to be dragged away, and what is left of them.
class DraggedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesNothingUntilAskedFor();
    void keepsEachFileToItself();
    void keepsWhatSomebodyMayStillRead();
    void takesEverythingAwayAtTheEnd();
    void takesAwayWhatWasLeftBehind();
    void leavesAlonePlacesOfOthers();
    void saysThatThereIsNoPlace();

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    [[nodiscard]] std::unique_ptr<DraggedFiles> make() const
    {
        auto files = std::make_unique<DraggedFiles>(m_folder->path());
        QThreadPool::globalInstance()->waitForDone();
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

mode_t modeOf(const QString &path)
{
    struct stat there = {};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? there.st_mode & 0777 : 0;
}

} // namespace

void DraggedFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DraggedFilesTest::writesNothingUntilAskedFor()
{
    const auto files = make();

    QCOMPARE(names(), QStringList());
}

void DraggedFilesTest::keepsEachFileToItself()
{
    const auto files = make();

    const Result<QString> path = files->write(u"zola.csv"_s, "a,b\r\n");

    QVERIFY(path.has_value());
    QVERIFY2(path->endsWith(u"/zola.csv"_s), qPrintable(*path));
    QCOMPARE(readAll(*path), QByteArray("a,b\r\n"));
    QCOMPARE(names().size(), 1);
    QCOMPARE(modeOf(m_folder->filePath(names().first())), mode_t(0700));
}

void DraggedFilesTest::keepsWhatSomebodyMayStillRead()
{
    const auto files = make();

    const Result<QString> first = files->write(u"zola.csv"_s, "first");
    const Result<QString> second = files->write(u"zola.csv"_s, "second");

    QCOMPARE(readAll(first.value()), QByteArray("first"));
    QCOMPARE(readAll(second.value()), QByteArray("second"));
}

void DraggedFilesTest::takesEverythingAwayAtTheEnd()
{
    auto files = make();
    QVERIFY(files->write(u"zola.csv"_s, "bytes").has_value());

    files.reset();

    QCOMPARE(names(), QStringList());
}

void DraggedFilesTest::takesAwayWhatWasLeftBehind()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"alexandria-drag-abcdef/x"_s));
    QFile left(m_folder->filePath(u"alexandria-drag-abcdef/x/zola.csv"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    auto other = make(); // as another program that runs
    QCOMPARE(names(), QStringList());
    const Result<QString> inUse = other->write(u"zola.csv"_s, "in use");

    const auto files = make();

    QCOMPARE(readAll(inUse.value()), QByteArray("in use"));
}

void DraggedFilesTest::leavesAlonePlacesOfOthers()
{
    QTemporaryDir elsewhere;
    QFile kept(elsewhere.filePath(u"kept.csv"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(elsewhere.path(), m_folder->filePath(u"alexandria-drag-link"_s)));
    QVERIFY(QDir(m_folder->path()).mkpath(u"alexandria-other"_s));

    const auto files = make();

    QVERIFY(kept.exists());
    QVERIFY(names().contains(u"alexandria-other"_s));
}

void DraggedFilesTest::saysThatThereIsNoPlace()
{
    DraggedFiles files(m_folder->filePath(u"nowhere"_s));

    const Result<QString> path = files.write(u"zola.csv"_s, "bytes");

    QVERIFY(!path.has_value());
    QCOMPARE(path.error().message,
             u"The folder %1/nowhere is not there, so zola.csv was not written."_s.arg(m_folder->path()));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::DraggedFilesTest)
#include "draggedfilestest.moc"
