// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace alexandria {

/// Errors after which what is on the disk is better than nothing.
[[nodiscard]] inline bool isWithoutCatalogue(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut
        || (error.isOfConnection && error.kind != Error::Kind::Cancelled);
}

/// Keeps the promise of a question, which ends it.
template <typename Question, typename Value> void answer(Question &question, const Value &value)
{
    question.promise.addResult(value);
    question.promise.finish();
}

/// The future of @p question, whose cancellation has the question stopAsking(). On the thread of @p owner.
template <typename Question> auto openQuestion(const std::shared_ptr<Question> &question, QObject *owner)
{
    question->promise.start();
    auto future = question->promise.future();
    using Watcher = QFutureWatcher<std::decay_t<decltype(future.result())>>;
    auto *watcher = new Watcher(owner);
    QObject::connect(watcher, &Watcher::canceled, owner, [weak = std::weak_ptr(question)] {
        if (const auto open = weak.lock())
            open->stopAsking();
    });
    QObject::connect(watcher, &Watcher::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return future;
}

} // namespace alexandria
