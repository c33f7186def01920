// SPDX-License-Identifier: MIT
#include "ui/search/searchnotices.h"

#include "ui/status/cataloguewatch.h"
#include "ui/status/reportdialog.h"

#include <algorithm>

namespace alexandria {

namespace {

using Topic = NoticeBoard::Topic;

bool isImperfect(const CatalogueReport &report)
{
    return std::any_of(report.points.cbegin(), report.points.cend(),
                       [](const ReportPoint &point) { return point.state == ReportPoint::State::Missing; });
}

} // namespace

SearchNotices::SearchNotices(SearchSession &session, CatalogueWatch &watch, NoticeBoard &notices,
                             QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_watch(watch)
    , m_notices(notices)
    , m_window(window)
{
    connect(&m_session, &SearchSession::stateChanged, this, &SearchNotices::onStateChanged);
    connect(&m_watch, &CatalogueWatch::changed, this, &SearchNotices::onCatalogueChanged);
}

void SearchNotices::set(NoticeBoard::Topic topic, bool isToBeSaid, const Notice &notice)
{
    if (isToBeSaid)
        m_notices.post(topic, notice);
    else
        m_notices.withdraw(topic);
}

void SearchNotices::onStateChanged()
{
    const SearchState &state = m_session.state();
    const Error error = state.error.value_or(Error{Error::Kind::Cancelled, {}, {}, {}});
    set(Topic::Search, error.kind != Error::Kind::Cancelled,
        {Notice::Severity::Error, error.message, error.remedy.isEmpty() ? tr("Retry") : tr("Details")});
    set(Topic::Offline, state.unanswered.has_value(),
        {Notice::Severity::Hint,
         tr("Found among what was seen before. %1")
             .arg(state.unanswered ? state.unanswered->message : QString()),
         {}});
    set(Topic::Approximate, state.isApproximate,
        {Notice::Severity::Hint, tr("Nothing matches exactly; similar titles are shown."), {}});
}

void SearchNotices::onCatalogueChanged()
{
    const auto &report = m_watch.report();
    set(Topic::Catalogue, report && isImperfect(*report),
        {Notice::Severity::Warning,
         tr("This catalogue lacks tables or indexes, so some searches do not work."), tr("Details")});
    set(Topic::Link, report && report->isUnprotected,
        {Notice::Severity::Warning,
         tr("The link to this catalogue is not encrypted: others on the way can read what you search."),
         {}});
}

void SearchNotices::actOnSearch()
{
    const SearchState &state = m_session.state();
    if (state.error && !state.error->remedy.isEmpty())
        showText(tr("What the search needs"), errorText(*state.error));
    else if (state.phase == SearchState::Phase::Failed)
        m_session.refresh();
    else
        m_session.results()->fetchMore({});
}

void SearchNotices::actOnCatalogue()
{
    if (m_watch.report())
        showText(tr("What the catalogue lacks"), reportText(*m_watch.report()));
}

void SearchNotices::showText(const QString &title, const QString &text)
{
    (new ReportDialog(title, text, &m_window))->open();
}

} // namespace alexandria
