// SPDX-License-Identifier: MIT
#include "app/system/translations.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alexandria {

Translations::Translations(const QLocale &locale)
{
    // The translator installed last is asked first.
    if (m_english.load(u":/i18n/alexandria_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (locale.language() != QLocale::English
        && m_language.load(locale, u"alexandria"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_language);
}

} // namespace alexandria
