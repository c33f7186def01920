// SPDX-License-Identifier: MIT
#include "app/tunnel/cloudflaredprogram.h"

#include "app/tunnel/tunnelenvironment.h"
#include "app/tunnel/tunnelfailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto VersionPatience = std::chrono::seconds(10);

QStringList usualPlaces()
{
    return {u"/usr/local/bin"_s,
            u"/usr/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/snap/bin"_s,
            QDir::homePath() + "/.local/bin"_L1,
            QDir::homePath() + "/bin"_L1};
}

QString versionIn(const QByteArray &output)
{
    static const QRegularExpression pattern(u"version\\s+(\\S+)"_s);
    const auto match = pattern.match(QString::fromUtf8(output.left(4096)));
    return match.hasMatch() ? match.captured(1) : u"?"_s;
}

} // namespace

QString CloudflaredProgram::knownTrouble() const
{
    if (version.startsWith("2026.6.0"_L1)) // cloudflared issues 1673 and 1674
        return QCoreApplication::translate(
            "Tunnel", "This version may ignore service tokens. Install a newer cloudflared.");
    return {};
}

Result<QString> findCloudflared(const QString &explicitPath)
{
    if (!explicitPath.isEmpty()) {
        const QFileInfo file(explicitPath);
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
        return Failure(errorOf(TunnelFailure::NotInstalled, explicitPath));
    }
    QString path = QStandardPaths::findExecutable(u"cloudflared"_s);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(u"cloudflared"_s, usualPlaces());
    if (path.isEmpty())
        return Failure(errorOf(TunnelFailure::NotInstalled, {}));
    return path;
}

QFuture<Result<CloudflaredProgram>> queryCloudflared(const QString &path, QObject *owner)
{
    auto promise = std::make_shared<QPromise<Result<CloudflaredProgram>>>();
    promise->start();
    auto *process = new QProcess(owner);
    const auto end = [promise, process](const Result<CloudflaredProgram> &program) {
        if (promise->future().isFinished())
            return;
        promise->addResult(program);
        promise->finish();
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, process, [=] {
        end(CloudflaredProgram{path, versionIn(process->readAllStandardOutput())});
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [=](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Failure(errorOf(TunnelFailure::NotInstalled, path)));
    });
    QTimer::singleShot(VersionPatience, process, [=] { end(Failure(errorOf(TunnelFailure::Silent, path))); });
    process->setProcessEnvironment(questionEnvironment(QProcessEnvironment::systemEnvironment()));
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(path, {u"--version"_s});
    return promise->future();
}

} // namespace alexandria
