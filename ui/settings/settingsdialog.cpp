// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "app/cache/cachesettings.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/look.h"
#include "ui/widgets/spokenname.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr int LargestCap = 102'400; // MiB
constexpr double AddressNoteLines = 2.25; // kept free below the address: nothing moves when a note comes

/// "Français": for those who cannot read what is shown now.
QString ownNameOf(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    name[0] = locale.toUpper(name.first(1)).front();
    return name;
}

} // namespace

SettingsDialog::SettingsDialog(const ChangeableSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QFormLayout)
    , m_settings(settings)
    , m_languageNote(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_privacy(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_addressHint(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_addressProblem(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    addFields();
    addScanFields();
    layOut();
    showValues();
    connect(m_areCoversWanted, &QCheckBox::toggled, this, &SettingsDialog::showPrivacy);
    connect(m_address, &QLineEdit::textChanged, this, &SettingsDialog::showPrivacy);
    connect(m_address, &QLineEdit::textChanged, this, &SettingsDialog::showAddressProblem);
    showPrivacy();
    showAddressProblem();
    fitToScreen(*this);
}

void SettingsDialog::addFields()
{
    addLanguageField();
    m_hours = numberField(u"hoursField"_s, int(CacheSettings::ShortestTimeToLive.count()),
                          int(CacheSettings::LongestTimeToLive.count()));
    //: After a number: hours
    m_hours->setSuffix(tr(" h"));
    m_megabytes = numberField(u"sizeCapField"_s, int(CacheSettings::SmallestCap / Mebibyte), LargestCap);
    //: After a number: mebibytes
    m_megabytes->setSuffix(tr(" MiB"));
    m_areCoversWanted = new QCheckBox(tr("Show the &covers of books"), this);
    m_areCoversWanted->setObjectName(u"coversSwitch"_s);
    m_areCoversWanted->setAccessibleName(tr("Show the covers of books"));
    m_privacy->setObjectName(u"coversPrivacy"_s);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"coverAddressField"_s);
    m_address->setPlaceholderText(CoverAddress::ofOpenLibrary().toTemplate());
    m_address->setMinimumWidth(fontMetrics().horizontalAdvance(m_address->placeholderText()) + 2 * Margin);
    m_addressHint->setObjectName(u"coverAddressHint"_s);
    m_addressHint->setText(tr("%id stands for the cover's number, %isbn for the book's ISBN."));
    m_addressProblem->setObjectName(u"coverAddressProblem"_s);
    m_privacy->setMinimumHeight(fontMetrics().lineSpacing());
    for (TextLabel *note : {m_addressHint, m_addressProblem})
        note->setMinimumHeight(int(AddressNoteLines * fontMetrics().lineSpacing()));
}

void SettingsDialog::addLanguageField()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageField"_s);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_language->addItem(tr("As the system has it"), QString());
    const QStringList languages = LanguageSettings::shipped();
    for (const QString &language : languages)
        m_language->addItem(ownNameOf(language), language);
    m_languageNote->setText(tr("Another language is used from the next start on."));
    m_language->setAccessibleDescription(m_languageNote->text());
}

void SettingsDialog::addScanFields()
{
    m_areTonesOn = new QCheckBox(tr("A &tone for each scan"), this);
    m_areTonesOn->setObjectName(u"tonesSwitch"_s);
    m_isNewestOnTop = new QCheckBox(tr("The &newest scan on top"), this);
    m_isNewestOnTop->setObjectName(u"newestOnTopSwitch"_s);
    m_prefix = new QLineEdit(this);
    m_prefix->setObjectName(u"scannerPrefixField"_s);
    m_suffix = new QLineEdit(this);
    m_suffix->setObjectName(u"scannerSuffixField"_s);
}

QSpinBox *SettingsDialog::numberField(const QString &objectName, int from, int to)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setRange(from, to);
    number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return number;
}

void SettingsDialog::layOut()
{
    m_rows->setSpacing(Spacing);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [this](const QString &label, QWidget *field) {
        field->setAccessibleName(spokenName(label));
        m_rows->addRow(label, field);
    };
    addRow(tr("&Language:"), m_language);
    m_rows->addRow(QString(), m_languageNote);
    m_rows->addItem(new QSpacerItem(0, Spacing));
    addRow(tr("&Answers are fresh for:"), m_hours);
    addRow(tr("They take at &most:"), m_megabytes);
    m_rows->addItem(new QSpacerItem(0, Spacing));
    m_rows->addRow(QString(), m_areCoversWanted);
    m_rows->addRow(QString(), m_privacy);
    addRow(tr("Cover a&ddress:"), m_address);
    m_rows->addRow(QString(), m_addressHint);
    m_rows->addRow(QString(), m_addressProblem);
    m_rows->addRow(QString(), m_areTonesOn);
    m_rows->addRow(QString(), m_isNewestOnTop);
    addRow(tr("The scanner types &before each code:"), m_prefix);
    addRow(tr("The scanner types a&fter each code:"), m_suffix);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"settingsOkButton"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"settingsCancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);

    auto *fields = new QWidget(this);
    fields->setLayout(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(GroupSpacing);
    column->addWidget(new FormScroll(fields, this), 1);
    column->addWidget(buttons);
}

void SettingsDialog::showValues()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language.language())));
    m_hours->setValue(int(m_settings.keeping.timeToLive().count()));
    m_megabytes->setValue(int(std::min<qint64>(m_settings.keeping.sizeCap() / Mebibyte, LargestCap)));
    m_areCoversWanted->setChecked(m_settings.covers.areWanted());
    m_address->setText(m_settings.covers.addressTemplate());
    m_areTonesOn->setChecked(m_settings.scans.areTonesOn());
    m_isNewestOnTop->setChecked(m_settings.scans.isNewestOnTop());
    m_prefix->setText(m_settings.scans.scanner().prefix);
    m_suffix->setText(m_settings.scans.scanner().suffix);
}

/// Without an address of one's own, Open Library's.
Result<CoverAddress> SettingsDialog::enteredAddress() const
{
    const QString text = m_address->text().trimmed();
    return text.isEmpty() ? CoverAddress::ofOpenLibrary() : CoverAddress::fromTemplate(text);
}

void SettingsDialog::showPrivacy()
{
    const auto address = enteredAddress();
    if (!m_areCoversWanted->isChecked() || !address)
        m_privacy->clear();
    else if (address->isOpenLibrary())
        m_privacy->setText(tr("Open Library then sees which books you look at."));
    else
        m_privacy->setText(tr("%1 then sees which books you look at.").arg(address->host()));
}

void SettingsDialog::showAddressProblem()
{
    const auto address = enteredAddress();
    m_addressProblem->setText(address ? QString() : address.error().message);
    TextLabel *gone = address ? m_addressProblem : m_addressHint;
    m_rows->setRowVisible(gone, false); // first: both together would make the window larger for good
    m_rows->setRowVisible(address ? m_addressHint : m_addressProblem, true);
    m_address->setAccessibleDescription(address ? m_addressHint->text() : m_addressProblem->text());
}

void SettingsDialog::accept()
{
    if (!enteredAddress()) {
        m_address->setFocus();
        m_address->selectAll();
        return;
    }
    m_settings.language.setLanguage(m_language->currentData().toString());
    m_settings.keeping.setTimeToLive(std::chrono::hours(m_hours->value()));
    m_settings.keeping.setSizeCap(m_megabytes->value() * Mebibyte);
    m_settings.covers.setWanted(m_areCoversWanted->isChecked());
    m_settings.covers.setAddressTemplate(m_address->text().trimmed());
    m_settings.scans.setTonesOn(m_areTonesOn->isChecked());
    m_settings.scans.setNewestOnTop(m_isNewestOnTop->isChecked());
    m_settings.scans.setScanner({m_prefix->text(), m_suffix->text()});
    QDialog::accept();
}

} // namespace alexandria
