// SPDX-License-Identifier: MIT
#include "app/system/networkwatch.h"

#include <QNetworkInformation>

namespace alexandria {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    QMetaObject::invokeMethod(this, &NetworkWatch::begin, Qt::QueuedConnection);
}

void NetworkWatch::begin()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    // Site and Local too: a server at home needs no internet
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    Q_EMIT cameBack();
            });
}

} // namespace alexandria
