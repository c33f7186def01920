// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

QT_FORWARD_DECLARE_CLASS(QLocale)

namespace alexandria {

/// The program's texts, and Qt's own, in a person's language while it lives. Needs an application object.
///
/// English is a translation too: it has the plural forms of texts with a number.
class Translations
{
public:
    explicit Translations(const QLocale &locale);

private:
    QTranslator m_english;
    QTranslator m_qt; ///< "Cancel", "Open"; where Qt's translations are installed
    QTranslator m_language;
};

} // namespace alexandria
