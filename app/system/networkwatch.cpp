// SPDX-License-Identifier: MIT
#include "app/system/networkwatch.h"

#include <QLoggingCategory>
#include <QNetworkInformation>

#include <utility>

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(networkEvents, "alexandria.network", QtInfoMsg)

} // namespace

void NetworkWatch::begin()
{
    if (!std::exchange(m_hasBegun, true))
        QMetaObject::invokeMethod(this, &NetworkWatch::load, Qt::QueuedConnection);
}

void NetworkWatch::load()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    // Site and Local too: a server at home needs no internet
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                qCInfo(networkEvents) << reachability;
                if (reachability == QNetworkInformation::Reachability::Disconnected)
                    Q_EMIT wentAway();
                else
                    Q_EMIT cameBack();
            });
}

} // namespace alexandria
