// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/catalogueswitch.h"
#include "app/settings/windowsettings.h"
#include "models/isbn/isbn.h"
#include "tests/support/loopwatch.h"
#include "ui/connection/secretprompt.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace alexandria {

/// The program's window before one server, as a person sees and uses it.
class SearchWindow
{
public:
    /// Shows it, connected as the program does. Borrows @p secrets for life.
    SearchWindow(const ServerTarget &target, SecretStore &secrets, const LinkPolicy &policy);
    /// With its settings in @p folder.
    SearchWindow(const ServerTarget &target, SecretStore &secrets, const LinkPolicy &policy,
                 const QString &folder);
    ~SearchWindow();

    /// Begins to search, and forgets what was said before.
    void search(const Isbn &isbn);
    /// Runs the window until @p holds().
    template <typename Condition> bool waitFor(Condition holds, std::chrono::milliseconds patience)
    {
        return m_watch.runUntil(
            [&] {
                listen();
                return holds();
            },
            patience);
    }
    /// Until the banner has said a sentence with @p words since the last search.
    [[nodiscard]] bool waitForWords(const QString &words, std::chrono::milliseconds patience);
    /// Until the search that runs shows exactly these editions, whose keys are sorted.
    [[nodiscard]] bool waitForRows(const QStringList &keys);
    /// Searches, and is shown exactly these.
    [[nodiscard]] bool finds(const Isbn &isbn, const QStringList &keys);

    [[nodiscard]] QStringList said() const { return m_said; } ///< by the banner since the last search
    [[nodiscard]] QString banner() const; ///< empty while there is none
    [[nodiscard]] QString status() const;
    /// Connected, every connection that is needed, and nothing to complain of.
    [[nodiscard]] bool isWell() const;
    [[nodiscard]] SecretPrompt *prompt() const { return m_window->findChild<SecretPrompt *>(); }
    void pressBannerAction(); ///< while it waits next
    /// Types into the prompt that is open, and connects while it waits next.
    void typePassword(const QString &password) const;

    [[nodiscard]] CatalogueSwitch &catalogue() { return m_catalogue; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const LoopWatch &watch() const { return m_watch; }

private:
    [[nodiscard]] QStringList shownKeys() const; ///< sorted
    void listen();

    QTemporaryDir m_folder;
    QSettings m_file;
    WindowSettings m_settings;
    CatalogueSwitch m_catalogue;
    std::unique_ptr<MainWindow> m_window;
    LoopWatch m_watch;
    QStringList m_said;
};

} // namespace alexandria
