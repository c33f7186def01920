// SPDX-License-Identifier: MIT
#include "models/catalogue/coveraddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString IdPlace = u"%id"_s;
const QString IsbnPlace = u"%isbn"_s;
const QString OpenLibraryHost = u"covers.openlibrary.org"_s;

/// The context of this file's texts.
class CoverAddressText
{
    Q_DECLARE_TR_FUNCTIONS(CoverAddress)
};

Failure malformedAddress(const QString &message)
{
    return Failure(Error{Error::Kind::Malformed, message, {}, {}});
}

QUrl filledIn(QString text, const QString &id, const QString &isbn)
{
    text.replace(IsbnPlace, isbn);
    text.replace(IdPlace, id);
    return QUrl(text, QUrl::StrictMode);
}

bool hasSpaces(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.isSpace() || !character.isPrint(); });
}

} // namespace

CoverAddress CoverAddress::ofOpenLibrary()
{
    return CoverAddress(u"https://%1/b/id/%id-M.jpg?default=false"_s.arg(OpenLibraryHost));
}

Result<CoverAddress> CoverAddress::fromTemplate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (hasSpaces(trimmed))
        return malformedAddress(CoverAddressText::tr("A web address has no spaces in it."));
    const QUrl one = filledIn(trimmed, u"1"_s, u"9780306406157"_s);
    const QUrl other = filledIn(trimmed, u"22"_s, u"9780140328721"_s);
    const bool isWeb = one.scheme() == "https"_L1 || one.scheme() == "http"_L1;
    if (!one.isValid() || !isWeb || one.host().isEmpty())
        return malformedAddress(CoverAddressText::tr(
            "This is not a web address. One looks like https://books.example.org/covers/%id.jpg."));
    if (!one.userInfo().isEmpty())
        return malformedAddress(CoverAddressText::tr(
            "The address is kept in a file that holds no secrets: leave out user and password."));
    if (one == other)
        return malformedAddress(CoverAddressText::tr(
            "The address needs %id where the cover's number belongs, or %isbn for the ISBN."));
    if (one.authority() != other.authority())
        return malformedAddress(CoverAddressText::tr("%id and %isbn belong behind the host's name."));
    return CoverAddress(trimmed);
}

QString CoverAddress::host() const
{
    return filledIn(m_template, u"1"_s, u"1"_s).host();
}

bool CoverAddress::isOpenLibrary() const
{
    return host() == OpenLibraryHost;
}

std::optional<QUrl> CoverAddress::of(const Edition &edition) const
{
    const bool wantsIsbn = m_template.contains(IsbnPlace);
    const bool wantsId = m_template.contains(IdPlace);
    if ((wantsIsbn && edition.isbn13.isEmpty()) || (wantsId && edition.covers.isEmpty()))
        return std::nullopt;
    return filledIn(m_template, wantsId ? QString::number(edition.covers.first()) : QString(),
                    wantsIsbn ? edition.isbn13.first() : QString());
}

} // namespace alexandria
