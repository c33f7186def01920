// SPDX-License-Identifier: MIT
#include "ui/filling/filldialog.h"

#include "ui/filling/fillchoices.h"
#include "ui/filling/filledcells.h"
#include "ui/filling/fillwords.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/errorbanner.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quietcurrent.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

using JobPhase = FillJob::Phase;

namespace {

constexpr QSize FirstFillSize{980, 620};
constexpr int ProgressSteps = 1000;
constexpr int RowsMeasured = 30; // for the widths of columns
constexpr int ColumnsMeasured = 60;
constexpr int WidestColumn = 30; // in average characters

} // namespace

FillDialog::FillDialog(EditionSource &source, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_job(source)
    , m_choices(new FillChoices)
    , m_form(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Elide, 1, this))
    , m_banner(new ErrorBanner(this))
    , m_preview(new QuietCurrent<QTableView>(this))
    , m_message(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
    , m_progress(new QProgressBar(this))
    , m_lookUp(new QPushButton(this))
    , m_save(new QPushButton(tr("&Save As…"), this))
{
    setObjectName(u"fillDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    joinJob();
    m_job.open(path);
    //: %1: name of a file
    setWindowTitle(tr("Fill %1").arg(m_job.fileName()));
}

FillDialog::~FillDialog() = default;

void FillDialog::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(GroupSpacing);
    middle->addWidget(new FormScroll(m_choices, this), 2);
    middle->addWidget(previewColumn(), 5);

    m_lookUp->setObjectName(u"fillLookUpButton"_s);
    m_save->setObjectName(u"fillSaveButton"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_lookUp, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"fillCloseButton"_s);
    buttons->setFocusProxy(nullptr); // or Qt 6.4 may send Tab back to the first
    setTabOrder(m_preview, m_lookUp);
    setTabOrder(m_lookUp, m_save);
    setTabOrder(m_save, close);
    connect(buttons, &QDialogButtonBox::rejected, this, &FillDialog::reject);
    connect(m_lookUp, &QPushButton::clicked, this, &FillDialog::lookUpOrStop);
    connect(m_save, &QPushButton::clicked, this, &FillDialog::askForPlace);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(GroupSpacing);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    resize(withText(FirstFillSize, fontMetrics()).boundedTo(roomOnScreen(*this)));
}

QWidget *FillDialog::previewColumn()
{
    m_form->setObjectName(u"fillForm"_s);
    m_banner->setObjectName(u"fillBanner"_s);
    m_banner->hide();
    m_message->setObjectName(u"fillMessage"_s);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_progress->setObjectName(u"fillProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the look-up"));
    m_progress->setTextVisible(false);
    m_preview->setObjectName(u"fillPreview"_s);
    m_preview->setAccessibleName(tr("The table as it will be"));
    m_preview->setModel(m_job.preview());
    m_preview->setItemDelegate(new FilledCells(m_preview));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Spacing);
    m_preview->horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setHighlightSections(false);

    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addWidget(m_preview, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    return place;
}

void FillDialog::joinJob()
{
    connect(&m_job, &FillJob::phaseChanged, this, &FillDialog::onPhaseChanged);
    connect(&m_job, &FillJob::progressed, this, &FillDialog::showProgress);
    connect(&m_job, &FillJob::saved, this, &FillDialog::onSaved);
    connect(&m_job, &FillJob::failed, this, &FillDialog::onFailed);
    connect(m_choices, &FillChoices::changed, this, &FillDialog::onChoiceChanged);
    connect(m_banner, &ErrorBanner::closed, m_banner, &QWidget::hide);
}

void FillDialog::onPhaseChanged()
{
    const JobPhase phase = m_job.phase();
    const bool isLookingUp = phase == JobPhase::LookingUp;
    const bool waits = phase == JobPhase::Reading || phase == JobPhase::Saving;
    if (phase == JobPhase::Ready && !m_isShown)
        showTable();
    m_choices->setEnabled(phase == JobPhase::Ready || isLookingUp || phase == JobPhase::Filled);
    m_lookUp->setText(isLookingUp ? tr("Sto&p") : tr("&Look Up"));
    m_lookUp->setEnabled(isLookingUp
                         || (m_canStart && (phase == JobPhase::Ready || phase == JobPhase::Filled)));
    m_save->setEnabled(phase == JobPhase::Filled);
    (phase == JobPhase::Filled ? m_save : m_lookUp)->setDefault(true);
    m_progress->setVisible(isLookingUp || waits);
    m_progress->setRange(0, isLookingUp ? ProgressSteps : 0);
    m_progress->setValue(0);
    if (phase == JobPhase::Reading)
        m_message->setText(tr("Reading…"));
    else if (phase == JobPhase::Saving)
        m_message->setText(tr("Saving…"));
    else if (isLookingUp)
        m_message->setText(soFarText(m_job.report()));
    else if (phase == JobPhase::Filled)
        showOutcome();
    else if (phase == JobPhase::Empty)
        m_message->setText({});
    if (phase == JobPhase::Filled && m_phase == JobPhase::LookingUp) {
        showFilled();
        announce(*this, m_message->text());
    }
    m_phase = phase;
}

void FillDialog::showTable()
{
    m_isShown = true;
    QStringList form{tr("%Ln row(s)", nullptr, int(m_job.rows())), formText(m_job.table())};
    const int shown = m_job.preview()->rowCount();
    if (shown < m_job.rows())
        form += tr("the first %L1 are shown").arg(shown);
    m_form->setText(form.join(u" · "_s));
    m_choices->setTable(m_job.table(), *m_job.preview());
    widenColumns();
    m_choices->setFocus();
}

/// To what is in them now; none becomes narrower, for somebody may have made it as wide as it is.
void FillDialog::widenColumns()
{
    QHeaderView *header = m_preview->horizontalHeader();
    const int widest = WidestColumn * fontMetrics().averageCharWidth();
    const int measured = std::min(ColumnsMeasured, header->count());
    for (int column = 0; column < measured; ++column) {
        const int before = m_isMeasured ? header->sectionSize(column) : 0;
        m_preview->resizeColumnToContents(column);
        const int wanted = std::min(widest, header->sectionSize(column) + Spacing);
        header->resizeSection(column, std::max(before, wanted));
    }
    m_isMeasured = true;
}

void FillDialog::onChoiceChanged()
{
    m_banner->hide();
    const auto choice = m_choices->choice();
    if (!choice)
        m_job.forgetChoice();
    const Result<> chosen = choice ? m_job.choose(*choice) : Failure(choice.error());
    m_canStart = chosen.has_value();
    onPhaseChanged();
    m_message->setText(chosen ? tr("Look Up asks the catalogue; until then nothing is asked.")
                              : chosen.error().message);
    if (!chosen)
        announce(*this, m_message->text());
}

void FillDialog::lookUpOrStop()
{
    m_banner->hide();
    if (m_job.phase() != JobPhase::LookingUp)
        return m_job.start();
    m_job.cancel();
    m_message->setText(tr("The look-up was stopped; nothing is filled."));
    announce(*this, m_message->text());
}

void FillDialog::showProgress(qint64 done, qint64 total)
{
    if (m_progress->value() == 0) // the first rows
        widenColumns();
    m_progress->setValue(total > 0 ? int(done * ProgressSteps / total) : 0);
    m_message->setText(soFarText(m_job.report()));
}

void FillDialog::showOutcome()
{
    m_message->setText(outcomeText(m_job.report()));
    warn(shortcomingText(m_job.report()));
}

void FillDialog::showFilled()
{
    widenColumns();
    const QModelIndex first = m_job.preview()->firstFilled();
    if (first.isValid())
        m_preview->scrollTo(first);
}

void FillDialog::warn(const QString &sentence)
{
    m_banner->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_banner->present({Notice::Severity::Warning, sentence, {}});
}

void FillDialog::onSaved(const QString &path)
{
    //: %1: name of a file
    m_message->setText(tr("Saved as %1.").arg(QUrl::fromLocalFile(path).fileName()) + u'\n'
                       + m_message->text());
    announce(*this, m_message->text());
    if (m_closesWhenSaved)
        QDialog::reject();
}

void FillDialog::onFailed(const Error &error)
{
    if (m_closesWhenSaved)
        return QDialog::reject();
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (m_job.phase() == JobPhase::Ready)
        m_message->setText(tr("Nothing is filled. Look Up starts again; what is kept on this computer is not "
                              "asked for twice."));
    m_banner->present({Notice::Severity::Error, error.message, {}});
    m_banner->show();
}

void FillDialog::askForPlace()
{
    auto *place = new QFileDialog(this, tr("Save the Filled Table"), m_job.folder());
    place->setObjectName(u"fillPlace"_s);
    place->setAttribute(Qt::WA_DeleteOnClose);
    place->setAcceptMode(QFileDialog::AcceptSave);
    place->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    place->selectFile(m_job.suggestedName());
    connect(place, &QFileDialog::fileSelected, &m_job, &FillJob::save);
    place->open();
}

/// Esc takes back the most passing thing first.
void FillDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_job.phase() == JobPhase::LookingUp)
        return lookUpOrStop();
    QDialog::keyPressEvent(event);
}

void FillDialog::reject()
{
    if (m_job.phase() == JobPhase::Saving) {
        m_closesWhenSaved = true;
        m_job.cancel();
    } else if (m_job.hasUnsaved()) {
        askBeforeClosing();
    } else {
        QDialog::reject();
    }
}

void FillDialog::askBeforeClosing()
{
    if (findChild<QMessageBox *>(u"fillQuestion"_s))
        return;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("The filled table is not saved"),
        tr("%Ln cell(s) of %1 were filled and are in no file yet.", nullptr, int(m_job.report().cells))
            .arg(m_job.fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"fillQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->button(QMessageBox::Save)->setText(tr("&Save As…"));
    connect(question, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Save)
            askForPlace();
        else if (button == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace alexandria
