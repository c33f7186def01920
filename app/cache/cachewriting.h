// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachereading.h"

namespace alexandria {

/// Writes one profile's answers, each call in one transaction. On the thread of @p session.
class CacheWriting
{
public:
    CacheWriting(CacheSession &session, CacheMoment moment);

    [[nodiscard]] Result<> store(const SearchQuery &query, const PageToken &from, qint64 generation,
                                 const EditionPage &page);
    [[nodiscard]] Result<> store(const QList<IsbnAnswer> &answers);

private:
    [[nodiscard]] Result<> findProfile();
    [[nodiscard]] Result<bool> hasRoom();
    [[nodiscard]] Result<qint64> storeEdition(const Edition &edition);
    [[nodiscard]] Result<qint64> insertEdition(const Edition &edition, const QByteArray &record);
    [[nodiscard]] Result<> updateEdition(const StoredEdition &before, const Edition &edition,
                                         const QByteArray &record);
    [[nodiscard]] Result<> storeIsbns(qint64 id, const Edition &edition);
    [[nodiscard]] Result<> storeAnswer(const IsbnAnswer &answer);
    [[nodiscard]] Result<bool> continuesItsFirstPage(const QByteArray &query, qint64 generation);
    void planWords(const QString &statement, qint64 id, const Edition &edition);
    [[nodiscard]] Result<> writeWords();
    [[nodiscard]] Result<> storePage(const QByteArray &query, const PageToken &from, qint64 generation,
                                     const EditionPage &page, const QList<qint64> &ids);

    /// A change of the full-text index that is still to be made.
    struct WordsChange
    {
        QString statement;
        qint64 id;
        Edition edition;
    };

    CacheSession &m_session;
    CacheMoment m_moment;
    QList<WordsChange> m_words;
    qint64 m_number = 0; ///< of the profile
};

/// Puts the words of an edition into the full-text index, or takes those it has out of it:
/// `insert_words`, `delete_words`.
[[nodiscard]] Result<> runWords(CacheSession &session, const QString &statement, qint64 id,
                                const Edition &edition);

} // namespace alexandria
