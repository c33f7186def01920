// SPDX-License-Identifier: MIT
#include "app/catalogue/isbnrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

enum Column { Key, WorkKey, EditionJson, WorkJson, AuthorsJson, Place, RawIsbns, Elapsed };

/// The nine digits that name the publication: without prefix element and check digit.
QString coreOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if ((character >= u'0' && character <= u'9') || character == u'x' || character == u'X')
            digits += character;
    }
    if (digits.size() == 13)
        return digits.first(12);
    return digits.size() == 10 ? "978"_L1 + digits.first(9) : QString();
}

} // namespace

Edition editionFromRow(const Row &row)
{
    return editionFromRecord({row[Key], row[WorkKey], row[EditionJson], row[WorkJson], row[AuthorsJson]});
}

Edition editionFromStreamedRow(const Row &row)
{
    enum { Key, WorkKey, EditionJson, FirstOfWork, AuthorKey = FirstOfWork + 7, AuthorName, AuthorList };
    constexpr std::array<QByteArrayView, 7> Fields{
        "title", "description", "covers", "subjects", "subject_people", "subject_places", "subject_times"};

    QByteArray work;
    for (std::size_t i = 0; i < Fields.size(); ++i) {
        const QByteArray &value = row[FirstOfWork + qsizetype(i)];
        if (!value.isNull())
            work.append(work.isEmpty() ? "{\"" : ",\"").append(Fields[i]).append("\":").append(value);
    }
    if (!work.isEmpty())
        work += '}';
    const QByteArray only = "[{\"key\":" + row[AuthorKey]
        + ",\"name\":" + (row[AuthorName].isNull() ? QByteArray("null") : row[AuthorName]) + "}]";
    const QByteArray authors = row[AuthorList].isNull() && !row[AuthorKey].isNull() ? only : row[AuthorList];
    return editionFromRecord({row[Key], row[WorkKey], row[EditionJson], work, authors});
}

bool means(const QString &raw, const Isbn &isbn)
{
    if (const auto read = Isbn::fromText(raw))
        return *read == isbn;
    return coreOf(raw) == isbn.toIsbn13().first(12);
}

QList<IsbnAnswer> answersFrom(const Rows &rows, const QList<Isbn> &isbns)
{
    QList<IsbnAnswer> answers;
    answers.reserve(isbns.size());
    for (const Isbn &isbn : isbns)
        answers << IsbnAnswer{isbn, {}, {}};
    for (const Row &row : rows) {
        const int place = row[Place].toInt();
        if (place < 0 || place >= answers.size())
            continue;
        const QJsonArray borne = QJsonDocument::fromJson(row[RawIsbns]).array();
        const bool isMeant = std::any_of(borne.cbegin(), borne.cend(), [&](const QJsonValue &raw) {
            return means(raw.toString(), isbns[place]);
        });
        if (isMeant)
            answers[place].editions << editionFromRow(row);
    }
    if (!rows.isEmpty() && !rows.last()[Elapsed].isNull()) {
        const std::chrono::microseconds elapsed(rows.last()[Elapsed].toLongLong());
        for (IsbnAnswer &answer : answers)
            answer.origin.elapsedAtServer = elapsed;
    }
    return answers;
}

} // namespace alexandria
