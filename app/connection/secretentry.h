// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace alexandria {

/// One thing a server may ask for: a password, or a service token with its two halves.
///
/// Comes from whoever connects (the environment, a dialog), from the keychain where the profile says it was
/// saved, or from the person; and goes to the keychain, if wanted, once it has proved right.
class SecretEntry : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< nobody needed it yet, or there is none
        Reading, ///< the keychain is asked, and may be asking the person
        Wanted, ///< the person is asked
        Known,
        Declined, ///< the person will not say, or was wrong twice
    };

    /// @p profileId empty: nothing of it is in the keychain. Borrows @p store for life.
    SecretEntry(QList<SecretKind> kinds, QString profileId, bool isSaved, SecretStore &store,
                QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] SecretKind kind() const { return m_kinds.first(); }
    [[nodiscard]] const QList<Secret> &values() const { return m_values; } ///< while Known
    /// Why it is wanted, or was declined: the keychain's or the server's words.
    [[nodiscard]] const std::optional<Error> &reason() const { return m_reason; }

    /// Reads the keychain if it was saved there and is not known yet.
    void read();
    /// Asks the person, because nothing is known.
    void want(const Error &reason);
    /// What is known was refused: asks the person, who is believed twice. An attempt that began at @p since,
    /// before it was known, says nothing about it.
    void refuse(const Error &reason, std::chrono::steady_clock::time_point since);
    /// The person, or whoever connects, says it. A late answer of the keychain changes nothing then.
    void supply(const QList<Secret> &values, bool isToBeSaved);
    void decline();
    /// Forgets that it was declined.
    void reconsider();
    /// It was accepted; saves it now if that was wanted.
    void prove();

Q_SIGNALS:
    void changed();
    void saved(); ///< to the keychain
    void notSaved(const alexandria::Error &error); ///< it is kept for this run only

private:
    void readNext(QList<Secret> found);
    void saveNext(const QList<Secret> &values, qsizetype index);
    void setState(State state, std::optional<Error> reason = {});

    const QList<SecretKind> m_kinds;
    const QString m_profileId;
    SecretStore &m_store;
    bool m_isSaved;
    State m_state = State::Unknown;
    QList<Secret> m_values;
    std::optional<Error> m_reason;
    std::chrono::steady_clock::time_point m_knownSince;
    int m_tries = 0; ///< of the person, in a row
    int m_reading = 0; ///< the number of the reading whose answers count
    bool m_isToBeSaved = false;
};

} // namespace alexandria
