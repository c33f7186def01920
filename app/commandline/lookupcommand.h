// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/inputtext.h"
#include "app/commandline/rowprinter.h"
#include "app/commandline/texttable.h"
#include "app/search/isbnlookup.h"
#include "models/isbn/isbntext.h"

#include <QList>

namespace alexandria {

/// `lookup`: the editions of each ISBN asked for, in order, printed as they come.
class LookupCommand final : public CatalogueCommand
{
    Q_OBJECT

public:
    LookupCommand(const Invocation &invocation, EditionSource &source);

    void start() override;
    void interrupt() override;

private:
    void takeText(const InputText &text);
    void lookUp();
    void take(const QList<IsbnAnswer> &answers);
    void printInvalid();
    void print(const IsbnInText &item, const IsbnAnswer *answer);
    void printLine(const IsbnInText &item, const IsbnAnswer *answer);
    void printRows(const IsbnInText &item, const IsbnAnswer *answer);
    void printRow(const ExportRow &row);
    void printJson(const IsbnInText &item, const IsbnAnswer *answer);
    [[nodiscard]] static QJsonValue problemOf(const IsbnInText &item, const IsbnAnswer *answer);
    void printEnd();
    void flush();
    void tellOfThoseLeftOut();
    void end();
    void fail(const Error &error);

    IsbnLookup m_lookup;
    QList<IsbnInText> m_items; ///< as asked, the wrong ones too
    qsizetype m_printed = 0; ///< of m_items
    bool m_hasFound = false;
    std::optional<Error> m_unanswered; ///< why the catalogue could not be asked for some of them
    TextTable m_table;
    std::unique_ptr<RowPrinter> m_rows; ///< of formats that are neither a table nor JSON
    int m_leftOut = 0; ///< ISBNs without an edition, where only editions can be written
};

} // namespace alexandria
