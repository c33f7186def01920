// SPDX-License-Identifier: MIT
#include "tests/support/pdftext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Of "pdfimages -list": page and number before the type; masks have another.
const QRegularExpression PictureLine(u"^ *\\d+ +\\d+ image "_s, QRegularExpression::MultilineOption);

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

bool PdfText::isReadable()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

PdfText::PdfText(const QString &path)
    : m_facts(outputOf(u"pdfinfo"_s, {path}))
    , m_pictureCount(int(outputOf(u"pdfimages"_s, {u"-list"_s, path}).count(PictureLine)))
{
    QStringList pages = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    pages.removeLast(); // each page ends with one
    for (const QString &page : std::as_const(pages)) {
        QStringList lines;
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts))
            lines << line.simplified();
        m_pages << lines;
    }
}

QString PdfText::fact(const QString &name) const
{
    for (const QString &line : m_facts.split(u'\n')) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1).simplified();
    }
    return {};
}

int PdfText::pageCount() const
{
    return fact(u"Pages"_s).toInt();
}

QString PdfText::words() const
{
    QStringList all;
    for (const QStringList &page : m_pages)
        all += page;
    return all.join(u' ').simplified();
}

} // namespace alexandria
