// SPDX-License-Identifier: MIT
#include "app/cover/coverstore.h"

#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QNetworkDiskCache>

#include <utility>

namespace alexandria {

namespace {

constexpr qint64 MostOnDisk = 64LL * 1024 * 1024; // bytes

} // namespace

CoverStore::CoverStore(QString folder)
    : m_folder(std::move(folder))
{ }

CoverStore::~CoverStore() = default;

QNetworkDiskCache *CoverStore::opened(bool isToBeMade)
{
    if (!QFileInfo::exists(m_folder)) { // at first, and after somebody emptied the cache folder
        m_cache.reset();
        if (!isToBeMade || !QDir().mkpath(m_folder))
            return nullptr;
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!m_cache) {
        m_cache = std::make_unique<QNetworkDiskCache>();
        m_cache->setMaximumCacheSize(MostOnDisk);
        m_cache->setCacheDirectory(m_folder);
    }
    return m_cache.get();
}

std::optional<QByteArray> CoverStore::find(const QUrl &address)
{
    QNetworkDiskCache *cache = opened(false);
    if (!cache)
        return std::nullopt;
    const std::unique_ptr<QIODevice> picture(cache->data(address));
    return picture ? std::optional(picture->readAll()) : std::nullopt;
}

void CoverStore::keep(const QUrl &address, const QByteArray &picture)
{
    QNetworkDiskCache *cache = opened(true);
    if (!cache || !QFileInfo(m_folder).isWritable())
        return;
    QNetworkCacheMetaData about;
    about.setUrl(address);
    about.setSaveToDisk(true);
    if (QIODevice *place = cache->prepare(about)) {
        place->write(picture);
        cache->insert(place);
    }
}

void CoverStore::clear()
{
    m_cache.reset();
    if (QFileInfo::exists(m_folder))
        QDir(m_folder).removeRecursively();
}

} // namespace alexandria
