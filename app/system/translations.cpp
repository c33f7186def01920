// SPDX-License-Identifier: MIT
#include "app/system/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alexandria {

Translations::Translations(const QLocale &locale)
{
    // The translator installed last is asked first.
    if (m_english.load(u":/i18n/alexandria_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_language.load(locale, u"alexandria"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_language);
}

} // namespace alexandria
