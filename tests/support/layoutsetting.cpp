// SPDX-License-Identifier: MIT
#include "tests/support/layoutsetting.h"

#include "tests/support/pseudotranslator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr char ScreenFile[] = R"({ "synchronousWindowSystemEvents": false, "windowFrameMargins": false,
    "screens": [{ "name": "test", "x": 0, "y": 0, "width": %1, "height": %2,
                  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 }] })";

} // namespace

TestScreen::TestScreen(QSize size)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !m_file.open())
        return;
    m_file.write(QString::fromLatin1(ScreenFile).arg(size.width()).arg(size.height()).toUtf8());
    m_file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + m_file.fileName().toLocal8Bit());
}

LayoutSetting::LayoutSetting(const QString &language, double textSize)
    : m_usualFont(QApplication::font())
{
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * textSize);
    QApplication::setFont(font);
    install(u"en"_s);
    if (language == "pseudo"_L1) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
        QCoreApplication::installTranslator(m_translators.back().get());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    } else if (language != "en"_L1) {
        install(language);
    }
}

LayoutSetting::~LayoutSetting()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_usualFont);
}

/// As the program does: Qt's own texts, and ours before them.
void LayoutSetting::install(const QString &language)
{
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QLocale(language), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt.get());
    auto ours = std::make_unique<QTranslator>();
    m_isThere = m_isThere && ours->load(u"alexandria_"_s + language, QStringLiteral(ALEXANDRIA_TRANSLATIONS));
    QCoreApplication::installTranslator(ours.get());
    m_translators.push_back(std::move(ofQt));
    m_translators.push_back(std::move(ours));
}

} // namespace alexandria
