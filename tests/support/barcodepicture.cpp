// SPDX-License-Identifier: MIT
#include "tests/support/barcodepicture.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int QuietZone = 12; // modules
constexpr int Height = 60; // modules
constexpr int AddOnLength = 5;

/// Number sets A, B and C of the digits; in the add-on only A and B.
QString modulesOf(QChar digit, QChar set)
{
    static constexpr std::array<const char *, 10> A{"0001101", "0011001", "0010011", "0111101", "0100011",
                                                    "0110001", "0101111", "0111011", "0110111", "0001011"};
    QString modules = QString::fromLatin1(A.at(static_cast<std::size_t>(digit.digitValue())));
    if (set == u'A')
        return modules;
    for (QChar &module : modules)
        module = module == u'0' ? u'1' : u'0';
    if (set == u'B')
        std::reverse(modules.begin(), modules.end());
    return modules;
}

QString modulesOfEan(const QString &digits)
{
    static constexpr std::array<const char *, 10> Sets{"AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
                                                       "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"};
    const QString sets =
        QString::fromLatin1(Sets.at(static_cast<std::size_t>(digits[0].digitValue()))) + u"CCCCCC"_s;
    QString modules = u"101"_s;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (i == 6)
            modules += u"01010"_s;
        modules += modulesOf(digits[i + 1], sets[i]);
    }
    return modules + u"101"_s;
}

QString modulesOfAddOn(const QString &digits)
{
    static constexpr std::array<const char *, 10> Sets{"BBAAA", "BABAA", "BAABA", "BAAAB", "ABBAA",
                                                       "AABBA", "AAABB", "ABABA", "ABAAB", "AABAB"};
    int sum = 0;
    for (qsizetype i = 0; i < AddOnLength; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 3 : 9);
    const QString sets = QString::fromLatin1(Sets.at(static_cast<std::size_t>(sum % 10)));
    QString modules = u"1011"_s;
    for (qsizetype i = 0; i < AddOnLength; ++i)
        modules += (i > 0 ? u"01"_s : QString()) + modulesOf(digits[i], sets[i]);
    return modules;
}

} // namespace

QImage barcodePicture(const QString &digits, int module)
{
    const QStringList parts = digits.split(u' ');
    QString modules = modulesOfEan(parts[0]);
    if (parts.size() > 1)
        modules += QString(9, u'0') + modulesOfAddOn(parts[1]);
    QImage picture((int(modules.size()) + 2 * QuietZone) * module, (Height + 2 * QuietZone) * module,
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (qsizetype i = 0; i < modules.size(); ++i) {
        if (modules[i] == u'1')
            painter.fillRect((QuietZone + int(i)) * module, QuietZone * module, module, Height * module,
                             Qt::black);
    }
    return picture;
}

} // namespace alexandria
