// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/errorbanner.h"

#include <QObject>

#include <map>

namespace alexandria {

/// What the one banner shows, when several things could be said: the most pressing first.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    /// In the order of how pressing they are.
    enum class Topic {
        Input, ///< the fields hold nothing that can be searched
        WordsAsIsbn, ///< words were typed where an ISBN belongs
        ScansUnsaved, ///< the disk refuses scans
        Connection, ///< it waits, failed, or needs the person
        Search, ///< the search, or its next page, failed
        Offline, ///< what is shown comes from the disk, since the catalogue could not be asked
        Approximate, ///< what is shown is only alike
        Catalogue, ///< tables or indexes are missing
        Cache, ///< nothing can be kept on disk, or what was kept was damaged
        Log, ///< nothing is written to it any more
        Link, ///< the link to the server is not protected
        ScanList, ///< a scan list was deleted, and can come back
        Scanner, ///< how a scanner is set right
    };
    Q_ENUM(Topic)

    /// Hides @p banner while there is nothing to say. Borrows it for life.
    explicit NoticeBoard(ErrorBanner &banner, QObject *parent = nullptr);

    void post(Topic topic, const Notice &notice);
    void withdraw(Topic topic);
    [[nodiscard]] bool isEmpty() const { return m_notices.empty(); }
    /// Takes down what the banner shows now.
    void dismiss();

Q_SIGNALS:
    void actionPressed(alexandria::NoticeBoard::Topic topic);

private:
    void update();

    ErrorBanner &m_banner;
    std::map<Topic, Notice> m_notices;
    Notice m_shown;
};

} // namespace alexandria
