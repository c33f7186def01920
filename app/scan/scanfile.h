// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace alexandria {

/// That a file is in use: by many, or by one alone who makes it or puts it in another's place.
///
/// An advisory lock of the whole program (flock) on a file beside it. Where the system has none, everyone
/// takes themselves to be alone: Windows lets nobody rename a file that is open.
class ScanFileUse
{
public:
    ScanFileUse(int descriptor, bool isAlone)
        : m_descriptor(descriptor)
        , m_isAlone(isAlone)
    { }
    ~ScanFileUse();
    Q_DISABLE_COPY_MOVE(ScanFileUse)

    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    /// From now on with others.
    void share();

private:
    int m_descriptor;
    bool m_isAlone;
};

/// The file of the scan lists, `scans.sqlite`, and what lies beside it. Any thread; each call blocks.
class ScanFile
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanFile)

public:
    static constexpr int LayoutVersion = 1;

    explicit ScanFile(QString folder)
        : m_folder(std::move(folder))
    { }

    [[nodiscard]] QString path() const;
    /// Makes the folder where there is none, with permissions 0700.
    [[nodiscard]] Result<std::unique_ptr<ScanFileUse>> use() const;

    // Whoever is alone:

    [[nodiscard]] bool isMissing() const; ///< or empty
    /// Of the layout, as the file itself says; 0 when it is none of SQLite's.
    [[nodiscard]] int version() const;
    /// Whether the log has lost something that was committed.
    [[nodiscard]] bool hasDamagedLog() const;
    /// Gives what is there a second name with today's date, `scans-damaged-2026-11-25.sqlite`, and its log
    /// one to go with it. The path; until it is replaced, the same one. Nothing is ever overwritten.
    [[nodiscard]] Result<QString> keepDamaged();
    /// Copies the file and its log to such a name: both are used further.
    [[nodiscard]] Result<QString> copyDamaged() const;
    /// Puts a file that @p make has made, complete, in the place of what is there; permissions 0600.
    [[nodiscard]] Result<> replace(const std::function<Result<>(const QString &path)> &make);

    /// Found by one session, to be mended by the next.
    void setDamaged(bool isDamaged) { m_isDamaged = isDamaged; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    /// Which file the path names now: device and inode, where the system has them. Nothing when there is
    /// none.
    using Identity = std::pair<quint64, quint64>;
    [[nodiscard]] std::optional<Identity> identity() const;

private:
    [[nodiscard]] QString beside(const QString &name) const;
    [[nodiscard]] QString damagedName() const;
    [[nodiscard]] Failure failure(const QString &path) const;

    QString m_folder;
    QString m_kept; ///< the second name of what is there, when it has one
    std::atomic_bool m_isDamaged = false;
};

} // namespace alexandria
