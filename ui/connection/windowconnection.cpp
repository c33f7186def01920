// SPDX-License-Identifier: MIT
#include "ui/connection/windowconnection.h"

#include "app/search/searchsession.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/connectionprompts.h"
#include "ui/status/statusline.h"

#include <utility>

namespace alexandria {

WindowConnection::WindowConnection(StatusLine &status, NoticeBoard &notices, SearchSession &session,
                                   QWidget &window)
    : QObject(&window)
    , m_status(status)
    , m_notices(notices)
    , m_session(session)
    , m_window(window)
{
    connect(&m_status, &StatusLine::detailsWanted, this, &WindowConnection::showDetails);
}

WindowConnection::~WindowConnection()
{
    delete m_prompts;
}

void WindowConnection::setControl(ConnectionControl *control)
{
    qDeleteAll(m_window.findChildren<ConnectionDetails *>());
    delete std::exchange(m_prompts, nullptr);
    m_notices.withdraw(NoticeBoard::Topic::Connection);
    if (m_control)
        m_control->disconnect(this);
    m_control = control;
    m_status.setControl(control);
    if (m_control) {
        m_prompts = new ConnectionPrompts(*m_control, m_notices, m_window);
        connect(m_control, &ConnectionControl::stateChanged, this, &WindowConnection::onStateChanged);
    }
    onStateChanged();
}

bool WindowConnection::isReachable() const
{
    using Phase = ConnectionState::Phase;
    const Phase phase = m_control ? m_control->state().phase : Phase::Connected;
    return phase != Phase::Waiting && phase != Phase::Failed && phase != Phase::NeedsSecret;
}

void WindowConnection::act()
{
    if (m_prompts)
        m_prompts->act();
}

/// What failed for want of a connection was not asked yet: it is asked now, before anybody types it again.
void WindowConnection::onStateChanged()
{
    Q_EMIT changed();
    const SearchState &search = m_session.state();
    const bool wasNotAsked =
        search.phase == SearchState::Phase::Failed && search.error && search.error->isOfConnection;
    if (wasNotAsked && m_control && m_control->state().phase == ConnectionState::Phase::Connected)
        m_session.refresh();
}

void WindowConnection::showDetails()
{
    if (m_control)
        (new ConnectionDetails(*m_control, &m_window))->show();
}

} // namespace alexandria
