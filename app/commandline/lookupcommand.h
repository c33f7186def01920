// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/texttable.h"
#include "app/search/isbnlookup.h"
#include "models/isbn/isbntext.h"

#include <QList>

namespace alexandria {

/// `lookup`: the editions of each ISBN asked for, in order, printed as they come.
class LookupCommand final : public Command
{
    Q_OBJECT

public:
    LookupCommand(const Invocation &invocation, EditionSource &source);

    void start() override;

private:
    [[nodiscard]] bool readInput();
    void take(const QList<IsbnAnswer> &answers);
    void printUpTo(qsizetype place);
    void print(const IsbnInText &item, const IsbnAnswer *answer);
    void printJson(const IsbnInText &item, const IsbnAnswer *answer);
    void end();

    IsbnLookup m_lookup;
    QList<IsbnInText> m_items; ///< as asked, the wrong ones too
    QList<IsbnAnswer> m_answers; ///< to the valid ones, in order
    qsizetype m_printed = 0; ///< of m_items
    qsizetype m_answered = 0; ///< valid ones printed
    bool m_hasFound = false;
    TextTable m_table;
};

} // namespace alexandria
