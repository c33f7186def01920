// SPDX-License-Identifier: MIT
#include "app/settings/coversettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString WantedKey = u"covers/shown"_s;
const QString AddressKey = u"covers/address"_s;

} // namespace

bool CoverSettings::areWanted() const
{
    return m_settings.value(WantedKey, false).toBool();
}

void CoverSettings::setWanted(bool areWanted)
{
    m_settings.setValue(WantedKey, areWanted);
}

QString CoverSettings::addressTemplate() const
{
    return m_settings.value(AddressKey).toStringList().join(u','); // written by hand, a comma makes a list
}

void CoverSettings::setAddressTemplate(const QString &text)
{
    m_settings.setValue(AddressKey, text);
}

std::optional<CoverAddress> CoverSettings::address() const
{
    if (!areWanted())
        return std::nullopt;
    const QString text = addressTemplate();
    if (text.isEmpty())
        return CoverAddress::ofOpenLibrary();
    const auto address = CoverAddress::fromTemplate(text);
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace alexandria
