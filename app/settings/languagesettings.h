// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QSettings;

namespace alexandria {

/// The language a person wants the program in, whatever the system's is.
class LanguageSettings
{
public:
    /// Reads and writes @p settings, which must outlive it.
    explicit LanguageSettings(QSettings &settings)
        : m_settings(settings)
    { }

    /// "de"; empty at first: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Of that language, else of the system.
    [[nodiscard]] QLocale locale() const;

    /// Those that the program has: "de", "en", "es", "fr".
    [[nodiscard]] static QStringList shipped();

private:
    QSettings &m_settings;
};

} // namespace alexandria
