// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>

#include <utility>

namespace alexandria {

/// A future that has @p value already. (Qt's own function for it has had two names.)
template <typename Value> [[nodiscard]] QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace alexandria
