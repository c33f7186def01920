// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace alexandria {

/// One point of a catalogue's condition, in the order they are checked.
struct ReportPoint
{
    enum class State {
        Good,
        Improvable, ///< works; the remedy would make it faster
        Missing, ///< some searches do not work
    };

    enum class Subject { Table, Index };

    State state = State::Good;
    QString name; ///< "Tables", "Title index"; translated
    QString message; ///< a sentence; translated
    QString remedy; ///< SQL for the catalogue's owner; may be empty
    Subject subject = Subject::Index;

    friend bool operator==(const ReportPoint &, const ReportPoint &) = default;
};

/// The condition of a catalogue: who answers, over what kind of link, with which tables and indexes.
struct CatalogueReport
{
    QString name; ///< what the person calls it: "Sample catalogue", "reader@db.example.org/openlibrary"
    QString server; ///< "PostgreSQL 15.20"
    bool isSample = false;
    bool isUnprotected = false; ///< neither encrypted nor on this machine
    std::chrono::microseconds latency{0}; ///< one round trip of the smallest statement
    QList<ReportPoint> points;

    friend bool operator==(const CatalogueReport &, const CatalogueReport &) = default;
};

} // namespace alexandria
