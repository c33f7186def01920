// SPDX-License-Identifier: MIT
#include "app/commandline/editionrow.h"

#include "models/isbn/isbn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EditionRow", text);
}

} // namespace

QStringList editionHeader()
{
    return {tr("ISBN"), tr("Title"), tr("Authors"), tr("Year"), tr("Publisher"), tr("Language")};
}

QStringList editionCells(const Edition &edition)
{
    QString isbn;
    if (!edition.isbn13.isEmpty()) {
        const auto valid = Isbn::fromText(edition.isbn13.first());
        isbn = valid ? valid->hyphenated13() : edition.isbn13.first();
    }
    const QString title =
        edition.subtitle.isEmpty() ? edition.title : edition.title + ": "_L1 + edition.subtitle;
    const QString year = edition.publishYear() ? QString::number(*edition.publishYear()) : QString();
    return {isbn,
            title,
            edition.authorNames(),
            year,
            edition.publishers.join("; "_L1),
            edition.languages.join(", "_L1)};
}

} // namespace alexandria
