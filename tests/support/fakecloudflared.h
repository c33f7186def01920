// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace alexandria {

/// A `cloudflared` of a test's own: a real program in a temporary folder that answers, logs, listens, fails
/// and dies as the real one was measured to, and does with connections what its behaviour says.
///
/// Start program() as the real one would be started; nothing has to be in its environment. All functions
/// look at the folder or at /proc at that moment (Linux), so wait with QTRY_… for what a child is to do.
class FakeCloudflared
{
public:
    /// One start of the program, `--version` included.
    struct Start
    {
        qint64 pid = 0;
        QStringList arguments; ///< without argv[0]
        QHash<QString, QString> environment; ///< all of it
    };

    /// One line for each connection that was accepted.
    struct Connection
    {
        qint64 pid = 0;
        int number = 0; ///< of this process, from 1
        QString outcome; ///< latest known: accepted, hanging, signing in, forwarded, closed, or the error
        qint64 bytesUp = 0; ///< known once it is closed
        qint64 bytesDown = 0;
    };

    FakeCloudflared();
    /// Kills what is left; a warning (qWarning) names each, so that a test can fail on it.
    ~FakeCloudflared();
    Q_DISABLE_COPY_MOVE(FakeCloudflared)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// The path of the executable; its folder is the only thing to be put on PATH to have it found.
    [[nodiscard]] QString program() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A folder that serves as HOME: `.cloudflared` appears in it.
    [[nodiscard]] QString home() const;
    /// A folder with a fake `xdg-open`, to be put on PATH; it appears with the first call.
    [[nodiscard]] QString browserFolder();
    /// The addresses that browser was opened with.
    [[nodiscard]] QStringList openedAddresses() const;

    /// For the next start and for every connection from now on, also of programs that run already.
    void setBehaviour(const CloudflaredBehaviour &behaviour);
    [[nodiscard]] const CloudflaredBehaviour &behaviour() const { return m_behaviour; }

    /// The person signs in: the next poll of a waiting sign-in finds it.
    void finishSignIn();
    /// Takes finishSignIn() back, for the next sign-in.
    void resetSignIn();
    /// Writes what an earlier sign-in would have left in home().
    void writeToken(const QString &host, std::chrono::seconds lifetime) const;
    /// home()/.cloudflared/<host>-<audience>-token
    [[nodiscard]] QString tokenPath(const QString &host) const;

    [[nodiscard]] QList<QJsonObject> records() const; ///< the raw lines, in order
    [[nodiscard]] QList<Start> starts() const;
    [[nodiscard]] QList<Connection> connections() const;

    /// Processes that run this very program; a zombie does not count.
    [[nodiscard]] QList<qint64> runningPids() const;
    /// Stops one of them as SIGSTOP does, and waits until it stands still: until then it may answer.
    [[nodiscard]] static bool stop(qint64 pid);

private:
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    CloudflaredBehaviour m_behaviour;
    bool m_isReady = false;
};

} // namespace alexandria
