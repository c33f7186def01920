// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace alexandria {

/// Calls @p use with the result of @p future on the thread of @p owner, once there is one.
///
/// Nothing is called when @p owner is gone by then or when the future ends without a result.
/// QFuture::then(owner, f) is not this: Qt 6.4 aborts when the owner is gone.
template <typename Value, typename Use> void whenDone(const QFuture<Value> &future, QObject *owner, Use use)
{
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace alexandria
