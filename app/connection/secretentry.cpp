// SPDX-License-Identifier: MIT
#include "app/connection/secretentry.h"

#include "models/core/whendone.h"

namespace alexandria {

SecretEntry::SecretEntry(QList<SecretKind> kinds, QString profileId, bool isSaved, SecretStore &store,
                         QObject *parent)
    : QObject(parent)
    , m_kinds(std::move(kinds))
    , m_profileId(std::move(profileId))
    , m_store(store)
    , m_isSaved(isSaved && !m_profileId.isEmpty())
{ }

void SecretEntry::read()
{
    if (m_state != State::Unknown || !m_isSaved)
        return;
    ++m_reading;
    setState(State::Reading);
    readNext({});
}

/// One after the other, so that a locked keychain asks the person once.
void SecretEntry::readNext(QList<Secret> found)
{
    const SecretKey key{m_profileId, m_kinds.at(found.size())};
    whenDone(m_store.read(key), this,
             [this, found, reading = m_reading](const Result<std::optional<Secret>> &secret) mutable {
                 if (reading != m_reading || m_state != State::Reading)
                     return; // typed meanwhile
                 if (!secret)
                     return want(secret.error());
                 if (!*secret)
                     return want(lockedKeychain());
                 found << **secret;
                 if (found.size() < m_kinds.size())
                     return readNext(found);
                 m_values = found;
                 setState(State::Known);
             });
}

void SecretEntry::want(const Error &reason)
{
    setState(State::Wanted, reason);
}

void SecretEntry::refuse(const Error &reason, std::chrono::steady_clock::time_point since)
{
    if (m_state != State::Known || since < m_knownSince)
        return;
    m_values.clear();
    m_isToBeSaved = false;
    constexpr int TriesOfAPerson = 2;
    setState(m_tries < TriesOfAPerson ? State::Wanted : State::Declined, reason);
}

void SecretEntry::supply(const QList<Secret> &values, bool isToBeSaved)
{
    m_values = values;
    m_isToBeSaved = isToBeSaved && !m_profileId.isEmpty();
    if (m_state == State::Wanted)
        ++m_tries;
    setState(State::Known);
}

void SecretEntry::decline()
{
    if (m_state == State::Wanted || m_state == State::Reading)
        setState(State::Declined, m_reason);
}

void SecretEntry::reconsider()
{
    m_tries = 0;
    if (m_state == State::Declined)
        setState(State::Unknown);
}

void SecretEntry::prove()
{
    m_tries = 0;
    if (m_state == State::Known && std::exchange(m_isToBeSaved, false))
        saveNext(m_values, 0);
}

void SecretEntry::saveNext(const QList<Secret> &values, qsizetype index)
{
    if (index == values.size()) {
        m_isSaved = true;
        Q_EMIT saved();
        return;
    }
    const SecretKey key{m_profileId, m_kinds.at(index)};
    whenDone(m_store.write(key, values.at(index)), this, [this, values, index](const Result<> &written) {
        if (written)
            saveNext(values, index + 1);
        else
            Q_EMIT notSaved(written.error());
    });
}

void SecretEntry::setState(State state, std::optional<Error> reason)
{
    if (state == State::Known)
        m_knownSince = std::chrono::steady_clock::now();
    m_state = state;
    m_reason = std::move(reason);
    Q_EMIT changed();
}

} // namespace alexandria
