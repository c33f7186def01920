// SPDX-License-Identifier: MIT
#include "tests/support/cluster.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace alexandria {

Cluster::~Cluster()
{
    (void)run(u"stop"_s);
}

Result<> Cluster::start()
{
    return run(u"start"_s);
}

Result<> Cluster::startStandbyOf(const Cluster &primary)
{
    return run(u"start"_s, {u"--standby-of"_s, primary.environmentFile()});
}

Result<> Cluster::halt()
{
    return run(u"halt"_s);
}

Result<> Cluster::resume()
{
    return run(u"resume"_s);
}

QString Cluster::environmentFile() const
{
    return m_directory.filePath(u"postgres.env"_s);
}

Result<> Cluster::run(const QString &command, const QStringList &options) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromUtf8(ALEXANDRIA_SUPPORT_DIRECTORY) + u"/cluster.sh"_s,
                  QStringList{command, m_directory.path()} + options);
    process.waitForFinished(60'000);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return Failure(Error{Error::Kind::Unreachable,
                         u"cluster.sh %1 failed"_s.arg(command),
                         QString::fromUtf8(process.readAll()),
                         {}});
}

} // namespace alexandria
