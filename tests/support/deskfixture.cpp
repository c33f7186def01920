// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

const QString DeskFixture::Hobbit = u"9780261102217"_s;
const QString DeskFixture::Manual = u"9780306406157"_s;
const QString DeskFixture::Wrong = u"9780306406158"_s;

Edition DeskFixture::anEditionOf(const QString &isbn, const QString &key, const QString &title)
{
    Edition edition = anEdition(key, title);
    edition.isbn13 = {isbn};
    return edition;
}

IsbnAnswer DeskFixture::anAnswer(const QString &isbn, const QList<Edition> &editions)
{
    IsbnAnswer answer{isbnOf(isbn), editions, {}};
    answer.origin.elapsedAtServer = 1ms;
    return answer;
}

void DeskFixture::init()
{
    CachedSourceFixture::init();
    m_now = std::make_shared<std::chrono::milliseconds>(1h);
    start();
    QTRY_VERIFY(m_desk->isReady());
}

void DeskFixture::cleanup()
{
    m_taken.reset();
    m_desk.reset();
    m_store.reset();
    CachedSourceFixture::cleanup();
}

void DeskFixture::start()
{
    m_taken.reset();
    m_desk.reset();
    m_store.reset();
    m_store = std::make_unique<ScanStore>(m_folder->filePath(u"data"_s));
    m_desk = std::make_unique<ScanDesk>(*m_source, *m_store, nullptr, [now = m_now] { return *now; });
    m_taken = std::make_unique<QSignalSpy>(m_desk.get(), &ScanDesk::taken);
    m_desk->begin();
}

void DeskFixture::scan(const QString &keys)
{
    *m_now += 2s;
    m_desk->scan(keys);
}

QList<ScanReceipt::Kind> DeskFixture::receipts() const
{
    QList<Kind> kinds;
    for (const QList<QVariant> &arguments : *m_taken)
        kinds << arguments.first().value<ScanReceipt>().kind;
    return kinds;
}

} // namespace alexandria
