// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/coveraddress.h"

#include <optional>

class QSettings;

namespace alexandria {

/// Whether a person wants to see covers, and from where. Nothing here is a secret.
class CoverSettings
{
public:
    /// Reads and writes @p settings, which must outlive it.
    explicit CoverSettings(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] bool areWanted() const; ///< false at first: it tells others what one looks at
    void setWanted(bool areWanted);
    [[nodiscard]] QString addressTemplate() const; ///< as entered; empty for Open Library's
    void setAddressTemplate(const QString &text);

    /// Where covers are to be fetched. Nothing while none are wanted, or when the address makes no sense.
    [[nodiscard]] std::optional<CoverAddress> address() const;

private:
    QSettings &m_settings;
};

} // namespace alexandria
