// SPDX-License-Identifier: MIT
// From the window's first paint to the first answer from disk, in the real window, before a catalogue that
// never answers.
//
//   startbench fill FOLDER [EDITIONS]   a cache to ask, with 100,000 editions if not said
//   startbench show FOLDER [before]     one start, asked at the first paint or before

#include "app/cache/cachededitionsource.h"
#include "app/settings/windowsettings.h"
#include "tests/support/cacheanswers.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/mainwindow.h"
#include "ui/search/resultsview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr int PageSize = 50;
constexpr int Editions = 100'000;

QString wordsOfPage(int number)
{
    return u"page %1"_s.arg(number);
}

int fill(const QString &folder, int editions)
{
    EditionCache cache(folder);
    for (int first = 0; first < editions; first += PageSize) {
        if (!storeOnDisk(cache, titleQueryOf(wordsOfPage(first / PageSize)), wholePage(first, PageSize)))
            return 1;
        QCoreApplication::processEvents();
    }
    return 0;
}

/// Knows when a window was painted first: with all that is in it.
class PaintWatch : public QApplication
{
public:
    using QApplication::QApplication;

    void watch(const QWidget &window, std::function<void()> painted)
    {
        m_window = &window;
        m_painted = std::move(painted);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const auto type = event->type();
        const bool isHandled = QApplication::notify(receiver, event);
        if (receiver == m_window && type == QEvent::Paint)
            m_isPainting = true;
        const bool isPainter = type == QEvent::UpdateRequest || type == QEvent::Expose;
        if (m_isPainting && isPainter && m_painted)
            std::exchange(m_painted, {})();
        return isHandled;
    }

private:
    const QWidget *m_window = nullptr;
    bool m_isPainting = false;
    std::function<void()> m_painted;
};

/// Milliseconds from the first paint to the rows being there; less than nothing when they were there before.
double timeOne(PaintWatch &application, const QString &folder, int page, bool isAskedBefore)
{
    const QTemporaryDir home;
    QSettings file(home.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowSettings settings(file);
    FakeEditionSource silent;
    EditionCache cache(folder);
    CachedEditionSource source(silent, cache);
    source.setProfile(u"home"_s);
    MainWindow window(source, settings, nullptr);
    window.offerKeeping(cache, source);
    QElapsedTimer timer;
    timer.start();
    qint64 painted = 0;
    qint64 answered = 0;
    const auto quitWhenBoth = [&] {
        if (painted > 0 && answered > 0)
            QApplication::quit();
    };
    QObject::connect(window.findChild<ResultsView *>()->model(), &QAbstractItemModel::rowsInserted, &window,
                     [&] {
                         answered = timer.nsecsElapsed();
                         quitWhenBoth();
                     });
    application.watch(window, [&] {
        painted = timer.nsecsElapsed();
        if (!isAskedBefore)
            window.searchWords(wordsOfPage(page));
        quitWhenBoth();
    });
    window.show();
    if (isAskedBefore)
        window.searchWords(wordsOfPage(page));
    QApplication::exec();
    return double(answered - painted) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    PaintWatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(2);
    if (arguments.value(1) == "fill"_L1)
        return fill(folder, arguments.value(3, QString::number(Editions)).toInt());
    if (arguments.value(1) != "show"_L1 || folder.isEmpty())
        return 2;
    const bool isAskedBefore = arguments.value(3) == "before"_L1;
    QTextStream(stdout) << (isAskedBefore ? "asked before it is shown: " : "asked at its first paint: ")
                        << QString::number(timeOne(application, folder, 7, isAskedBefore), 'f', 1)
                        << " ms from the first paint to the rows\n";
    return 0;
}
