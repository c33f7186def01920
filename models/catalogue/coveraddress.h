// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/core/error.h"

#include <QUrl>

#include <optional>

namespace alexandria {

/// Where the pictures of covers are: a web address with a place for the cover's id or the ISBN; always valid.
class CoverAddress
{
public:
    /// Open Library's covers of middle size, by id; it answers 404 where it has none.
    [[nodiscard]] static CoverAddress ofOpenLibrary();
    /// Reads "https://books.example.org/covers/%isbn.jpg": http or https, `%id` and `%isbn` only behind the
    /// host, and no password, since it is kept in a file. Malformed, with a sentence, for anything else.
    [[nodiscard]] static Result<CoverAddress> fromTemplate(const QString &text);

    [[nodiscard]] const QString &toTemplate() const { return m_template; }
    [[nodiscard]] QString host() const; ///< who sees what is asked for: "covers.openlibrary.org"
    [[nodiscard]] bool isOpenLibrary() const;

    /// Of the first cover; by the first ISBN-13 where the template wants one. Nothing when the edition lacks
    /// what the template wants.
    [[nodiscard]] std::optional<QUrl> of(const Edition &edition) const;

    friend bool operator==(const CoverAddress &, const CoverAddress &) = default;

private:
    explicit CoverAddress(QString text)
        : m_template(std::move(text))
    { }

    QString m_template;
};

} // namespace alexandria
