// SPDX-License-Identifier: MIT
#include "ui/connection/connectiondialog.h"

#include "app/connection/stagetext.h"
#include "ui/connection/profileform.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr QSize FirstDialogSize{880, 600};

QString markOf(ConnectionStage::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStage::Outcome::Running:
        return u"…"_s;
    case ConnectionStage::Outcome::Passed:
        return u"✓"_s;
    case ConnectionStage::Outcome::Improvable:
        return u"·"_s;
    case ConnectionStage::Outcome::Failed:
        return u"✗"_s;
    }
    Q_UNREACHABLE();
}

/// The stage on its first line; what is wrong, and what would help, below.
QString textOf(const ConnectionStage &stage)
{
    QString text = markOf(stage.outcome) + u' ' + stageText(stage.kind);
    if (!stage.finding.isEmpty())
        text += ": "_L1 + stage.finding;
    if (stage.error && !stage.error->message.isEmpty())
        text += u'\n' + stage.error->message;
    if (stage.error && !stage.error->remedy.isEmpty())
        text += u'\n' + stage.error->remedy;
    return text;
}

} // namespace

ConnectionDialog::ConnectionDialog(Connections &connections, const ConnectionProfile &profile,
                                   QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_form(new ProfileForm)
    , m_message(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
    , m_stages(new QListWidget(this))
    , m_testButton(new QPushButton(tr("&Test"), this))
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(profile.id.isEmpty() ? tr("Connect to a Catalogue") : tr("Edit Connection"));
    m_message->setObjectName(u"connectionMessage"_s);
    m_message->hide();
    m_stages->setObjectName(u"stagesView"_s);
    m_stages->setAccessibleName(tr("Stages of the connection test"));
    m_stages->setWordWrap(true);
    m_stages->setSelectionMode(QAbstractItemView::NoSelection);
    m_testButton->setObjectName(u"testConnectionButton"_s);
    m_testButton->setAutoDefault(false);
    layOut();
    m_form->setProfile(profile);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_form, &ProfileForm::edited, m_message, &QWidget::hide);
    connect(m_form, &ProfileForm::pasteRefused, this, &ConnectionDialog::say);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::layOut()
{
    auto *fields = new QScrollArea(this);
    fields->setWidget(m_form);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(GroupSpacing);
    middle->addWidget(fields, 3);
    middle->addWidget(m_stages, 2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_testButton, QDialogButtonBox::ActionRole);
    auto *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Spacing);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(FirstDialogSize.boundedTo(screen()->availableSize()));
}

void ConnectionDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ConnectionDialog::test()
{
    const auto profile = m_form->profile();
    if (!profile)
        return say(profile.error().message);
    say({});
    m_stages->clear();
    m_test = m_connections.test(*profile, m_form->secrets());
    connect(m_test.get(), &ConnectionTest::stageChanged, this, &ConnectionDialog::showStage);
    // Queued: who hears of a state must not change it at once; and the test ends in its own call.
    connect(&m_test->control(), &ConnectionControl::stateChanged, this, &ConnectionDialog::showControl,
            Qt::QueuedConnection);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionDialog::endTest, Qt::QueuedConnection);
    m_testButton->setEnabled(false);
    m_test->start();
}

void ConnectionDialog::showStage()
{
    const QList<ConnectionStage> &stages = m_test->stages();
    while (m_stages->count() < stages.size())
        new QListWidgetItem(m_stages);
    m_stages->item(int(stages.size()) - 1)->setText(textOf(stages.last()));
    m_stages->scrollToBottom();
}

/// What the test lacks stands in a field; only the browser is waited for.
void ConnectionDialog::showControl()
{
    if (!m_test)
        return;
    const ConnectionState state = m_test->control().state();
    if (state.phase == ConnectionState::Phase::NeedsSecret)
        m_test->control().declineSecret();
    else if (state.phase == ConnectionState::Phase::WaitingForKeychain)
        say(tr("Waiting for your keyring, which may be asking you to unlock it."));
    else if (state.phase == ConnectionState::Phase::SigningIn)
        say(state.isBrowserOpened ? tr("Sign in in the browser to go on.")
                                  : tr("Open this page in a browser to go on: %1").arg(state.signInAddress));
    else
        say({});
}

void ConnectionDialog::endTest(bool isPassed)
{
    m_testButton->setEnabled(true);
    say(isPassed ? tr("The catalogue can be searched.") : QString());
    m_test.reset();
}

void ConnectionDialog::save()
{
    const auto profile = m_form->profile();
    if (!profile)
        return say(profile.error().message);
    m_test.reset();
    if (const auto opened = m_connections.open(*profile, m_form->secrets()); !opened)
        return say(opened.error().message);
    accept();
}

} // namespace alexandria
