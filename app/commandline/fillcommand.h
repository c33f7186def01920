// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/inputtext.h"
#include "app/filling/csvfilling.h"

namespace alexandria {

/// `fill`: somebody's table, with the cells filled that it has no value for.
class FillCommand final : public CatalogueCommand
{
    Q_OBJECT

public:
    FillCommand(const Invocation &invocation, EditionSource &source);

    void start() override;
    void interrupt() override;

private:
    void takeBytes(const InputBytes &bytes);
    void refuse(const QString &sentence);
    void write(const QByteArray &bytes);
    void showProgress(qint64 done, qint64 total) const;
    void end(const FillReport &report);
    void tell(const FillReport &report) const;
    [[nodiscard]] static ExitCode exitCodeOf(const FillReport &report);

    CsvFilling m_filling;
};

} // namespace alexandria
