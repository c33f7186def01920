// SPDX-License-Identifier: MIT
#include "tests/support/virtualdisplay.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int StartPatience = 60'000;

} // namespace

VirtualDisplay::~VirtualDisplay()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool VirtualDisplay::start()
{
    m_process.setProgram(u"Xvfb"_s);
    m_process.setArguments(
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s,
         u"-noreset"_s}); // it resets when its last client goes, and refuses the next meanwhile
    m_process.start();
    if (!m_process.waitForStarted()
        || !QTest::qWaitFor([this] { return m_process.canReadLine(); }, StartPatience))
        return false;
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(m_process.readLine().trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const QString &name :
         {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s})
        m_environment.insert(name, m_folder.path());
    m_environment.remove(u"PULSE_SERVER"_s);
    return true;
}

std::optional<QByteArray> VirtualDisplay::outputOf(const QString &program, const QStringList &arguments,
                                                   const QByteArray &input, int patience) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace alexandria
