// SPDX-License-Identifier: MIT
#include "tests/support/searchwindow.h"

#include "models/catalogue/editiontablemodel.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto Patience = 20s;

/// As a person does: what is deleted later in answer to a press outside of any loop stays for good.
void pressInLoop(QPushButton *button)
{
    QMetaObject::invokeMethod(button, &QPushButton::click, Qt::QueuedConnection);
}

} // namespace

SearchWindow::SearchWindow(const ServerTarget &target, SecretStore &secrets, const LinkPolicy &policy)
    : SearchWindow(target, secrets, policy, {})
{ }

SearchWindow::SearchWindow(const ServerTarget &target, SecretStore &secrets, const LinkPolicy &policy,
                           const QString &folder)
    : m_file((folder.isEmpty() ? m_folder.path() : folder) + u"/window.ini"_s, QSettings::IniFormat)
    , m_settings(m_file)
{
    m_catalogue.openServer(u"test"_s, target, secrets, policy);
    m_window = std::make_unique<MainWindow>(m_catalogue, m_settings, m_catalogue.access());
    m_window->show();
}

SearchWindow::~SearchWindow()
{
    m_window->close();
}

void SearchWindow::search(const Isbn &isbn)
{
    m_said.clear();
    m_window->search(SearchQuery::forIsbn(isbn));
}

bool SearchWindow::waitForWords(const QString &words, std::chrono::milliseconds patience)
{
    return waitFor([&] { return m_said.join(u'\n').contains(words); }, patience);
}

bool SearchWindow::waitForRows(const QStringList &keys)
{
    const auto *origin = m_window->findChild<QLabel *>(u"originLabel"_s); // empty until there is an answer
    const bool hasAnswer = waitFor([origin] { return !origin->text().isEmpty(); }, Patience);
    return hasAnswer && shownKeys() == keys;
}

bool SearchWindow::finds(const Isbn &isbn, const QStringList &keys)
{
    search(isbn);
    return waitForRows(keys);
}

bool SearchWindow::isWell() const
{
    return banner().isEmpty() && status().startsWith("Connected"_L1);
}

QStringList SearchWindow::shownKeys() const
{
    const auto *view = m_window->findChild<QAbstractItemView *>(u"resultsView"_s);
    const auto *sorted = qobject_cast<const QAbstractProxyModel *>(view->model());
    const auto *results = qobject_cast<const EditionTableModel *>(sorted->sourceModel());
    QStringList keys;
    for (const Edition &edition : results->editions())
        keys << edition.key;
    keys.sort();
    return keys;
}

void SearchWindow::listen()
{
    const QString sentence = banner();
    if (!sentence.isEmpty() && (m_said.isEmpty() || m_said.last() != sentence))
        m_said << sentence;
}

QString SearchWindow::banner() const
{
    const auto *sentence = m_window->findChild<QLabel *>(u"bannerSentence"_s);
    return sentence->isVisible() ? sentence->text() : QString();
}

QString SearchWindow::status() const
{
    return m_window->findChild<QLabel *>(u"connectionStatus"_s)->text();
}

void SearchWindow::pressBannerAction()
{
    pressInLoop(m_window->findChild<QPushButton *>(u"bannerAction"_s));
}

void SearchWindow::typePassword(const QString &password) const
{
    prompt()->findChild<QLineEdit *>(u"firstSecretField"_s)->setText(password);
    for (QPushButton *button : prompt()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return pressInLoop(button);
    }
}

} // namespace alexandria
