// SPDX-License-Identifier: MIT
#include "tests/support/pgbouncer.h"

#include "tests/support/postgresfixture.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString script()
{
    return QString::fromUtf8(ALEXANDRIA_SUPPORT_DIRECTORY) + u"/pgbouncer.sh"_s;
}

} // namespace

Result<> PgBouncer::start(const QString &settings)
{
    QStringList arguments{u"start"_s, m_directory.path(), qEnvironmentVariable("ALEXANDRIA_POSTGRES_ENV")};
    if (!settings.isEmpty())
        arguments << u"--settings"_s << settings;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(script(), arguments);
    process.waitForFinished();
    const auto environment = serverEnvironment(m_directory.filePath(u"pgbouncer.env"_s));
    if (process.exitCode() != 0 || !environment) {
        return Failure(Error{Error::Kind::Unreachable,
                             u"PgBouncer did not start"_s,
                             QString::fromUtf8(process.readAll()),
                             {}});
    }
    m_port = environment->value(u"port"_s).toUShort();
    m_log = environment->value(u"log"_s);
    return {};
}

PgBouncer::~PgBouncer()
{
    QProcess::execute(script(), {u"stop"_s, m_directory.path()});
}

QByteArray PgBouncer::log() const
{
    QFile file(m_log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace alexandria
