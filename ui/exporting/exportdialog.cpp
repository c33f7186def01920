// SPDX-License-Identifier: MIT
#include "ui/exporting/exportdialog.h"

#include "models/csv/csvformat.h"
#include "models/exporting/filename.h"
#include "ui/exporting/columnorder.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quietcurrent.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double NoteLines = 3.2; // kept free: nothing moves with the format

class ExportDialogText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ExportDialog)
};

QString noteOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Spreadsheet:
        return ExportDialogText::
            tr("Opens with a double click: separator “%1”, ISBNs with hyphens so that they stay text, and "
               "an apostrophe before values that a spreadsheet would take for a formula.")
                .arg(CsvFormat::spreadsheet(QLocale()).separator);
    case ExportFormat::PlainCsv:
        return ExportDialogText::tr(
            "For other programs: UTF-8, commas, values as they are, ISBNs as bare digits.");
    case ExportFormat::TabSeparated:
        return ExportDialogText::tr("One line for each row; tabs and line breaks in values become spaces.");
    case ExportFormat::Xlsx:
        return ExportDialogText::tr("A workbook with ISBNs as text.");
    case ExportFormat::Json:
        return ExportDialogText::tr("Everything that is known, as the command line prints it.");
    case ExportFormat::Bibtex:
    case ExportFormat::Ris:
    case ExportFormat::CslJson:
        return ExportDialogText::tr("For programs that manage references. What was not found is left out.");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(const Offer &offer, ExportSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_settings(settings)
    , m_scopes(new ScopeChoice(offer.scopes, this))
    , m_formats(new QComboBox(this))
    , m_note(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_columns(new QuietCurrent<QListWidget>(this))
    , m_order(new ColumnOrder(*m_columns, this))
    , m_machineNames(new QCheckBox(tr("Columns have names &for programs"), this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    addFormats();
    addColumns();
    layOut();
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    showFormat();
    fitToScreen(*this);
}

void ExportDialog::addFormats()
{
    m_formats->setObjectName(u"exportFormat"_s);
    m_note->setObjectName(u"exportNote"_s);
    for (const ExportFormat format : m_offer.formats)
        m_formats->addItem(exportFormatName(format), int(format));
    m_formats->setCurrentIndex(m_formats->findData(int(m_settings.options(m_offer.scopes.subject).format)));
    m_note->setMinimumHeight(int(NoteLines * fontMetrics().lineSpacing()));
}

/// Those chosen first, in their order; then what there is beside them.
void ExportDialog::addColumns()
{
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    const ExportOptions options = m_settings.options(m_offer.scopes.subject);
    QList<ExportColumn> columns = options.columns;
    for (const ExportColumn column :
         m_offer.scopes.subject == ExportSettings::Subject::Search ? columnsOfSearches() : allColumns()) {
        if (!columns.contains(column))
            columns << column;
    }
    for (const ExportColumn column : columns) {
        auto *item = new QListWidgetItem(columnName(column, ColumnNaming::Translated), m_columns);
        item->setData(Qt::UserRole, int(column));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(options.columns.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
    m_machineNames->setObjectName(u"machineNamesSwitch"_s);
    m_machineNames->setChecked(options.naming == ColumnNaming::Machine);
}

void ExportDialog::layOut()
{
    auto *rows = new QFormLayout;
    rows->setSpacing(Spacing);
    const auto addRow = [rows](const QString &label, QWidget *field, const QString &spoken) {
        field->setAccessibleName(spoken);
        rows->addRow(label, field);
    };
    addRow(tr("&What:"), m_scopes, tr("What"));
    addRow(tr("&Format:"), m_formats, tr("Format"));
    rows->addRow(QString(), m_note);
    m_columns->setAccessibleName(tr("Columns"));
    rows->addRow(tr("&Columns:"), m_order);
    qobject_cast<QLabel *>(rows->labelForField(m_order))->setBuddy(m_columns);
    rows->addRow(QString(), m_machineNames);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"exportSaveButton"_s);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save As…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(GroupSpacing);
    column->addLayout(rows, 1);
    column->addWidget(buttons);
}

void ExportDialog::showFormat()
{
    const auto format = ExportFormat(m_formats->currentData().toInt());
    m_note->setText(noteOf(format));
    m_order->setEnabled(isTable(format));
    m_machineNames->setEnabled(isTable(format));
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = ExportFormat(m_formats->currentData().toInt());
    options.naming = m_machineNames->isChecked() ? ColumnNaming::Machine : ColumnNaming::Translated;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            options.columns << ExportColumn(item->data(Qt::UserRole).toInt());
    }
    return options;
}

void ExportDialog::accept()
{
    const ExportOptions options = this->options();
    if (isTable(options.format) && options.columns.isEmpty()) {
        m_columns->setFocus();
        announce(*this, tr("Choose the columns to export."));
        return;
    }
    m_settings.setOptions(m_offer.scopes.subject, options);
    auto *place = new QFileDialog(this, tr("Export"), m_settings.folder());
    place->setObjectName(u"exportPlace"_s);
    place->setAttribute(Qt::WA_DeleteOnClose);
    place->setAcceptMode(QFileDialog::AcceptSave);
    place->setDefaultSuffix(fileSuffix(options.format));
    place->setNameFilter(tr("%1 (*.%2)").arg(exportFormatName(options.format), fileSuffix(options.format)));
    place->selectFile(fileName(m_offer.name, fileSuffix(options.format), tr("Books")));
    connect(place, &QFileDialog::fileSelected, this, [this, place, options](const QString &path) {
        m_settings.setFolder(place->directory().path());
        Q_EMIT chosen(m_scopes->scope(), options, path);
        QDialog::accept();
    });
    place->open();
}

} // namespace alexandria
