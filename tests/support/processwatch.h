// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace alexandria {

/// Looks again and again at the arguments and the environment of every process there is (Linux), for secrets.
///
/// What only passes between two looks, a few milliseconds apart, is not seen.
class ProcessWatch : public QThread
{
    Q_OBJECT

public:
    /// @p mayHaveThem: the one program in whose environment @p allowed may stand.
    ProcessWatch(QList<QByteArray> secrets, QList<QByteArray> allowed, QString mayHaveThem);
    ~ProcessWatch() override; ///< ends it

    // Once it has ended:
    void end();
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    /// How often that program was seen with what it may have: that nothing else was found proves nothing
    /// else.
    [[nodiscard]] int allowedSightings() const { return m_allowedSightings; }
    [[nodiscard]] int looks() const { return m_looks; }

protected:
    void run() override;

private:
    void look();
    void lookAt(const QString &pid);

    const QList<QByteArray> m_secrets;
    const QList<QByteArray> m_allowed;
    const QString m_mayHaveThem;
    std::atomic_bool m_isEnding = false;
    QStringList m_findings;
    int m_allowedSightings = 0;
    int m_looks = 0;
};

} // namespace alexandria
