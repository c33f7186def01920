// SPDX-License-Identifier: MIT
#include "ui/connection/connectiondetails.h"

#include "ui/status/wording.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int LogColumns = 90;
constexpr int LogLines = 22;
constexpr auto LogInterval = std::chrono::milliseconds(200);

} // namespace

ConnectionDetails::ConnectionDetails(ConnectionControl &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_state(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this))
    , m_log(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"connectionDetails"_s);
    setWindowTitle(tr("Connection"));
    m_state->setObjectName(u"connectionStateText"_s);
    m_log->setObjectName(u"tunnelLog"_s);
    m_log->setAccessibleName(tr("What the tunnel wrote"));
    m_log->setPlaceholderText(tr("This connection has no tunnel, or the tunnel has said nothing yet."));
    m_log->setReadOnly(true);
    m_log->setTextInteractionFlags(m_log->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy &All"), QDialogButtonBox::ActionRole);
    auto *retry = buttons->addButton(tr("&Try Now"), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // or Qt 6.4 may send Tab back to the first
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Margin);
    column->addWidget(m_state);
    column->addWidget(m_log, 1);
    column->addWidget(buttons);
    const QSize letter(m_log->fontMetrics().averageCharWidth(), m_log->fontMetrics().lineSpacing());
    resize(LogColumns * letter.width(), LogLines * letter.height());

    m_pause.setSingleShot(true);
    m_pause.setInterval(LogInterval);
    m_pause.callOnTimeout(this, &ConnectionDetails::showLog);
    connect(&m_control, &ConnectionControl::tunnelLogGrew, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_control, &ConnectionControl::stateChanged, this, &ConnectionDetails::showState);
    connect(copy, &QPushButton::clicked, this, &ConnectionDetails::copyAll);
    connect(retry, &QPushButton::clicked, &m_control, &ConnectionControl::retryNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showState();
    showLog();
}

void ConnectionDetails::showState()
{
    const ConnectionState state = m_control.state();
    QStringList lines{connectionText(state)};
    if (state.error)
        lines << state.error->message << state.error->detail << state.error->remedy;
    if (!state.signInAddress.isEmpty())
        lines << state.signInAddress;
    lines.removeAll(QString());
    lines.removeDuplicates();
    m_state->setText(lines.join(u'\n'));
}

void ConnectionDetails::showLog()
{
    m_log->setPlainText(m_control.tunnelLog().join(u'\n'));
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void ConnectionDetails::copyAll()
{
    QGuiApplication::clipboard()->setText(m_state->text() + "\n\n"_L1 + m_log->toPlainText());
}

} // namespace alexandria
