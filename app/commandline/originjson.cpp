// SPDX-License-Identifier: MIT
#include "app/commandline/originjson.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QString sourceName(Origin::Source source)
{
    switch (source) {
    case Origin::Source::Live:
        return u"live"_s;
    case Origin::Source::Cache:
        return u"cache"_s;
    case Origin::Source::Sample:
        return u"sample"_s;
    case Origin::Source::Offline:
        return u"offline"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void addOrigin(QJsonObject &object, const std::optional<Origin> &origin)
{
    object[u"source"_s] = origin ? QJsonValue(sourceName(origin->source)) : QJsonValue();
    object[u"age_s"_s] = origin && origin->age ? QJsonValue(qint64(origin->age->count())) : QJsonValue();
    object[u"elapsed_ms"_s] = origin ? QJsonValue(double(origin->elapsed.count()) / 1000.0) : QJsonValue();
}

} // namespace alexandria
