// SPDX-License-Identifier: MIT
// The JSON of the three record types, as Open Library's dump has it; recordgenerator.cpp has the rest.
#include "tests/support/recordgenerator.h"

#include <array>

namespace alexandria {

namespace {

constexpr qint64 LongDescriptionEvery = 20'000; // editions; the first one is number LongDescriptionAt
constexpr qint64 LongDescriptionAt = 777;
constexpr std::size_t LongDescriptionBytes = 200'000;

enum BodyAspect {
    WorkBody = 16,
    WorkDetails,
    AuthorBody,
    EditionBody,
    EditionDetails
}; // those of the titles are below

std::string quoted(std::string_view text)
{
    std::string json(1, '"');
    for (const char character : text) {
        if (character == '"' || character == '\\')
            json.push_back('\\');
        json.push_back(character);
    }
    return json + '"';
}

void appendMember(std::string &json, std::string_view name, std::string_view value)
{
    json.append(json.size() > 1 ? ", \"" : "\"").append(name).append("\": ").append(value);
}

std::string keyObject(const QByteArray &key)
{
    return R"({"key": ")" + key.toStdString() + R"("})";
}

std::string number(quint64 value)
{
    return std::to_string(value);
}

/// "2009-10-12T09:41:07.123456" with its type, twice, and the revisions: what every record ends with.
void appendBookkeeping(std::string &json, std::string_view type, const QByteArray &key, SplitMix &draw)
{
    const auto two = [&draw](quint64 limit, quint64 first) {
        const quint64 value = first + draw.below(limit);
        return (value < 10 ? "0" : "") + number(value);
    };
    const auto time = [&](quint64 year) {
        std::string text = number(year + draw.below(8));
        text.append("-").append(two(12, 1)).append("-").append(two(28, 1)).append("T").append(two(24, 0));
        text.append(":").append(two(60, 0)).append(":").append(two(60, 0)).append(".");
        return R"({"type": "/type/datetime", "value": ")" + text + number(100'000 + draw.below(900'000))
            + "\"}";
    };
    appendMember(json, "key", "\"" + key.toStdString() + "\"");
    appendMember(json, "type", R"({"key": ")" + std::string(type) + R"("})");
    const std::string revision = number(1 + draw.below(12));
    appendMember(json, "latest_revision", revision);
    appendMember(json, "revision", revision);
    appendMember(json, "created", time(2008));
    appendMember(json, "last_modified", time(2016));
}

std::string wordList(const Lexicon &lexicon, SplitMix &draw, quint64 entries)
{
    std::string json = "[";
    for (quint64 i = 0; i < entries; ++i) {
        std::string subject;
        lexicon.appendWord(draw, true, subject);
        if (draw.oneIn(2)) {
            subject.append(" -- ");
            lexicon.appendWord(draw, true, subject);
        }
        json.append(i > 0 ? ", " : "").append(quoted(subject));
    }
    return json + "]";
}

/// A string or {type, value}, half of each.
std::string description(const Lexicon &lexicon, SplitMix &draw, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) {
        text.append(text.empty() ? "" : " ");
        lexicon.appendSentence(draw, 6 + draw.below(12), text);
    }
    const std::string value = "\"" + text + "\\r\\n\\r\\n([source][1])\"";
    return draw.oneIn(2) ? value : R"({"type": "/type/text", "value": )" + value + "}";
}

void appendIdentifiers(std::string &json, SplitMix &draw)
{
    if (draw.oneIn(2))
        appendMember(json, "oclc_numbers", "[\"" + number(1 + draw.below(900'000'000)) + "\"]");
    if (draw.oneIn(3))
        appendMember(json, "lccn", "[\"" + number(50'000'000 + draw.below(40'000'000)) + "\"]");
    // One draw a statement: the operands of + may be computed in any order.
    const std::string shelf = number(1000 + draw.below(8999));
    const std::string goodreads = number(1 + draw.below(9'000'000));
    const std::string libraryThing = number(1 + draw.below(900'000));
    if (draw.oneIn(3))
        appendMember(json, "lc_classifications", "[\"PR" + shelf + " .A45\"]");
    if (draw.oneIn(4))
        appendMember(json, "identifiers",
                     R"({"goodreads": [")" + goodreads + R"("], "librarything": [")" + libraryThing
                         + R"("]})");
    const std::string record = number(1 + draw.below(900'000'000));
    appendMember(json, "source_records",
                 "[\"marc:marc_loc_updates/v37.i03.records.utf8:" + record + ":892\", \"ia:catalogue" + record
                     + "\"]");
}

} // namespace

std::string RecordGenerator::authorJson(qint64 author) const
{
    SplitMix draw = random(AuthorBody, author);
    std::string json = "{";
    const std::string name = quoted(plainNameOfAuthor(author));
    if (author % 200 != 199)
        appendMember(json, "name", name);
    else if (draw.oneIn(2))
        appendMember(json, "name", "null");
    if (draw.oneIn(3))
        appendMember(json, "personal_name", name);
    const quint64 born = 1750 + draw.below(240);
    if (draw.below(5) < 2)
        appendMember(json, "birth_date", "\"" + number(born) + "\"");
    if (draw.oneIn(5))
        appendMember(json, "death_date", "\"" + number(born + 30 + draw.below(60)) + "\"");
    if (draw.oneIn(30))
        appendMember(json, "bio", description(m_lexicons.front(), draw, 100 + draw.below(300)));
    appendBookkeeping(json, "/type/author", authorKey(author), draw);
    return json + "}";
}

void RecordGenerator::appendWorkAuthors(std::string &json, qint64 work) const
{
    const QList<qint64> authors = authorsOfWork(work);
    if (authors.isEmpty())
        return;
    const quint64 form = random(WorkDetails, work).below(50);
    std::string list = "[";
    for (const qint64 author : authors) {
        const std::string key = "\"" + authorKey(author).toStdString() + "\"";
        list.append(list.size() > 1 ? ", " : "");
        if (form == 0)
            list.append(key);
        else if (form == 1)
            list.append(R"({"key": )").append(key).append("}");
        else if (form == 2)
            list.append(R"({"author": )").append(key).append("}");
        else
            list.append(R"({"type": {"key": "/type/author_role"}, "author": {"key": )")
                .append(key)
                .append("}}");
    }
    appendMember(json, "authors", list + "]");
}

std::string RecordGenerator::workJson(qint64 work) const
{
    SplitMix draw = random(WorkBody, work);
    const Lexicon &lexicon = lexiconOfWork(work);
    std::string json = "{";
    if (work % 500 != 499)
        appendMember(json, "title", quoted(plainTitleOfWork(work)));
    if (draw.oneIn(12)) {
        std::string subtitle;
        lexicon.appendTitle(draw, subtitle);
        appendMember(json, "subtitle", quoted(subtitle));
    }
    appendWorkAuthors(json, work);
    if (draw.below(5) < 2)
        appendMember(json, "subjects", wordList(lexicon, draw, 1 + draw.below(6)));
    if (draw.oneIn(3))
        appendMember(json, "covers", draw.oneIn(40) ? "[-1]" : "[" + number(1 + draw.below(9'000'000)) + "]");
    if (draw.oneIn(10))
        appendMember(json, "description", description(lexicon, draw, 80 + draw.below(400)));
    if (draw.oneIn(7))
        appendMember(json, "first_publish_date", "\"" + number(1800 + draw.below(220)) + "\"");
    appendBookkeeping(json, "/type/work", workKey(work), draw);
    return json + "}";
}

void RecordGenerator::appendEditionIdentity(std::string &json, qint64 edition, Flaw flaw) const
{
    if (flaw == Flaw::NumericTitle)
        appendMember(json, "title", titleOfEdition(edition).toStdString());
    else if (flaw == Flaw::None)
        appendMember(json, "title", quoted(plainTitleOfEdition(edition)));
    else if (flaw != Flaw::NoTitle)
        appendMember(json, "title", quoted(titleOfEdition(edition).toStdString()));
    if (const std::optional<qint64> work = workOfEdition(edition)) {
        if (flaw == Flaw::ObjectsAsText)
            appendMember(json, "works", "[\"" + workKey(*work).toStdString() + "\"]");
        else
            appendMember(json, "works", "[" + keyObject(workKey(*work)) + "]");
        std::string authors;
        for (const qint64 author : authorsOfWork(*work)) {
            authors.append(authors.empty() ? "" : ", ");
            authors.append(flaw == Flaw::ObjectsAsText ? quoted(authorKey(author).toStdString())
                                                       : keyObject(authorKey(author)));
        }
        if (!authors.empty() && edition % 5 < 3)
            appendMember(json, "authors", "[" + authors + "]");
    }
    const Isbns isbns = isbnsOfEdition(edition);
    if (!isbns.tens.empty())
        appendMember(json, "isbn_10", "[" + quoted(isbns.tens.front()) + "]");
    if (!isbns.thirteens.empty())
        appendMember(json, "isbn_13", "[" + quoted(isbns.thirteens.front()) + "]");
}

void RecordGenerator::appendPublication(std::string &json, qint64 edition, Flaw flaw) const
{
    SplitMix draw = random(EditionBody, edition);
    const Lexicon &lexicon = lexiconOfEdition(edition);
    const std::string publisher = quoted(lexicon.publisher(draw));
    if (flaw == Flaw::PublishersAsText)
        appendMember(json, "publishers", publisher);
    else if (flaw == Flaw::NullValues)
        appendMember(json, "publishers", "[null, " + publisher + "]");
    else
        appendMember(json, "publishers", "[" + publisher + "]");
    appendMember(json, "publish_places", "[" + quoted(lexicon.language().place) + "]");
    static constexpr std::array Forms{"", "", "", "c", "June ", "Sept. 1, ", "[", "12/31/"};
    const std::string_view form = Forms[draw.below(Forms.size())];
    const std::string year = number(2023 - draw.zipf(220));
    appendMember(json, "publish_date", "\"" + std::string(form) + year + (form == "[" ? "?]\"" : "\""));
    const std::string code(lexicon.language().marcCode);
    if (flaw == Flaw::ObjectsAsText)
        appendMember(json, "languages", "[\"/languages/" + code + "\"]");
    else if (!draw.oneIn(8))
        appendMember(json, "languages", R"([{"key": "/languages/)" + code + "\"}]");
    const std::string pages = number(16 + draw.below(600));
    if (flaw == Flaw::RomanPages)
        appendMember(json, "number_of_pages", "\"xii, " + pages + " p.\"");
    else if (flaw == Flaw::PagesAsText)
        appendMember(json, "number_of_pages", "\"" + pages + "\"");
    else if (!draw.oneIn(4))
        appendMember(json, "number_of_pages", pages);
    if (draw.oneIn(2))
        appendMember(json, "pagination", "\"xiv, " + pages + " p. :\"");
    if (draw.oneIn(3))
        appendMember(json, "physical_format", draw.oneIn(2) ? "\"Paperback\"" : "\"Hardcover\"");
}

void RecordGenerator::appendContents(std::string &json, qint64 edition, Flaw flaw) const
{
    SplitMix draw = random(EditionDetails, edition);
    const Lexicon &lexicon = lexiconOfEdition(edition);
    if (flaw == Flaw::NullCovers)
        appendMember(json, "covers", "null");
    else if (flaw == Flaw::MinusOneCover)
        appendMember(json, "covers", "[-1]");
    else if (draw.oneIn(3))
        appendMember(json, "covers", "[" + number(1 + draw.below(14'000'000)) + "]");
    if (flaw == Flaw::NullValues)
        appendMember(json, "subjects", R"(null, "by_statement": null, "series": [null])");
    else if (draw.oneIn(2))
        appendMember(json, "subjects", wordList(lexicon, draw, 1 + draw.below(5)));
    if (draw.below(10) < 3) {
        std::string subtitle;
        lexicon.appendTitle(draw, subtitle);
        appendMember(json, "subtitle", quoted(subtitle));
    }
    if (flaw != Flaw::NullValues && draw.oneIn(12))
        appendMember(json, "series", wordList(lexicon, draw, 1));
    if (edition % LongDescriptionEvery == LongDescriptionAt)
        appendMember(json, "description", description(lexicon, draw, LongDescriptionBytes));
    else if (draw.oneIn(16))
        appendMember(json, "description", description(lexicon, draw, 80 + draw.below(500)));
    appendIdentifiers(json, draw);
}

std::string RecordGenerator::editionJson(qint64 edition) const
{
    const Flaw flaw = flawOfEdition(edition);
    std::string json = "{";
    json.reserve(1200);
    appendEditionIdentity(json, edition, flaw);
    appendPublication(json, edition, flaw);
    appendContents(json, edition, flaw);
    SplitMix draw = random(EditionDetails + 1, edition);
    appendBookkeeping(json, "/type/edition", editionKey(edition), draw);
    return json + "}";
}

} // namespace alexandria
