// SPDX-License-Identifier: MIT
#include "ui/scan/intakestrip.h"

#include "app/scan/scandesk.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

constexpr auto LookInterval = 250ms;
constexpr int ManyOpen = 25; ///< fewer are there before anybody reads a strip
constexpr qint64 EarliestGuess = 1'500; // ms
constexpr int IntakeSteps = 1000;

} // namespace

IntakeStrip::IntakeStrip(ScanDesk &desk, ScanIntake &intake, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_intake(intake)
    , m_words(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Elide, 1, this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"intakeStrip"_s);
    m_words->setObjectName(u"intakeWords"_s);
    m_bar->setObjectName(u"intakeBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(12 * Margin);
    m_bar->setRange(0, IntakeSteps);
    m_button->setObjectName(u"intakeButton"_s);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Spacing, Margin, Spacing);
    row->setSpacing(Spacing);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    m_timer.setInterval(LookInterval);
    connect(&m_timer, &QTimer::timeout, this, &IntakeStrip::update);
    connect(&m_intake, &ScanIntake::began, this, [this] { m_before = counts(); });
    connect(&m_intake, &ScanIntake::progressed, this, &IntakeStrip::showReading);
    connect(&m_intake, &ScanIntake::finished, this, &IntakeStrip::onFinished);
    connect(m_button, &QPushButton::clicked, this, &IntakeStrip::stopOrGoOn);
    connect(&m_desk, &ScanDesk::listChanged, this, [this] {
        m_timer.stop();
        hide();
    });
    hide();
}

IntakeStrip::Counts IntakeStrip::counts() const
{
    const ScanListModel &entries = *m_desk.entries();
    return {entries.countOf(State::Found) + entries.countOf(State::Several), entries.countOf(State::NotFound),
            entries.countOf(State::NotAnIsbn)};
}

void IntakeStrip::showReading(qint64 done, qint64 total)
{
    m_isClosing = m_isStopped = false;
    m_words->setText(tr("Reading the list: %n entries so far", nullptr, m_desk.entries()->rowCount()));
    m_bar->setVisible(true);
    m_bar->setValue(total > 0 ? int(done * IntakeSteps / total) : 0);
    m_button->setText(tr("Cancel"));
    show();
}

void IntakeStrip::onFinished(const IntakeSummary &summary)
{
    m_summary = summary;
    m_openAtStart = m_desk.entries()->countOf(State::Open);
    m_since.start();
    if (summary.isCancelled) {
        m_desk.lookup().stop();
        m_isStopped = true;
    }
    m_timer.start();
    update();
}

void IntakeStrip::update()
{
    if (m_intake.isBusy())
        return;
    const int open = m_desk.entries()->countOf(State::Open);
    if (open == 0)
        return showSummary();
    if (open < ManyOpen && !m_isStopped && m_summary.entries < ManyOpen)
        return;
    showLookingUp(open);
}

void IntakeStrip::showLookingUp(int open)
{
    m_isClosing = false;
    m_openAtStart = std::max(m_openAtStart, open);
    const int done = m_openAtStart - open;
    m_bar->setVisible(true);
    m_bar->setValue(m_openAtStart > 0 ? int(qint64(done) * IntakeSteps / m_openAtStart) : 0);
    QString words = tr("%n to look up", nullptr, open);
    if (m_isStopped)
        words = tr("Stopped; %n not looked up", nullptr, open);
    else if (m_desk.lookup().isHeld())
        words = tr("%n wait for the connection", nullptr, open);
    else if (done > 0 && m_since.elapsed() > EarliestGuess) {
        const qint64 seconds = m_since.elapsed() * open / done / 1000;
        words += u" · "_s
            + (seconds < 60 ? tr("%n second(s) left", nullptr, int(seconds) + 1)
                            : tr("%n minute(s) left", nullptr, int(seconds / 60) + 1));
    }
    m_words->setText(words);
    m_button->setText(m_isStopped ? tr("Go On") : tr("Cancel"));
    show();
}

void IntakeStrip::showSummary()
{
    m_timer.stop();
    if (m_summary.entries < ManyOpen && m_summary.rowsWithoutIsbn == 0 && !m_summary.isCancelled
        && m_summary.invalid == 0)
        return hide();
    const Counts now = counts();
    QStringList parts{//: What came of a list: how many of its entries were found
                      tr("%n found", nullptr, std::max(0, now.found - m_before.found)),
                      tr("%n not found", nullptr, std::max(0, now.notFound - m_before.notFound))};
    if (m_summary.repaired > 0)
        parts << tr("%n repaired", nullptr, m_summary.repaired);
    if (const int wrong = now.notAnIsbn - m_before.notAnIsbn; wrong > 0)
        parts << tr("%n not an ISBN", nullptr, wrong);
    if (m_summary.rowsWithoutIsbn > 0)
        parts << tr("%n row(s) without an ISBN were left out", nullptr, int(m_summary.rowsWithoutIsbn));
    m_words->setText(tr("%n taken from the list", nullptr, m_summary.entries) + ": "_L1
                     + parts.join(", "_L1));
    m_bar->setVisible(false);
    m_isClosing = true;
    m_button->setText(tr("Close"));
    show();
    announce(*this, m_words->text());
}

void IntakeStrip::stopOrGoOn()
{
    if (m_isClosing) {
        hide();
    } else if (m_intake.isBusy()) {
        m_intake.cancel();
    } else if (m_isStopped) {
        m_isStopped = false;
        m_since.start();
        m_openAtStart = m_desk.entries()->countOf(State::Open);
        m_desk.lookup().goOn();
        update();
    } else {
        m_isStopped = true;
        m_desk.lookup().stop();
        update();
    }
}

} // namespace alexandria
