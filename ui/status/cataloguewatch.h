// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QObject>

#include <optional>

namespace alexandria {

/// Asks a source once, in the background, what it is and what it lacks; asks again when told to.
class CatalogueWatch : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueWatch(EditionSource &source, QObject *parent = nullptr);

    /// Connects and asks for the report. Returns at once; changed() tells the outcome.
    void check();
    /// Forgets what was said of the catalogue before, and checks the one that is open now.
    void restart();

    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    [[nodiscard]] const std::optional<CatalogueReport> &report() const { return m_report; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    EditionSource &m_source;
    QFuture<Result<CatalogueReport>> m_answer;
    std::optional<CatalogueReport> m_report;
    std::optional<Error> m_error;
    bool m_isChecking = false;
    int m_round = 0; ///< whose answer counts
};

} // namespace alexandria
