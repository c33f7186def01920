// SPDX-License-Identifier: MIT
#include "ui/connection/connectiondialog.h"

#include "app/connection/stagetext.h"
#include "ui/connection/cloudflaredhelp.h"
#include "ui/connection/profileform.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quietcurrent.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr QSize FirstDialogSize{880, 560};

/// The stage on its first line; what is wrong below.
QString textOf(const ConnectionStage &stage)
{
    QString text = stageMark(stage.outcome) + u' ' + stageText(stage.kind);
    if (!stage.finding.isEmpty())
        text += ": "_L1 + stage.finding;
    if (stage.error && !stage.error->message.isEmpty())
        text += u'\n' + stage.error->message;
    return text;
}

/// With what would help, which may be SQL: for whoever looks after the server.
QString reportOf(const QList<ConnectionStage> &stages)
{
    QStringList parts;
    for (const ConnectionStage &stage : stages) {
        parts << textOf(stage);
        if (stage.error)
            parts << stage.error->detail << stage.error->remedy;
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

ConnectionDialog::ConnectionDialog(Connections &connections, const ConnectionProfile &profile,
                                   QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_form(new ProfileForm)
    , m_message(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
    , m_hint(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_stages(new QuietCurrent<QListWidget>(this))
    , m_help(new LinkButton({}, this))
    , m_testButton(new QPushButton(tr("&Test"), this))
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(profile.id.isEmpty() ? tr("Connect to a Catalogue") : tr("Edit Connection"));
    m_message->setObjectName(u"connectionMessage"_s);
    m_message->hide();
    m_hint->setText(tr("Test goes the way to the catalogue stage by stage, and says where something is wrong "
                       "and what would help."));
    m_stages->setObjectName(u"stagesView"_s);
    m_stages->setAccessibleName(tr("Stages of the connection test"));
    m_stages->setWordWrap(true);
    m_stages->setFrameShape(QFrame::NoFrame);
    m_stages->setSpacing(Spacing / 4);
    m_help->setObjectName(u"stageHelpButton"_s);
    m_help->hide();
    m_testButton->setObjectName(u"testConnectionButton"_s);
    m_testButton->setAutoDefault(false);
    layOut();
    m_form->setProfile(profile);
    m_form->setCloudflared(m_connections.cloudflared());
    m_form->setFocus();
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::startOrStopTest);
    connect(m_help, &LinkButton::clicked, this, &ConnectionDialog::help);
    connect(m_form, &ProfileForm::edited, m_message, &QWidget::hide);
    connect(m_form, &ProfileForm::pasteRefused, this, &ConnectionDialog::say);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(GroupSpacing);
    middle->addWidget(new FormScroll(m_form, this), 3);
    middle->addWidget(testColumn(), 2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_testButton, QDialogButtonBox::ActionRole);
    auto *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setDefault(true);
    buttons->setFocusProxy(nullptr); // or Qt 6.4 may send Tab back to the first
    setTabOrder(m_help, connectButton);
    setTabOrder(connectButton, m_testButton);
    setTabOrder(m_testButton, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Spacing);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(withText(FirstDialogSize, fontMetrics()).boundedTo(roomOnScreen(*this)));
}

QWidget *ConnectionDialog::testColumn()
{
    auto *place = new QWidget(this);
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Spacing);
    column->addWidget(m_hint);
    column->addWidget(m_stages, 1);
    column->addWidget(m_help);
    return place;
}

void ConnectionDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

void ConnectionDialog::startOrStopTest()
{
    if (m_test)
        return stopTest();
    const auto profile = m_form->profile();
    if (!profile)
        return say(profile.error().message);
    say({});
    m_hint->hide();
    m_help->hide();
    m_stages->clear();
    m_test = m_connections.test(*profile, m_form->secrets(), m_form->cloudflared());
    connect(m_test.get(), &ConnectionTest::stageChanged, this, &ConnectionDialog::showStage);
    // Queued: who hears of a state must not change it at once; and the test ends in its own call.
    connect(&m_test->control(), &ConnectionControl::stateChanged, this, &ConnectionDialog::showControl,
            Qt::QueuedConnection);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionDialog::endTest, Qt::QueuedConnection);
    m_testButton->setText(tr("Stop the &Test"));
    m_test->start();
}

void ConnectionDialog::showStage()
{
    const QList<ConnectionStage> &stages = m_test->stages();
    while (m_stages->count() < stages.size())
        new QListWidgetItem(m_stages);
    m_stages->item(int(stages.size()) - 1)->setText(textOf(stages.last()));
    m_stages->setCurrentRow(int(stages.size()) - 1, QItemSelectionModel::NoUpdate);
    m_stages->scrollToBottom();
}

/// What the test lacks stands in a field; only the browser is waited for.
void ConnectionDialog::showControl()
{
    if (!m_test)
        return;
    const ConnectionState state = m_test->control().state();
    const bool isSigningIn = state.phase == ConnectionState::Phase::SigningIn;
    m_help->setVisible(isSigningIn);
    m_help->setText(tr("Copy the address of the sign-in"));
    if (state.phase == ConnectionState::Phase::NeedsSecret)
        m_test->control().declineSecret();
    else if (state.phase == ConnectionState::Phase::WaitingForKeychain)
        say(tr("Waiting for your keyring, which may be asking you to unlock it. Or type the secrets here."));
    else if (isSigningIn)
        say(state.isBrowserOpened ? tr("Sign in in the browser to go on.")
                                  : tr("Open this page in a browser to go on: %1").arg(state.signInAddress));
    else
        say({});
}

void ConnectionDialog::help()
{
    if (m_test && m_test->control().state().phase == ConnectionState::Phase::SigningIn)
        return QGuiApplication::clipboard()->setText(m_test->control().state().signInAddress);
    if (!m_lacksCloudflared)
        return QGuiApplication::clipboard()->setText(m_report);
    auto *help = new CloudflaredHelp(this);
    connect(help, &CloudflaredHelp::programChosen, m_form, &ProfileForm::setCloudflared);
    connect(help, &CloudflaredHelp::lookAgainWanted, this, &ConnectionDialog::startOrStopTest);
    help->open();
}

void ConnectionDialog::endTest(bool isPassed)
{
    if (!m_test)
        return; // stopped meanwhile
    m_report = reportOf(m_test->stages());
    const QString last = textOf(m_test->stages().last());
    m_lacksCloudflared = !isPassed && m_test->stages().last().kind == ConnectionStage::Kind::CloudflaredFound;
    stopTest();
    say(isPassed ? tr("The catalogue can be searched.") : QString());
    if (!isPassed)
        announce(*this, last);
    m_help->setText(m_lacksCloudflared ? tr("How to install cloudflared") : tr("Copy the report"));
    m_help->show();
}

void ConnectionDialog::stopTest()
{
    m_test.reset();
    m_help->hide();
    m_testButton->setText(tr("&Test"));
    say({});
}

void ConnectionDialog::save()
{
    const auto profile = m_form->profile();
    if (!profile)
        return say(profile.error().message);
    stopTest();
    m_connections.setCloudflared(m_form->cloudflared());
    if (const auto opened = m_connections.open(*profile, m_form->secrets()); !opened)
        return say(opened.error().message);
    accept();
}

} // namespace alexandria
