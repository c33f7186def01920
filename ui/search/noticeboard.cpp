// SPDX-License-Identifier: MIT
#include "ui/search/noticeboard.h"

namespace alexandria {

NoticeBoard::NoticeBoard(ErrorBanner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    m_banner.hide();
    connect(&m_banner, &ErrorBanner::closed, this, &NoticeBoard::dismiss);
    connect(&m_banner, &ErrorBanner::actionPressed, this, [this] {
        if (!m_notices.empty())
            Q_EMIT actionPressed(m_notices.begin()->first);
    });
}

void NoticeBoard::post(Topic topic, const Notice &notice)
{
    m_notices[topic] = notice;
    update();
}

void NoticeBoard::withdraw(Topic topic)
{
    if (m_notices.erase(topic) > 0)
        update();
}

void NoticeBoard::dismiss()
{
    if (m_notices.empty())
        return;
    m_notices.erase(m_notices.begin());
    update();
}

void NoticeBoard::update()
{
    m_banner.setVisible(!m_notices.empty());
    const Notice shown = m_notices.empty() ? Notice() : m_notices.begin()->second;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_banner.present(shown);
}

} // namespace alexandria
