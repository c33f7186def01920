// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace alexandria {

/// What a second start asks of the window that is open.
struct WindowRequest
{
    QStringList words; ///< to be searched for; none: the window is only to be seen
    bool wantsNewScanList = false;
    QString activationToken; ///< of the desktop, which lets the window come to the front; may be empty

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes that are no request.
    [[nodiscard]] static std::optional<WindowRequest> fromBytes(const QByteArray &bytes);

    friend bool operator==(const WindowRequest &, const WindowRequest &) = default;
};

/// One window for a person and their settings: the program that is started first has it, and those started
/// later hand over what they were asked for.
///
/// They meet at a Unix socket that only this user can open, behind a lock file that dies with its process.
/// On the main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Those meet that are given the same @p settingsFolder. The socket is in @p socketFolder, which is
    /// private.
    SingleInstance(const QString &socketFolder, const QString &settingsFolder);
    ~SingleInstance() override;

    /// True when there is a window that has taken @p request: this process has nothing left to do. Waits two
    /// seconds at most, so it is for the time before a window. False when this process is the first, which
    /// listens from then on, or when the other does not answer.
    [[nodiscard]] bool handOver(const WindowRequest &request);

Q_SIGNALS:
    void requested(const alexandria::WindowRequest &request);

private:
    void accept();
    void read(QLocalSocket &socket);

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
};

/// The folder for sockets of this user, private; nothing else on this machine can write in it. Empty if
/// there is none.
[[nodiscard]] QString socketFolder();

/// What the desktop gave this process so that its window may come to the front; empty without one.
[[nodiscard]] QString activationToken();

} // namespace alexandria
