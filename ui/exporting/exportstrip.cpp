// SPDX-License-Identifier: MIT
#include "ui/exporting/exportstrip.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int BarSteps = 1000;

} // namespace

ExportStrip::ExportStrip(ExportFile &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_words(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Elide, 1, this))
    , m_bar(new QProgressBar(this))
    , m_open(new LinkButton(tr("Open Folder"), this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"exportStrip"_s);
    m_words->setObjectName(u"exportWords"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(12 * Margin);
    m_button->setObjectName(u"exportButton"_s);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing, Margin, Spacing);
    row->setSpacing(Spacing);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_open);
    row->addWidget(m_button);
    connect(&m_file, &ExportFile::progressed, this, &ExportStrip::showProgress);
    connect(&m_file, &ExportFile::finished, this, &ExportStrip::showSummary);
    connect(&m_file, &ExportFile::failed, this, &ExportStrip::showFailure);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_path).adjusted(QUrl::RemoveFilename));
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_file.isRunning())
            m_file.cancel();
        else
            hide();
    });
    hide();
}

void ExportStrip::begin(const QString &path)
{
    m_path = path;
    showBegun(tr("Exporting…"));
}

void ExportStrip::beginPrinting(const QString &printer)
{
    m_path.clear();
    m_printer = printer;
    showBegun(tr("Printing…"));
}

void ExportStrip::showBegun(const QString &words)
{
    m_words->setText(words);
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    m_open->setVisible(false);
    m_button->setText(tr("Cancel"));
    setVisible(true);
}

void ExportStrip::showProgress(const ExportProgress &progress)
{
    QStringList parts{tr("%Ln row(s) written", nullptr, int(progress.rows))};
    const bool isKnown = progress.expected && progress.expected->rows > 0;
    if (isKnown) {
        m_bar->setRange(0, BarSteps);
        m_bar->setValue(int(std::min<qint64>(BarSteps, progress.rows * BarSteps / progress.expected->rows)));
    }
    if (progress.timeLeft) {
        const int seconds = int(progress.timeLeft->count());
        parts << (seconds < 60 ? tr("%n second(s) left", nullptr, seconds)
                               : tr("%n minute(s) left", nullptr, seconds / 60 + 1));
    }
    m_words->setText(parts.join(u" · "_s));
}

void ExportStrip::showSummary(const ExportSummary &summary)
{
    QString words = m_path.isEmpty()
        ? tr("%Ln row(s) went to %1.", nullptr, int(summary.rows)).arg(m_printer)
        : tr("%Ln row(s) are in %1.", nullptr, int(summary.rows)).arg(QUrl::fromLocalFile(m_path).fileName());
    if (!summary.whyFewer.isEmpty())
        words += u' ' + summary.whyFewer;
    end(words, true);
}

void ExportStrip::showFailure(const Error &error)
{
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    const QString cancelled = m_path.isEmpty() ? tr("The printing was cancelled.")
                                               : tr("The export was cancelled; no file was written.");
    end(isCancelled ? cancelled : error.message, false);
}

void ExportStrip::end(const QString &words, bool isThere)
{
    m_words->setText(words);
    m_words->setToolTip(Qt::convertFromPlainText(words));
    m_bar->setVisible(false);
    m_open->setVisible(isThere && !m_path.isEmpty());
    m_button->setText(tr("Close"));
    setVisible(true);
    announce(*this, words);
}

} // namespace alexandria
