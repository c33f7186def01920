// SPDX-License-Identifier: MIT
#include "app/settings/languagesettings.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString LanguageKey = u"window/language"_s;

} // namespace

QString LanguageSettings::language() const
{
    const QString language = m_settings.value(LanguageKey).toString();
    return shipped().contains(language) ? language : QString();
}

void LanguageSettings::setLanguage(const QString &language)
{
    m_settings.setValue(LanguageKey, language);
}

QLocale LanguageSettings::locale() const
{
    const QString chosen = language();
    return chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
}

QStringList LanguageSettings::shipped()
{
    QStringList languages = QDir(u":/i18n"_s).entryList({u"alexandria_*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &language : languages)
        language = language.sliced(language.indexOf(u'_') + 1).chopped(".qm"_L1.size());
    return languages;
}

} // namespace alexandria
