// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alexandria {

/// A PDF as Poppler's tools see it, which are no part of the program.
class PdfText
{
public:
    /// Whether the tools are there.
    [[nodiscard]] static bool isReadable();

    explicit PdfText(const QString &path);

    /// What "pdfinfo" says under that name: "Pages", "Page size", "Title"; empty for nothing.
    [[nodiscard]] QString fact(const QString &name) const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int pictureCount() const { return m_pictureCount; }
    /// The words of each page as they lie on it, one line a line.
    [[nodiscard]] const QList<QStringList> &pages() const & { return m_pages; }
    void pages() const && = delete;
    /// Of all pages, white space as one blank.
    [[nodiscard]] QString words() const;

private:
    QString m_facts;
    int m_pictureCount;
    QList<QStringList> m_pages;
};

} // namespace alexandria
