// SPDX-License-Identifier: MIT
#include "tests/support/recordgenerator.h"

#include "tests/support/generatedisbn.h"

#include <array>
#include <cstring>

namespace alexandria {

namespace {

/// Editions come in blocks, all with the same share-out among works, so that either can be found from the
/// other by arithmetic alone.
constexpr qint64 BlockEditions = 4000;

struct Share
{
    qint64 editionsPerWork;
    qint64 works;
};
constexpr qint64 Workless = 40;
constexpr std::array Shares{Share{400, 1}, Share{100, 1}, Share{15, 8},  Share{6, 20},
                            Share{3, 56},  Share{2, 240}, Share{1, 2572}};

constexpr qint64 worksPerBlock()
{
    qint64 works = 0;
    for (const Share &share : Shares)
        works += share.works;
    return works;
}

constexpr qint64 editionsShared()
{
    qint64 editions = Workless;
    for (const Share &share : Shares)
        editions += share.works * share.editionsPerWork;
    return editions;
}
static_assert(editionsShared() == BlockEditions);
constexpr qint64 WorksPerBlock = worksPerBlock();

/// The editions of a work lie apart in the table, as they do in the dump.
qint64 placeInBlock(qint64 edition)
{
    return (edition % BlockEditions * 1237 + 371) % BlockEditions;
}

std::optional<qint64> workInBlock(qint64 place)
{
    if (place < Workless)
        return std::nullopt;
    place -= Workless;
    qint64 work = 0;
    for (const Share &share : Shares) {
        if (place < share.works * share.editionsPerWork)
            return work + place / share.editionsPerWork;
        place -= share.works * share.editionsPerWork;
        work += share.works;
    }
    return std::nullopt;
}

enum Aspect {
    WorkLanguage,
    WorkTitle,
    WorkAuthors,
    EditionTitle,
    EditionFlaw,
    IsbnForms,
    IsbnShared,
    AuthorName
};

std::string keyOf(const char *kind, qint64 index, char letter)
{
    return std::string(kind) + std::to_string(index + 1) + letter;
}

/// Text format of COPY: a backslash stands twice. JSON has no raw tab or line feed.
void appendField(std::string_view json, std::string &out)
{
    for (std::size_t end = json.find('\\'); end != std::string_view::npos; end = json.find('\\')) {
        out.append(json.substr(0, end)).append("\\\\");
        json.remove_prefix(end + 1);
    }
    out.append(json);
}

std::string dateOf(qint64 index)
{
    const auto two = [](qint64 number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(2008 + index % 16) + '-' + two(1 + index % 12) + '-' + two(1 + index % 28);
}

} // namespace

RecordGenerator::RecordGenerator(qint64 editions, quint64 seed)
    : m_editions(editions)
    , m_authors(editions > 0 ? 1 + editions * 27 / 100 : 0)
    , m_seed(SplitMix(seed).next())
    , m_worksOfLastBlock(static_cast<std::size_t>(WorksPerBlock))
{
    for (const Language &language : languages())
        m_lexicons.emplace_back(language);
    for (qint64 edition = editions / BlockEditions * BlockEditions; edition < editions; ++edition) {
        if (const auto work = workInBlock(placeInBlock(edition)))
            m_worksOfLastBlock[static_cast<std::size_t>(*work)] = true;
    }
}

qint64 RecordGenerator::workLimit() const
{
    return (m_editions + BlockEditions - 1) / BlockEditions * WorksPerBlock;
}

bool RecordGenerator::hasWork(qint64 work) const
{
    const qint64 block = work / WorksPerBlock;
    if (work < 0 || block < m_editions / BlockEditions)
        return work >= 0;
    return work < workLimit() && m_worksOfLastBlock[static_cast<std::size_t>(work % WorksPerBlock)];
}

qint64 RecordGenerator::indexLimit(Table table) const
{
    if (table == Table::Authors)
        return m_authors;
    return table == Table::Works || table == Table::AuthorWorks ? workLimit() : m_editions;
}

QByteArray RecordGenerator::tableName(Table table)
{
    static constexpr std::array Names{"authors", "works", "editions", "author_works", "edition_isbns"};
    return Names[static_cast<std::size_t>(table)];
}

QByteArray RecordGenerator::authorKey(qint64 author)
{
    return QByteArray::fromStdString(keyOf("/authors/OL", author, 'A'));
}

QByteArray RecordGenerator::workKey(qint64 work)
{
    return QByteArray::fromStdString(keyOf("/works/OL", work, 'W'));
}

QByteArray RecordGenerator::editionKey(qint64 edition)
{
    return QByteArray::fromStdString(keyOf("/books/OL", edition, 'M'));
}

SplitMix RecordGenerator::random(int aspect, qint64 index) const
{
    SplitMix mixed(m_seed + static_cast<quint64>(index) * 64 + static_cast<quint64>(aspect));
    return SplitMix(mixed.next());
}

const Lexicon &RecordGenerator::lexiconOfWork(qint64 work) const
{
    quint64 place = random(WorkLanguage, work).below(1000);
    for (const Lexicon &lexicon : m_lexicons) {
        if (place < lexicon.language().worksPerThousand)
            return lexicon;
        place -= lexicon.language().worksPerThousand;
    }
    return m_lexicons.front();
}

const Lexicon &RecordGenerator::lexiconOfEdition(qint64 edition) const
{
    const std::optional<qint64> work = workOfEdition(edition);
    return work ? lexiconOfWork(*work) : m_lexicons.front();
}

std::optional<qint64> RecordGenerator::workOfEdition(qint64 edition) const
{
    const std::optional<qint64> work = workInBlock(placeInBlock(edition));
    return work ? std::optional(edition / BlockEditions * WorksPerBlock + *work) : std::nullopt;
}

QList<qint64> RecordGenerator::authorsOfWork(qint64 work) const
{
    SplitMix draw = random(WorkAuthors, work);
    const quint64 shape = draw.below(64);
    const quint64 count = shape < 4 ? 0 : shape < 54 ? 1 : shape < 61 ? 2 : 3 + draw.below(3);
    QList<qint64> authors;
    for (quint64 i = 0; i < count; ++i) {
        // A square, or a cube, of an even draw: the first authors write thousands of works, the last none.
        const quint64 even = draw.below(quint64(1) << 31);
        quint64 skewed = even * even >> 31;
        if (draw.oneIn(4))
            skewed = skewed * even >> 31;
        const auto author = static_cast<qint64>(skewed * static_cast<quint64>(m_authors) >> 31);
        if (!authors.contains(author))
            authors.append(author);
    }
    return authors;
}

std::string RecordGenerator::plainTitleOfWork(qint64 work) const
{
    std::string title;
    SplitMix draw = random(WorkTitle, work);
    lexiconOfWork(work).appendTitle(draw, title);
    return title;
}

std::string RecordGenerator::plainTitleOfEdition(qint64 edition) const
{
    const std::optional<qint64> work = workOfEdition(edition);
    SplitMix draw = random(EditionTitle, edition);
    std::string title;
    if (work)
        title = plainTitleOfWork(*work);
    else
        m_lexicons.front().appendTitle(draw, title);
    if (draw.oneIn(20))
        title.append(". Vol. ").append(std::to_string(1 + draw.below(12)));
    return title;
}

QString RecordGenerator::titleOfEdition(qint64 edition) const
{
    const std::string plain = plainTitleOfEdition(edition);
    switch (flawOfEdition(edition)) {
    case Flaw::NoTitle:
        return {};
    case Flaw::EmptyTitle:
        return QStringLiteral("");
    case Flaw::NumericTitle:
        return QString::number(1900 + edition % 100);
    case Flaw::DecomposedTitle:
        return QString::fromStdString("Études: " + plain).normalized(QString::NormalizationForm_D);
    case Flaw::AwkwardTitle:
        return QString::fromStdString('"' + plain + R"("  100%_C:\books\ )");
    default:
        return QString::fromStdString(plain);
    }
}

QString RecordGenerator::titleOfWork(qint64 work) const
{
    return work % 500 == 499 ? QString() : QString::fromStdString(plainTitleOfWork(work));
}

std::string RecordGenerator::plainNameOfAuthor(qint64 author) const
{
    SplitMix draw = random(AuthorName, author);
    quint64 place = draw.below(1000);
    std::string name;
    for (const Lexicon &lexicon : m_lexicons) {
        if (place < lexicon.language().worksPerThousand) {
            lexicon.appendName(draw, name);
            break;
        }
        place -= lexicon.language().worksPerThousand;
    }
    return name;
}

QString RecordGenerator::nameOfAuthor(qint64 author) const
{
    return author % 200 == 199 ? QString() : QString::fromStdString(plainNameOfAuthor(author));
}

RecordGenerator::Flaw RecordGenerator::flawOfEdition(qint64 edition) const
{
    SplitMix draw = random(EditionFlaw, edition);
    if (draw.below(100) >= 3)
        return Flaw::None;
    return static_cast<Flaw>(1 + draw.below(static_cast<quint64>(Flaw::FlawCount) - 1));
}

RecordGenerator::Isbns RecordGenerator::isbnsOfEdition(qint64 edition) const
{
    qint64 owner = edition;
    while (owner > 0 && random(IsbnShared, owner).oneIn(50))
        --owner;
    const GeneratedIsbn isbn(lexiconOfEdition(owner).language().isbnGroup, static_cast<quint64>(owner));
    SplitMix draw = random(IsbnForms, edition);
    const quint64 shape = draw.below(100);
    const quint64 style = draw.below(1000);
    if (shape < 12)
        return {};
    static constexpr std::array Junk{"0",          "none", "978",  "12345678", "9780000000001",
                                     "0000000001", "ISBN", "$4.95"};
    if (style < 8)
        return {{Junk[draw.below(Junk.size())]}, {}, {}};
    Isbns isbns{{}, {}, isbn.isbn13()};
    if (style < 18 && isbn.isEnglish())
        return {{isbn.sbn()}, {}, isbns.bare};
    const char *separator = style < 60 ? "-" : style < 75 ? " " : "";
    if (shape >= 62 || shape < 37 || !isbn.hasIsbn10())
        isbns.thirteens.push_back(isbn.isbn13(separator));
    if (shape >= 37 && isbn.hasIsbn10())
        isbns.tens.push_back(isbn.isbn10(separator));
    std::string &first = isbns.tens.empty() ? isbns.thirteens.front() : isbns.tens.front();
    if (first.back() == 'X' && draw.oneIn(3))
        first.back() = 'x';
    if (style >= 75 && style < 90)
        first.append(" (pbk.)");
    else if (style >= 90 && style < 93)
        first.insert(0, "ISBN ");
    return isbns;
}

std::optional<QString> RecordGenerator::isbnOfEdition(qint64 edition) const
{
    const Isbns isbns = isbnsOfEdition(edition);
    return isbns.bare.empty() ? std::nullopt : std::optional(QString::fromStdString(isbns.bare));
}

QStringList RecordGenerator::rawIsbnsOfEdition(qint64 edition) const
{
    const Isbns isbns = isbnsOfEdition(edition);
    QStringList raw;
    for (const auto *list : {&isbns.tens, &isbns.thirteens}) {
        for (const std::string &isbn : *list)
            raw.append(QString::fromStdString(isbn));
    }
    return raw;
}

QList<qint64> RecordGenerator::editionsWithIsbn(const QString &isbn13) const
{
    QList<qint64> editions;
    const std::string bare = isbn13.toStdString();
    for (qint64 edition = 0; edition < m_editions; ++edition) {
        if (isbnsOfEdition(edition).bare == bare)
            editions.append(edition);
    }
    return editions;
}

void RecordGenerator::appendRows(Table table, qint64 index, std::string &out) const
{
    const auto record = [&](const char *type, const std::string &key, const std::string &json) {
        out.append(type).append(key).append("\t").append(std::to_string(1 + index % 9)).append("\t");
        out.append(dateOf(index)).append("\t");
        appendField(json, out);
    };
    const bool ofWork = table == Table::Works || table == Table::AuthorWorks;
    if (ofWork && !hasWork(index))
        return;
    if (table == Table::Authors) {
        record("/type/author\t", keyOf("/authors/OL", index, 'A'), authorJson(index));
        out.push_back('\n');
    } else if (table == Table::Works) {
        record("/type/work\t", keyOf("/works/OL", index, 'W'), workJson(index));
        out.push_back('\n');
    } else if (table == Table::Editions) {
        record("/type/edition\t", keyOf("/books/OL", index, 'M'), editionJson(index));
        const std::optional<qint64> work = workOfEdition(index);
        out.append("\t").append(work ? keyOf("/works/OL", *work, 'W') : "\\N").append("\n");
    } else if (table == Table::AuthorWorks) {
        for (const qint64 author : authorsOfWork(index))
            out.append(keyOf("/authors/OL", author, 'A'))
                .append("\t")
                .append(keyOf("/works/OL", index, 'W'))
                .append("\n");
    } else {
        const Isbns isbns = isbnsOfEdition(index);
        for (const auto *list : {&isbns.tens, &isbns.thirteens}) {
            for (const std::string &isbn : *list)
                out.append(keyOf("/books/OL", index, 'M')).append("\t").append(isbn).append("\n");
        }
    }
}

} // namespace alexandria
