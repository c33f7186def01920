// SPDX-License-Identifier: MIT
#include "app/commandline/lookupcommand.h"

#include "app/commandline/editionjson.h"
#include "app/commandline/editionrow.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype FewItems = 100;

tl::expected<QString, QString> readText(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected<QString>(file.errorString());
    return QString::fromUtf8(file.readAll());
}

} // namespace

LookupCommand::LookupCommand(const Invocation &invocation, EditionSource &source)
    : Command(invocation, source)
    , m_lookup(source)
    , m_table(QStringList{tr("Asked for")} + editionHeader(), Output::width())
{
    connect(&m_lookup, &IsbnLookup::answered, this, &LookupCommand::take);
    connect(&m_lookup, &IsbnLookup::finished, this, &LookupCommand::end);
    connect(&m_lookup, &IsbnLookup::failed, this, [this](const Error &error) { finish(error); });
}

void LookupCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    if (!readInput())
        return;
    if (m_invocation.format == Invocation::Format::Json)
        m_output.write(u"["_s);
    QList<Isbn> isbns;
    for (const IsbnInText &item : std::as_const(m_items)) {
        if (item.isbn)
            isbns << *item.isbn;
    }
    if (isbns.isEmpty())
        return end();
    m_lookup.start(isbns);
}

bool LookupCommand::readInput()
{
    for (const QString &word : m_invocation.words)
        m_items << IsbnInText{word, Isbn::fromText(word)};
    if (m_invocation.inputFile.isEmpty())
        return true;
    const auto text = readText(m_invocation.inputFile);
    if (!text) {
        m_output.fail(tr("%1 cannot be read: %2").arg(m_invocation.inputFile, text.error()));
        finish(ExitCode::WrongUsage);
        return false;
    }
    m_items += isbnsInText(*text);
    if (m_items.isEmpty())
        m_output.warn(tr("There is no ISBN in %1.").arg(m_invocation.inputFile));
    return true;
}

void LookupCommand::take(const QList<IsbnAnswer> &answers)
{
    m_answers += answers;
    qsizetype place = m_printed;
    for (qsizetype known = m_answers.size() - m_answered; place < m_items.size(); ++place) {
        if (m_items[place].isbn && known-- == 0)
            break;
    }
    printUpTo(place);
    if (m_items.size() > FewItems)
        m_output.showProgress(tr("%1 of %2").arg(m_printed).arg(m_items.size()));
}

void LookupCommand::printUpTo(qsizetype place)
{
    for (; m_printed < place; ++m_printed) {
        const IsbnInText &item = m_items[m_printed];
        print(item, item.isbn ? &m_answers[m_answered++] : nullptr);
    }
}

void LookupCommand::print(const IsbnInText &item, const IsbnAnswer *answer)
{
    m_hasFound = m_hasFound || (answer && !answer->editions.isEmpty());
    if (m_invocation.format == Invocation::Format::Json)
        return printJson(item, answer);
    if (!answer)
        return m_output.warn(item.isbn.error().sentence());
    const QString asked = answer->isbn.hyphenated13();
    if (answer->editions.isEmpty())
        m_table.addLine(asked + "  "_L1 + tr("not found"));
    for (const Edition &edition : answer->editions)
        m_table.addRow(QStringList{asked} + editionCells(edition));
}

void LookupCommand::printJson(const IsbnInText &item, const IsbnAnswer *answer)
{
    QJsonObject object{{u"input"_s, item.input},
                       {u"isbn_13"_s, answer ? QJsonValue(answer->isbn.toIsbn13()) : QJsonValue()},
                       {u"status"_s,
                        !answer                          ? u"invalid"_s
                            : answer->editions.isEmpty() ? u"not-found"_s
                                                         : u"found"_s},
                       {u"results"_s, answer ? toJson(answer->editions) : QJsonArray()}};
    if (!answer)
        object[u"problem"_s] = item.isbn.error().sentence();
    addOrigin(object, answer ? std::optional(answer->origin) : std::nullopt);
    m_output.write((m_printed == 0 ? u"\n"_s : u",\n"_s)
                   + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void LookupCommand::end()
{
    printUpTo(m_items.size());
    m_output.write(m_invocation.format == Invocation::Format::Json ? u"\n]\n"_s : m_table.toString());
    if (m_hasFound)
        return finish(ExitCode::Found);
    const bool hadNoValidOne = !m_items.isEmpty()
        && std::none_of(m_items.cbegin(), m_items.cend(),
                        [](const IsbnInText &item) { return item.isbn.has_value(); });
    finish(hadNoValidOne ? ExitCode::NoValidIsbn : ExitCode::NothingFound);
}

} // namespace alexandria
